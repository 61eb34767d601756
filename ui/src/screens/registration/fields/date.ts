// A date as it stands in its boxes, and as it is stored. Keeps an impossible month: what is right is decided in Rust.
import type { PartialDate } from '../../../ipc/bindings/PartialDate'
import type { Value } from '../../../ipc/bindings/Value'

export interface DateBox {
  box: 'day' | 'month' | 'year' | 'age'
  digits: number
}
export type TypedDate = Record<DateBox['box'], string>

export const DATE_BOXES: DateBox[] = [
  { box: 'day', digits: 2 },
  { box: 'month', digits: 2 },
  { box: 'year', digits: 4 },
]
export const AGE_BOX: DateBox = { box: 'age', digits: 3 }

/** The store keeps day, month and age in one byte each. */
const AGE_YEARS_STORED_MAX = 255

export const DATE_EMPTY: PartialDate = { year: null, month: null, day: null, age_years: null }

export function typedDate(date: PartialDate | null): TypedDate {
  const shown = (part: number | null | undefined) => (part ?? '').toString()
  return { day: shown(date?.day), month: shown(date?.month), year: shown(date?.year), age: shown(date?.age_years) }
}

export function dateOf(typed: TypedDate): PartialDate {
  const part = (digits: string) => (digits === '' ? null : Number(digits))
  return { year: part(typed.year), month: part(typed.month), day: part(typed.day), age_years: part(typed.age) }
}

export function dateValue(typed: TypedDate): Value {
  return Object.values(typed).every((digits) => digits === '') ? { kind: 'cleared' } : { kind: 'date', date: dateOf(typed) }
}

/** What a box takes of what was pressed: digits, as many as it has room for. */
export function digitsOf(pressed: string, { box, digits }: DateBox): string {
  const taken = pressed.replace(/\D/g, '').slice(0, digits)
  return box === 'age' && Number(taken) > AGE_YEARS_STORED_MAX ? taken.slice(0, 2) : taken
}
