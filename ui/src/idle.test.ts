// The idle lock: not while somebody works, and then for certain.
import { expect, it, vi } from 'vitest'
import { whenIdle } from './idle'

it('locks after ten idle minutes and not while somebody types', () => {
  vi.useFakeTimers()
  const lock = vi.fn()
  whenIdle(lock)
  vi.advanceTimersByTime(9 * 60_000)
  dispatchEvent(new KeyboardEvent('keydown'))
  vi.advanceTimersByTime(9 * 60_000)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(lock).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
