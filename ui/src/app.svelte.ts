// What every screen needs to know of the app, and the bell that says that something changed.
import type { AppState } from './ipc/bindings/AppState'
import type { Failure } from './ipc/bindings/Failure'
import { api, onChanged } from './ipc/client'
import { whenIdle } from './idle'
import { ready, speak } from './words.svelte'

class App {
  state: AppState | null = $state(null)
  failure: Failure | null = $state(null)
  changes = $state(0)
  #forgets: (() => void)[] = []

  /** Asks Rust how things stand and listens from then on. */
  async start(): Promise<void> {
    try {
      const state = await api.appState()
      await ready(state.language)
      this.set(state)
    } catch (failure) {
      speak(null)
      this.failure = failure as Failure
    }
    // The address stays: after the PIN the person is back on the same page.
    whenIdle(() => void (this.state?.stage === 'open' && api.lock().then((state) => this.set(state), () => {})))
    await onChanged(() => void this.changed())
  }

  /** Rust rang: screens ask again, and so do we, for a locked vault or a new operator changes the face of the app. */
  async changed(): Promise<void> {
    this.changes++
    const state = await api.appState().catch(() => null)
    if (state && JSON.stringify(state) !== JSON.stringify(this.state)) this.set(state)
  }

  set(state: AppState): void {
    const locked = this.state?.stage === 'open' && state.stage !== 'open'
    this.state = state
    if (locked) for (const forget of this.#forgets) forget()
    speak(state.language)
  }

  /** Calls back when Turno locks: what stands in memory only is forgotten then. */
  whenLocked(forget: () => void): void {
    this.#forgets.push(forget)
  }

  /** For words: is this a laptop or a phone? */
  here(): 'laptop' | 'phone' {
    return this.state?.device === 'laptop' || !this.state ? 'laptop' : 'phone'
  }
}

export const app = new App()
