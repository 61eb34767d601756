// The language in which the family reads Turno, where it said so.
import type { GroupView } from '../../../ipc/bindings/GroupView'
import { LANGUAGES } from '../../../words.svelte'

export function readingLanguage(view: GroupView | null): (typeof LANGUAGES)[number] | undefined {
  const answer = view?.answers['reading_language']?.value
  return answer?.kind === 'choice' ? LANGUAGES.find((known) => known === answer.choice) : undefined
}
