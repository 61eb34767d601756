// What is looked for in the caseload, and what was found. Kept while Turno is unlocked, so that coming back is where one was.
import { app } from '../../../app.svelte'
import type { Caseload } from '../../../ipc/bindings/Caseload'
import type { Failure } from '../../../ipc/bindings/Failure'
import type { GroupCard } from '../../../ipc/bindings/GroupCard'
import type { GroupStep } from '../../../ipc/bindings/GroupStep'
import { api } from '../../../ipc/client'

/** How many families more each time: a few screens full. */
export const PAGE = 50

/** As many as Rust gives at once. */
const ASK_MAX = 200

/** With fewer families than this, looking for one is slower than reading the list. */
export const SEARCH_FROM = 6

/** Longer than between two keys of a quick writer, too short to wait for. */
const PAUSE_MS = 100

export class Looking {
  search = $state('')
  step: GroupStep | null = $state(null)
  found: Caseload | null = $state.raw(null)
  failure: Failure | null = $state.raw(null)
  /** The family that was opened last; the list comes back to it. */
  last: string | null = null
  #wanted = PAGE
  #asked = 0
  #pause: ReturnType<typeof setTimeout> | undefined

  /** Asks for everything that is to be shown, anew. An older reply never covers a newer one. */
  async load(): Promise<void> {
    clearTimeout(this.#pause)
    const asked = ++this.#asked
    try {
      const found = await this.#ask()
      if (asked !== this.#asked) return
      this.failure = null
      if (found.all < SEARCH_FROM && (this.search !== '' || this.step !== null)) return this.look('', null)
      this.found = found
    } catch (failure) {
      if (asked === this.#asked) this.failure = failure as Failure
    }
  }

  /** Looks for something else, from the beginning. */
  look(search: string, step: GroupStep | null): Promise<void> {
    this.search = search
    this.step = step
    this.#wanted = PAGE
    return this.load()
  }

  /** The same for who is typing: waits for the pause between two words. */
  type(search: string): void {
    this.search = search
    this.#wanted = PAGE
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => void this.load(), PAUSE_MS)
  }

  hasMore(): boolean {
    return this.found !== null && this.found.cards.length < this.found.found
  }

  more(): Promise<void> {
    this.#wanted = (this.found?.cards.length ?? 0) + PAGE
    return this.load()
  }

  clear(): void {
    this.#asked++
    clearTimeout(this.#pause)
    this.search = ''
    this.step = null
    this.found = null
    this.failure = null
    this.last = null
    this.#wanted = PAGE
  }

  async #ask(): Promise<Caseload> {
    const [search, step, wanted] = [this.search, this.step, this.#wanted]
    const cards: GroupCard[] = []
    for (;;) {
      const part = await api.listGroups(search, step, cards.length, Math.min(wanted - cards.length, ASK_MAX))
      // The list may have moved between two parts: nobody stands in it twice.
      const known = new Set(cards.map((card) => card.id))
      const fresh = part.cards.filter((card) => !known.has(card.id))
      cards.push(...fresh)
      if (fresh.length === 0 || cards.length >= Math.min(wanted, part.found)) return { ...part, cards }
    }
  }
}

export const looking = new Looking()
app.whenLocked(() => looking.clear())
