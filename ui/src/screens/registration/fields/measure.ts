// A measure as it stands in its boxes, and as it is stored: one whole number of one unit. Converts nothing: what is read is what is kept.
import type { Value } from '../../../ipc/bindings/Value'

/** How many inches a foot has. */
const FOOT_INCHES = 12

/** The unit of length that people say in two numbers. */
export const INCHES = 'in'

export interface TypedMeasure {
  unit: string
  /** Centimetres, kilograms or pounds. */
  amount: string
  feet: string
  inches: string
}

export function feetAndInches(inches: number): { feet: number; inches: number } {
  return { feet: Math.floor(inches / FOOT_INCHES), inches: inches % FOOT_INCHES }
}

/** `unit`: the one that stands there before anything is answered. */
export function typedMeasure(value: Value | null, unit: string): TypedMeasure {
  const empty = { unit, amount: '', feet: '', inches: '' }
  if (value?.kind !== 'measure') return empty
  if (value.unit !== INCHES) return { ...empty, unit: value.unit, amount: String(value.amount) }
  const { feet, inches } = feetAndInches(value.amount)
  return { ...empty, unit: value.unit, feet: String(feet), inches: String(inches) }
}

export function measureValue({ unit, amount, feet, inches }: TypedMeasure): Value {
  if (unit !== INCHES) return amount === '' ? { kind: 'cleared' } : { kind: 'measure', unit, amount: Number(amount) }
  if (feet === '' && inches === '') return { kind: 'cleared' }
  return { kind: 'measure', unit, amount: Number(feet) * FOOT_INCHES + Number(inches) }
}
