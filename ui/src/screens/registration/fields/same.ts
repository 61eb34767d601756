// Who of a group has answers that this person may share. Copying and what is shared are decided in Rust.
import type { AnswerView } from '../../../ipc/bindings/AnswerView'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { Section } from '../../../ipc/bindings/Section'

/** A family looks like its lead person, or like who was asked just before. */
const LAST_COUNT = 2

/** The lead person and the last two who have an answer to a shared question that this person has not answered. */
export function membersWithAnswers(page: Section, view: GroupView, person: PersonView): PersonView[] {
  const open = page.fields.filter((field) => field.shared && isOpen(person.answers[field.id]))
  const able = view.people.filter((one) => one.id !== person.id && open.some((field) => settled(one.answers[field.id])))
  return able.filter((one, place) => one.is_lead || place >= able.length - LAST_COUNT)
}

function settled(answer: AnswerView | undefined): boolean {
  return answer !== undefined && answer.value !== null && answer.value.kind !== 'cleared'
}

/** Neither answered nor in conflict. */
function isOpen(answer: AnswerView | undefined): boolean {
  return !settled(answer) && (answer?.conflict.length ?? 0) === 0
}
