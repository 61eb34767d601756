// Heights and weights are kept as they were read: whole numbers of one unit.
import { expect, test } from 'vitest'
import { feetAndInches, measureValue, typedMeasure } from './measure'

const typed = { unit: 'cm', amount: '', feet: '', inches: '' }

test('feet and inches become inches and come back', () => {
  expect(measureValue({ ...typed, unit: 'in', feet: '5', inches: '7' })).toEqual({ kind: 'measure', unit: 'in', amount: 67 })
  expect(typedMeasure({ kind: 'measure', unit: 'in', amount: 67 }, 'cm')).toEqual({ ...typed, unit: 'in', feet: '5', inches: '7' })
  expect(feetAndInches(72)).toEqual({ feet: 6, inches: 0 })
})

test('feet alone and inches alone are answers', () => {
  expect(measureValue({ ...typed, unit: 'in', feet: '6' })).toEqual({ kind: 'measure', unit: 'in', amount: 72 })
  expect(measureValue({ ...typed, unit: 'in', inches: '30' })).toEqual({ kind: 'measure', unit: 'in', amount: 30 })
})

test('another unit takes the number as it stands, or nothing', () => {
  expect(measureValue({ ...typed, unit: 'kg', amount: '58' })).toEqual({ kind: 'measure', unit: 'kg', amount: 58 })
  expect(measureValue({ ...typed, unit: 'lb', amount: '58' })).toEqual({ kind: 'measure', unit: 'lb', amount: 58 })
  expect(measureValue({ ...typed, unit: 'in', amount: '170' })).toEqual({ kind: 'cleared' })
})

test('the unit that was chosen stays while there is no answer', () => {
  expect(typedMeasure({ kind: 'unknown' }, 'in').unit).toBe('in')
  expect(typedMeasure(null, 'kg')).toEqual({ ...typed, unit: 'kg' })
})
