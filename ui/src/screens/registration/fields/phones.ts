// Telephone numbers as they stand in their boxes, and as they are stored. What a machine dials is made in Rust.
import type { Value } from '../../../ipc/bindings/Value'

/** Whose numbers are meant when nobody says. */
const COUNTRY_HERE = 'MEX'

export interface TypedPhone {
  /** Tells the rows of the screen apart; not stored. */
  key: number
  typed: string
  country: string
  uses: string[]
}

let keys = 0

export function emptyPhone(): TypedPhone {
  return { key: ++keys, typed: '', country: COUNTRY_HERE, uses: [] }
}

/** One empty row stands there from the start. */
export function typedPhones(value: Value | null): TypedPhone[] {
  const phones = value?.kind === 'phones' ? value.phones : []
  if (phones.length === 0) return [emptyPhone()]
  return phones.map(({ typed, country, uses }) => ({ key: ++keys, typed, country, uses: [...uses] }))
}

export function phonesValue(rows: TypedPhone[]): Value {
  const given = rows.filter((row) => row.typed.trim() !== '')
  if (given.length === 0) return { kind: 'cleared' }
  return { kind: 'phones', phones: given.map(({ typed, country, uses }) => ({ typed, country, e164: null, uses: [...uses] })) }
}
