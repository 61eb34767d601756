// Which countries and languages a field offers: all with their names, and the common ones first. Words only, no answers.
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { Form } from '../../../ipc/bindings/Form'
import { choiceWords } from './readable'
import type { Named } from './matching'

/** Countries that most people on this way come from or through; the others are one search away. */
const COUNTRIES_COMMON = [
  'HTI', 'VEN', 'CUB', 'HND', 'GTM', 'SLV', 'NIC', 'MEX', 'COL', 'ECU', 'PER', 'BRA', 'CHL', 'DOM',
]

/** How many languages stand there before a search; Rust lists the commonest first. */
const LANGUAGES_COMMON_COUNT = 14

/** The code of "no nationality", always in sight where it is offered: who needs it would not search for it. */
const STATELESS_COMMON = 'XXA'

/** What a field of countries or languages offers. */
export function listOf(spec: FieldSpec, form: Form): { all: Named[]; common: string[] } {
  const named = (codes: string[]) => codes.map((code) => ({ code, name: choiceWords(spec, code) }))
  if (spec.kind.kind === 'languages') return { all: named(form.languages), common: form.languages.slice(0, LANGUAGES_COMMON_COUNT) }
  const stateless = spec.kind.kind === 'countries' && spec.kind.stateless
  return {
    all: named(stateless ? [...form.countries, ...form.stateless] : form.countries),
    common: stateless ? [...COUNTRIES_COMMON, STATELESS_COMMON] : COUNTRIES_COMMON,
  }
}
