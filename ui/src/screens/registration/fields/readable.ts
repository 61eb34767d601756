// An answer as people read it, in the language of the screens. Refuses to know whether an answer is right.
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { PartialDate } from '../../../ipc/bindings/PartialDate'
import type { Value } from '../../../ipc/bindings/Value'
import { has, words } from '../../../words.svelte'

/** The words of one choice of a field: a country, a language, or one of the field's own. */
export function choiceWords(spec: FieldSpec, choice: string): string {
  const id =
    spec.kind.kind === 'countries' ? `country-${choice}`
    : spec.kind.kind === 'languages' ? `language-${choice}`
    : `registration-choice-${spec.id}-${choice}`
  return has(id) ? words(id) : choice
}

/** The whole answer in one line. */
export function readable(spec: FieldSpec, value: Value | null): string {
  switch (value?.kind) {
    case undefined:
    case 'cleared':
      return words('registration-no-answer')
    case 'text':
      return value.text
    case 'choice':
      return choiceWords(spec, value.choice)
    case 'choices':
      return value.choices.map((choice) => choiceWords(spec, choice)).join(', ')
    case 'date':
      return readableDate(value.date)
    case 'unknown':
      return words('registration-also-unknown')
    case 'not_having':
      return words('registration-also-not_having')
    case 'newer':
      return words('registration-answer-newer')
  }
}

function readableDate(date: PartialDate): string {
  const { year, month, day, age_years } = date
  if (year === null && month === null && day === null) {
    return age_years === null ? words('registration-no-answer') : words('registration-date-age', { age: age_years })
  }
  const monthWords = month !== null && month >= 1 && month <= 12 ? words(`registration-month-${month}`) : null
  if (year !== null && monthWords !== null && day !== null) return words('registration-date-full', { day, month: monthWords, year })
  if (year !== null && monthWords !== null) return words('registration-date-month', { month: monthWords, year })
  if (year !== null && month === null && day === null) return words('registration-date-year', { year })
  const parts = { day: day ?? '–', month: month ?? '–' }
  return year === null ? words('registration-date-no-year', parts) : words('registration-date-parts', { ...parts, year })
}
