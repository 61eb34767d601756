// Corners stay on their own sides, so that what lies between them is a page.
import { expect, test } from 'vitest'
import { START, moved, stepped } from './corners'

test('a corner goes where it is moved, and not over to another side', () => {
  expect(moved(START, 0, [0.2, 0.1])[0]).toEqual([0.2, 0.1])
  expect(moved(START, 0, [0.9, -3])[0]).toEqual([0.45, 0])
  expect(moved(START, 2, [0.1, 7])[2]).toEqual([0.55, 1])
  expect(moved(START, 1, [0.8, 0.3])).toEqual([START[0], [0.8, 0.3], START[2], START[3]])
})

test('keys move a corner by a little, and other keys do not', () => {
  expect(stepped(START, 3, 'ArrowRight')?.[3]?.[0]).toBeCloseTo(0.07)
  expect(stepped(START, 3, 'ArrowUp')?.[3]?.[1]).toBeCloseTo(0.93)
  expect(stepped(START, 3, 'Enter')).toBeNull()
})
