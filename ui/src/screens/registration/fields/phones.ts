// Telephone numbers as they stand in their boxes, and as they are stored. What a machine dials is made in Rust.
import type { Value } from '../../../ipc/bindings/Value'

/** Whose numbers are meant when nobody says: people are in Mexico; what a group is asked about lies in the United States. */
export const COUNTRY_HERE = 'MEX'
export const COUNTRY_THERE = 'USA'

export interface TypedPhone {
  /** Tells the rows of the screen apart; not stored. */
  key: number
  typed: string
  country: string
  uses: string[]
}

let keys = 0

export function emptyPhone(country: string): TypedPhone {
  return { key: ++keys, typed: '', country, uses: [] }
}

/** One empty row stands there from the start. */
export function typedPhones(value: Value | null, country: string): TypedPhone[] {
  const phones = value?.kind === 'phones' ? value.phones : []
  if (phones.length === 0) return [emptyPhone(country)]
  return phones.map(({ typed, country, uses }) => ({ key: ++keys, typed, country, uses: [...uses] }))
}

export function phonesValue(rows: TypedPhone[]): Value {
  const given = rows.filter((row) => row.typed.trim() !== '')
  if (given.length === 0) return { kind: 'cleared' }
  return { kind: 'phones', phones: given.map(({ typed, country, uses }) => ({ typed, country, e164: null, uses: [...uses] })) }
}

/** What a machine dials, as far as it was made already and says more than what was typed. */
export function dialled(value: Value | null, row: TypedPhone): string | null {
  const phones = value?.kind === 'phones' ? value.phones : []
  const e164 = phones.find((phone) => phone.typed === row.typed && phone.country === row.country)?.e164 ?? null
  return e164 === null || isSameNumber(e164, row.typed) ? null : e164
}

export function isSameNumber(e164: string, typed: string): boolean {
  const digits = (text: string) => text.replace(/[^\d+]/g, '')
  return digits(e164) === digits(typed)
}
