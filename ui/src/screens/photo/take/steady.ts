// When the camera's photo takes itself: it was good for a second. What is said does not flicker. Knows no camera and no clock.
import type { PhotoHint } from '../../../ipc/bindings/PhotoHint'

/** What is said of what the camera sees: the most important thing to do better, or that it is good. */
export type Said = PhotoHint | 'good'

/** Long enough to see that it is good, short enough to hold still. */
export const GOOD_FOR_MS = 1_000

export class Steady {
  /** What two looks found alike; none before. */
  said: Said | null = null
  #last: Said | null = null
  #goodSinceMs: number | null = null

  /** Takes what was found at an hour of any clock. `true`: the photo that was looked at is the one to take. */
  see(hints: PhotoHint[], nowMs: number): boolean {
    const found: Said = hints[0] ?? 'good'
    if (found === this.#last) this.said = found
    this.#last = found
    if (found !== 'good') {
      this.#goodSinceMs = null
      return false
    }
    this.#goodSinceMs ??= nowMs
    return nowMs - this.#goodSinceMs >= GOOD_FOR_MS
  }
}
