// The photo takes itself after a good second, and what is said does not flicker.
import { expect, test } from 'vitest'
import { GOOD_FOR_MS, Steady } from './steady'

test('it is taken when it was good for a second without a break', () => {
  const steady = new Steady()
  expect(steady.see([], 0)).toBe(false)
  expect(steady.see([], GOOD_FOR_MS - 1)).toBe(false)
  expect(steady.see(['blurred'], GOOD_FOR_MS)).toBe(false)
  expect(steady.see([], 5_000)).toBe(false)
  expect(steady.see([], 5_000 + GOOD_FOR_MS)).toBe(true)
})

test('one look alone changes nothing that is said, and the most important thing is said', () => {
  const steady = new Steady()
  steady.see(['come_closer', 'blurred'], 0)
  expect(steady.said).toBeNull()
  steady.see(['come_closer'], 1)
  expect(steady.said).toBe('come_closer')
  steady.see([], 2)
  expect(steady.said).toBe('come_closer')
  steady.see(['come_closer'], 3)
  steady.see([], 4)
  steady.see([], 5)
  expect(steady.said).toBe('good')
})
