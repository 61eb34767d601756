// The bar of open families: each leads back to its page, nine at most, and none after the lock.
import { expect, it, vi } from 'vitest'
import type { AppState } from '../ipc/bindings/AppState'
import { app } from '../app.svelte'
import { OpenFamilies, openFamilies } from './openFamilies.svelte'

vi.mock('../ipc/client', () => ({ onChanged: () => Promise.resolve(() => undefined), api: {} }))

const state: AppState = { stage: 'open', device: 'laptop', language: 'en', version: '0', profiles: [], profile: null, practice: false, newer: null, place: null }

it('remembers the page where one was, in the order in which the families were opened', () => {
  const bar = new OpenFamilies()
  bar.visit({ id: 'a', name: '', path: '/group/a' })
  bar.visit({ id: 'b', name: 'Berta', path: '/group/b' })
  bar.visit({ id: 'a', name: 'Ana', path: '/group/a/review' })
  expect(bar.families.map(({ name, path }) => [name, path])).toEqual([['Ana', '/group/a/review'], ['Berta', '/group/b']])
})

it('makes room for a tenth by letting go of the one not looked at for longest', () => {
  const bar = new OpenFamilies()
  for (let place = 0; place < 9; place++) bar.visit({ id: `${place}`, name: '', path: '' })
  bar.visit({ id: '0', name: '', path: '' })
  bar.visit({ id: 'new', name: '', path: '' })
  expect(bar.families.map(({ id }) => id)).toEqual(['0', '2', '3', '4', '5', '6', '7', '8', 'new'])
})

it('is empty after the lock', () => {
  app.set(state)
  openFamilies.visit({ id: 'a', name: 'Ana', path: '/group/a' })
  app.set({ ...state, stage: 'locked' })
  expect(openFamilies.families).toEqual([])
})
