// Every round shows every frame once, the code first, and no two rounds need be alike.
import { expect, it } from 'vitest'
import { round } from './rounds'

it('shows every frame once a round, the first one first', () => {
  for (const count of [0, 1, 2, 3, 7, 121]) {
    const shown = round(count)
    expect([...shown].sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, place) => place))
    expect(shown[0]).toBe(count === 0 ? undefined : 0)
  }
})

it('goes another way with other chances', () => {
  expect(round(6, () => 0)).not.toEqual(round(6, () => 0.99))
  const seen = new Set(Array.from({ length: 5 }, (_, step) => round(6, () => step / 5)[5]))
  expect(seen.size).toBeGreaterThan(1)
})
