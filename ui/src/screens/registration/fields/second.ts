// The language that stands beneath the language of the screens: an advocate works in one, the family reads in another.
import type { GroupView } from '../../../ipc/bindings/GroupView'
import { language, LANGUAGES, type Language } from '../../../words.svelte'

/** The language in which the group reads, when it was said. */
export function readingLanguage(view: GroupView): Language | null {
  const said = view.answers['reading_language']?.value
  return LANGUAGES.find((known) => said?.kind === 'choice' && said.choice === known) ?? null
}

/** The same, when it is not the language of the screens. */
export function secondLanguage(view: GroupView): Language | null {
  const reading = readingLanguage(view)
  return reading === language() ? null : reading
}
