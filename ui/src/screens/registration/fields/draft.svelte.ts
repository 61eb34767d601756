// What is being typed into the boxes of one answer, between the fingers and the store. Knows no field and no words.
import { onDestroy, untrack } from 'svelte'
import type { Value } from '../../../ipc/bindings/Value'

/** After this long without a key, what was typed is saved without leaving the box. */
const PAUSE_MS = 800

/** Answers `false` when it could not be kept. */
export type Save = (value: Value) => Promise<boolean>

export class Draft<T> {
  typed: T = $state() as T

  #known: string
  #unkept = false
  #pause: ReturnType<typeof setTimeout> | undefined
  readonly #valueOf: (typed: T) => Value
  readonly #save: Save

  /** To be made where a component starts: it follows `stored`, and says the last of it when the component goes. */
  constructor(stored: () => T, valueOf: (typed: T) => Value, save: Save) {
    this.#valueOf = valueOf
    this.#save = save
    this.typed = untrack(stored)
    this.#known = this.#key(this.typed)
    $effect(() => {
      const now = stored()
      untrack(() => this.#follow(now))
    })
    onDestroy(() => void this.say())
  }

  /** A key was pressed. */
  touch(): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => void this.say(), PAUSE_MS)
  }

  /** A box was left, or something pressed. What could not be kept is said again the next time. */
  async say(): Promise<void> {
    clearTimeout(this.#pause)
    const key = this.#key(this.typed)
    if (key === this.#known && !this.#unkept) return
    this.#known = key
    this.#unkept = false
    if (!(await this.#save(this.#valueOf(this.typed)))) this.#unkept = true
  }

  /** What comes from the store never runs over what is being typed. */
  #follow(stored: T): void {
    const key = this.#key(stored)
    if (key !== this.#known && this.#key(this.typed) === this.#known) this.typed = stored
    this.#known = key
  }

  #key(typed: T): string {
    return JSON.stringify(this.#valueOf(typed))
  }
}
