// A birth date in parts: what is known is kept, what is not stays empty, and nothing is set right behind anyone's back.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import type { Value } from '../../../ipc/bindings/Value'
import DateField from './DateField.svelte'

function open(value: Value | null): Value[] {
  const saved: Value[] = []
  const onsave = (value: Value) => Promise.resolve(saved.push(value) > 0)
  render(DateField, { field: 'birth_date', legend: 'Born', help: 'As far as known', value, invalid: false, withAge: true, onsave })
  return saved
}

async function type(part: string, text: string): Promise<void> {
  const box = screen.getByTestId(`field-birth_date-${part}`)
  await fireEvent.input(box, { target: { value: text } })
  await fireEvent.blur(box)
}

test('a year alone is a date of which the rest is not known', async () => {
  const saved = open(null)
  await type('year', '1991')
  await waitFor(() => expect(saved).toEqual([{ kind: 'date', date: { year: 1991, month: null, day: null, age_years: null } }]))
})

test('an impossible month is kept as it was typed, letters are not', async () => {
  const saved = open(null)
  await type('month', '1x3')
  await waitFor(() => expect(saved).toEqual([{ kind: 'date', date: { year: null, month: 13, day: null, age_years: null } }]))
})

test('an age stands alone, and taking it away takes the answer back', async () => {
  const saved = open({ kind: 'date', date: { year: null, month: null, day: null, age_years: 40 } })
  expect(screen.getByTestId<HTMLInputElement>('field-birth_date-age').value).toBe('40')
  await type('age', '')
  await waitFor(() => expect(saved).toEqual([{ kind: 'cleared' }]))
})

test('leaving a box that nobody changed saves nothing', async () => {
  const saved = open({ kind: 'date', date: { year: 1991, month: 7, day: 4, age_years: null } })
  await fireEvent.blur(screen.getByTestId('field-birth_date-year'))
  expect(saved).toEqual([])
})

test('a day in the past asks for no age', () => {
  const onsave = () => Promise.resolve(true)
  render(DateField, { field: 'left_home', legend: 'Left', help: 'As far as known', value: null, invalid: false, onsave })
  expect(screen.queryByTestId('field-left_home-age')).toBeNull()
  expect(screen.getByTestId('field-left_home-year')).toBeTruthy()
})

test('what could not be kept is said again when the box is left again', async () => {
  let tries = 0
  const onsave = () => Promise.resolve(++tries > 1)
  render(DateField, { field: 'left_home', legend: 'Left', help: 'As far as known', value: null, invalid: false, onsave })
  const year = screen.getByTestId('field-left_home-year')
  await fireEvent.input(year, { target: { value: '2025' } })
  await fireEvent.blur(year)
  await waitFor(() => expect(tries).toBe(1))
  await fireEvent.blur(year)
  await waitFor(() => expect(tries).toBe(2))
  await fireEvent.blur(year)
  expect(tries).toBe(2)
})
