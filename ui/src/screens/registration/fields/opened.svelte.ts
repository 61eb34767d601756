// One group as the screens of the registration hold it: its newest view, and the answers on their way to the store.
// Knows no field and no words; what is saved is decided in Rust.
import type { Failure } from '../../../ipc/bindings/Failure'
import type { Form } from '../../../ipc/bindings/Form'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { Value } from '../../../ipc/bindings/Value'
import { api } from '../../../ipc/client'

export class OpenedGroup {
  view: GroupView | null = $state.raw(null)
  form: Form | null = $state.raw(null)
  failure: Failure | null = $state.raw(null)

  readonly id: string
  /** Counts what was asked, so that an older reply never covers a newer one. */
  #asked = 0
  #shown = 0
  /** Answers go one after the other, in the order in which they were given. */
  #queue: Promise<unknown> = Promise.resolve()
  /** Answers that could not be saved and stand only on the screen. */
  #unsaved = new Set<string>()

  constructor(id: string) {
    this.id = id
  }

  /** Fetches the group again, and the form once. */
  async load(): Promise<void> {
    const asked = ++this.#asked
    try {
      const [view, form] = await Promise.all([api.openGroup(this.id), this.form ?? api.form()])
      this.form = form
      this.#show(asked, view)
      this.failure = null
    } catch (failure) {
      this.failure = failure as Failure
    }
  }

  /** Saves one answer. Rejects with the Failure; whoever asked keeps what was typed. */
  answer(person: string | null, field: string, value: Value): Promise<void> {
    const answered = `${person ?? ''}/${field}`
    return this.change(async () => {
      this.#unsaved.add(answered)
      const view = await api.answer(this.id, person, field, value)
      this.#unsaved.delete(answered)
      return view
    })
  }

  /** Changes the group and shows it as it is then. */
  change(ask: () => Promise<GroupView>): Promise<void> {
    const changed = this.#queue.then(async () => {
      const asked = ++this.#asked
      this.#show(asked, await ask())
    })
    this.#queue = changed.catch(() => undefined)
    return changed
  }

  /** Waits for every answer given so far. Is all of it saved? */
  async settled(): Promise<boolean> {
    await this.#queue
    return this.#unsaved.size === 0
  }

  #show(asked: number, view: GroupView): void {
    if (asked < this.#shown) return
    this.#shown = asked
    this.view = view
  }
}
