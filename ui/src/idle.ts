// Locks a device that nobody touches. Everything typed is stored by then; only the reading of it ends.

/** Ten minutes: longer than thinking about a question, shorter than a meal. */
const IDLE_MS = 10 * 60 * 1000

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const

/** Calls `lock` whenever nobody has touched the device for a while. */
export function whenIdle(lock: () => void): void {
  let timer = setTimeout(lock, IDLE_MS)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(lock, IDLE_MS)
  }
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true, capture: true })
}
