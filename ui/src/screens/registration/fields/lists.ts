// What a long list offers: all with their names, and the common ones first. Words only, no answers.
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { Form } from '../../../ipc/bindings/Form'
import type { Language } from '../../../words.svelte'
import { choiceWords } from './readable'
import type { Named } from './matching'

/** Countries that most people on this way come from or through; the others are one search away. */
export const COUNTRIES_COMMON = [
  'HTI', 'VEN', 'CUB', 'HND', 'GTM', 'SLV', 'NIC', 'MEX', 'COL', 'ECU', 'PER', 'BRA', 'CHL', 'DOM',
]

/** Countries whose telephone numbers are common: where people are, where relatives wait, where people come from. */
export const PHONE_COUNTRIES_COMMON = ['MEX', 'USA', ...COUNTRIES_COMMON.filter((country) => country !== 'MEX')]

/** States of Mexico where most people stay: along the northern border, in the south, and in the capital. */
const STATES_COMMON = ['MX-BCN', 'MX-SON', 'MX-CHH', 'MX-COA', 'MX-NLE', 'MX-TAM', 'MX-CHP', 'MX-TAB', 'MX-OAX', 'MX-VER', 'MX-PUE', 'MX-CMX']

/** What always stands in sight: who is nowhere on a list would not search for it. */
const NONE = 'none'
const LANGUAGE_OTHER = 'mis'
const STATELESS = 'XXA'

/** How many stand there before a search; Rust lists the commonest languages first. */
const COMMON_COUNT = 14

/** More choices than this are searched, not read. */
const CHOICES_MAX = 12

export function isLong(choices: string[]): boolean {
  return choices.length > CHOICES_MAX
}

/** What a field of countries, languages or many choices offers. `second`: the language beneath. */
export function listOf(spec: FieldSpec, form: Form, second: Language | null = null): { all: Named[]; common: string[] } {
  const { kind } = spec
  const named = (codes: string[]) =>
    codes.map((code) => ({ code, name: choiceWords(spec, code), ...(second ? { second: choiceWords(spec, code, second) } : {}) }))
  if (kind.kind === 'languages') return { all: named(form.languages), common: [...form.languages.slice(0, COMMON_COUNT), LANGUAGE_OTHER] }
  if (kind.kind === 'choice' || kind.kind === 'choices') {
    const common = STATES_COMMON.filter((state) => kind.choices.includes(state))
    return { all: named(kind.choices), common: [...(common.length > 0 ? common : kind.choices.slice(0, COMMON_COUNT)), NONE] }
  }
  const stateless = kind.kind === 'countries' && kind.stateless
  return {
    all: named(stateless ? [...form.countries, ...form.stateless] : form.countries),
    common: stateless ? [...COUNTRIES_COMMON, STATELESS] : COUNTRIES_COMMON,
  }
}
