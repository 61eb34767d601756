// The families that were opened since Turno was unlocked, and on which page each was left. Lives in memory only.
import { app } from '../app.svelte'

/** As many as Ctrl+1 to Ctrl+9 reach; the one that was not looked at for longest makes room. */
const COUNT_MAX = 9

interface OpenFamily {
  id: string
  /** The lead person's name, empty when not typed yet. */
  name: string
  /** The page where one was: `/group/ab/review`. */
  path: string
}

export class OpenFamilies {
  families: OpenFamily[] = $state.raw([])
  /** Ids, the one looked at last at the end. */
  #seen: string[] = []

  /** Somebody stands on a page of this family. */
  visit(family: OpenFamily): void {
    const { id } = family
    this.#seen = [...this.#seen.filter((one) => one !== id), id]
    const known = this.families.some((one) => one.id === id)
    this.families = known ? this.families.map((one) => (one.id === id ? family : one)) : [...this.families, family]
    const oldest = this.#seen[0]
    if (this.families.length > COUNT_MAX && oldest) this.close(oldest)
  }

  /** Takes a family out of the bar; nothing else happens to it. */
  close(id: string): void {
    this.#seen = this.#seen.filter((one) => one !== id)
    this.families = this.families.filter((family) => family.id !== id)
  }

  clear(): void {
    this.#seen = []
    this.families = []
  }
}

export const openFamilies = new OpenFamilies()
app.whenLocked(() => openFamilies.clear())
