// The system of a phone ends Turno at any moment: what is kept before, and where a person is after.
import { beforeEach, expect, test, vi } from 'vitest'
import type { AppState } from './ipc/bindings/AppState'

const kept: string[] = []
vi.mock('./ipc/client', () => ({ api: { keepPlace: async (place: string) => void kept.push(place) }, onChanged: async () => () => undefined }))

const state: AppState = { stage: 'open', device: 'phone', language: 'en', version: '0', profiles: [], profile: null, practice: true, newer: null, place: null }

/** Starts the screens as after a new start of the program. */
async function start() {
  vi.resetModules()
  const { flushSync } = await import('svelte')
  const { app } = await import('./app.svelte')
  const { keepPlace } = await import('./place.svelte')
  const { wish } = await import('./wish.svelte')
  const stop = keepPlace()
  const open = (now: AppState) => (app.set(now), flushSync())
  return { open, wish, flushSync, stop }
}

beforeEach(() => {
  kept.length = 0
  location.hash = ''
})

test('the page and what was chosen are kept, and are there again after the PIN', async () => {
  location.hash = '#/group/ab/ports'
  const first = await start()
  first.open({ ...state, stage: 'locked' })
  expect(kept, 'nothing is kept of a locked app').toEqual([])
  first.open(state)
  first.wish.begin('ab')
  first.wish.add('calexico')
  first.flushSync()
  first.stop()
  location.hash = ''
  const second = await start()
  second.open({ ...state, place: kept.at(-1) ?? null })
  expect(location.hash).toBe('#/group/ab/ports')
  expect(second.wish.ports).toEqual(['calexico'])
  second.stop()
})

test('a laptop keeps no place', async () => {
  location.hash = '#/group/ab'
  const { open, stop } = await start()
  open({ ...state, device: 'laptop' })
  expect(kept).toEqual([])
  stop()
})

test('who looks at another app leaves the field, which saves it', async () => {
  const { stop } = await start()
  const box = document.body.appendChild(document.createElement('input'))
  const left = vi.fn()
  box.addEventListener('blur', left)
  box.focus()
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(left).toHaveBeenCalled()
  stop()
})
