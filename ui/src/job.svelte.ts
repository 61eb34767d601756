// Something that is asked of the other side and may fail: while it runs it is busy, and afterwards it has failed or not.
import type { Failure } from './ipc/bindings/Failure'

export class Job {
  busy = $state(false)
  failure = $state.raw<Failure | null>(null)

  /** Does it, once at a time; nothing comes of it when it failed. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined
    this.busy = true
    this.failure = null
    try {
      return await work()
    } catch (reason) {
      this.failure = reason as Failure
      return undefined
    } finally {
      this.busy = false
    }
  }
}
