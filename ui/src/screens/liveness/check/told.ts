// What Rust says of a check of a face, as ids of words. Says nothing itself.
import type { LivenessPrompt } from '../../../ipc/bindings/LivenessPrompt'
import type { LivenessSaying } from '../../../ipc/bindings/LivenessSaying'

/** From so long on it is said how long eyes stay closed. */
const LONG_MS = 1_000

/** What to do. */
export function told(prompt: LivenessPrompt): string {
  switch (prompt.prompt) {
    case 'hold_still':
      return 'liveness-hold-still'
    case 'look_ahead':
    case 'finished':
      return 'liveness-look-ahead'
    case 'do':
      return prompt.step === 'close_eyes' && prompt.hold_ms >= LONG_MS ? 'liveness-do-close-eyes-long' : `liveness-do-${prompt.step}`
  }
}

/** What is in the way, or why it begins again; empty where nothing is. */
export function notice(saying: LivenessSaying | null): string {
  const found = saying?.notice
  if (!found) return ''
  return found.notice === 'again' ? `liveness-broken-${found.because}` : `liveness-notice-${found.notice}`
}

/** How much of what is asked is done, from 0 to 1. */
export function part(saying: LivenessSaying | null): number {
  const prompt = saying?.prompt
  return prompt?.prompt === 'hold_still' || prompt?.prompt === 'do' ? Math.min(1, Math.max(0, prompt.part)) : 0
}
