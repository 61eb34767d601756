// A birth date in parts: what is known is kept, what is not stays empty, and nothing is set right behind anyone's back.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import type { Value } from '../../../ipc/bindings/Value'
import BirthDate from './BirthDate.svelte'

function open(value: Value | null): Value[] {
  const saved: Value[] = []
  const onsave = (value: Value) => Promise.resolve(saved.push(value) > 0)
  render(BirthDate, { legend: 'Born', help: 'As far as known', value, invalid: false, onsave })
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
