// An answer as people read it, in the language of the screens; the twin of the paper's. Refuses to know whether it is right.
import type { Document } from '../../../ipc/bindings/Document'
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { PartialDate } from '../../../ipc/bindings/PartialDate'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { PhoneNumber } from '../../../ipc/bindings/PhoneNumber'
import type { Value } from '../../../ipc/bindings/Value'
import { has, language, locales, words, wordsIn, type Language } from '../../../words.svelte'
import { feetAndInches, INCHES } from './measure'
import { isSameNumber } from './phones'

/** The words of one choice of a field: a country, a language, or one of the field's own. */
export function choiceWords(spec: FieldSpec, choice: string, tongue: Language = language()): string {
  const id =
    spec.kind.kind === 'countries' ? `country-${choice}`
    : spec.kind.kind === 'languages' ? `language-${choice}`
    : `registration-choice-${spec.id}-${choice}`
  return has(id) ? wordsIn(tongue, id) : choice
}

/** The name of a person, else their place in the group. */
export function personName(people: PersonView[], id: string): string {
  const place = people.findIndex((one) => one.id === id)
  return people[place]?.name || words('registration-person-no-name', { number: place + 1 })
}

/** "I do not have one", in the field's own words where it has some. */
export function alsoWords(field: string, answer: 'unknown' | 'not_having', tongue: Language = language()): string {
  const own = `registration-field-${field}.not_having`
  return wordsIn(tongue, answer === 'not_having' && has(own) ? own : `registration-also-${answer}`)
}

/** The whole answer; several telephone numbers or documents stand on a line each. */
export function readable(spec: FieldSpec, value: Value | null, people: PersonView[] = []): string {
  switch (value?.kind) {
    case undefined:
    case 'cleared':
      return words('registration-no-answer')
    case 'text':
      return value.text
    case 'choice':
      return spec.kind.kind === 'member' ? memberName(people, value.choice) : choiceWords(spec, value.choice)
    case 'choices':
      return list(value.choices.map((choice) => choiceWords(spec, choice)), spec.kind.kind === 'choices')
    case 'date':
      return readableDate(value.date) || words('registration-no-answer')
    case 'measure':
      return readableMeasure(value.unit, value.amount)
    case 'phones':
      return value.phones.map(readablePhone).join('\n')
    case 'documents':
      return value.documents.map(readableDocument).join('\n')
    case 'unknown':
    case 'not_having':
      return alsoWords(spec.id, value.kind)
    case 'newer':
      return words('registration-answer-newer')
  }
}

function memberName(people: PersonView[], id: string): string {
  return people.some((one) => one.id === id) ? personName(people, id) : words('registration-member-gone')
}

/** "a, b and c". `inside`: choices are written to stand alone, and become small inside a sentence. */
function list(items: string[], inside: boolean): string {
  const said = items.map((item, place) => (inside && place > 0 ? withSmallStart(item) : item))
  // No browser knows how Creole joins words.
  if (language() !== 'ht') return new Intl.ListFormat(locales(), { type: 'conjunction' }).format(said)
  const last = said.pop() ?? ''
  return said.length === 0 ? last : words('registration-paper-list', { items: said.join(', '), last })
}

/** "An interpreter" in the middle of a sentence; "SMS" stays as it is. */
function withSmallStart(text: string): string {
  return /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(locales()) + text.slice(1)
}

function readableMeasure(unit: string, amount: number): string {
  const id = `registration-measure-${unit}`
  if (!has(id)) return `${amount} ${unit}`
  return words(id, unit === INCHES ? feetAndInches(amount) : { amount })
}

/** As typed; as it is dialled, where that is not the same digits; and what it can be used for. */
function readablePhone({ typed, e164, uses }: PhoneNumber): string {
  const number = e164 !== null && !isSameNumber(e164, typed) ? `${typed} (${e164})` : typed
  return [number, ...uses.map((use) => known(`registration-phone-use-${use}`, use))].join(', ')
}

/** What it is, its number, who gave it, until when it is good, whose name it has. Its lines say the same once more. */
function readableDocument({ document_kind, number, country, expires, name }: Document): string {
  const labelled = (id: string, text: string) => (text.trim() === '' ? '' : words('registration-paper-labelled', { label: words(id), text }))
  const parts = [
    document_kind && known(`registration-document-${document_kind}`, document_kind),
    number.trim(),
    country && known(`country-${country}`, country),
    labelled('registration-document-expires', readableDate(expires)),
    labelled('registration-document-name', name),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The words of an id; where a newer Turno made it, what it made. */
function known(id: string, otherwise: string): string {
  return has(id) ? words(id) : otherwise
}

function readableDate(date: PartialDate): string {
  const { year, month, day, age_years } = date
  if (year === null && month === null && day === null) return age_years === null ? '' : words('registration-date-age', { age: age_years })
  const monthWords = month !== null && month >= 1 && month <= 12 ? words(`registration-month-${month}`) : null
  if (year !== null && monthWords !== null && day !== null) return words('registration-date-full', { day, month: monthWords, year })
  if (year !== null && monthWords !== null) return words('registration-date-month', { month: monthWords, year })
  if (year !== null && month === null && day === null) return words('registration-date-year', { year })
  const parts = { day: day ?? '–', month: month ?? '–' }
  return year === null ? words('registration-date-no-year', parts) : words('registration-date-parts', { ...parts, year })
}
