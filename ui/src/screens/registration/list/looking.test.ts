// Looking for a family: an older reply never covers a newer one, a long list comes in parts, and the lock forgets it all.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '../../../ipc/bindings/AppState'
import type { Caseload } from '../../../ipc/bindings/Caseload'
import type { GroupCard } from '../../../ipc/bindings/GroupCard'

const asked: [string, string | null, number, number][] = []
let count = 0
let slow: Promise<void> | null = null

vi.mock('../../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    listGroups: async (search: string, step: string | null, offset: number, most: number): Promise<Caseload> => {
      asked.push([search, step, offset, most])
      const wait = slow
      slow = null
      await wait
      const found = search === '' ? count : 1
      const cards = Array.from({ length: Math.max(0, Math.min(most, found - offset)) }, (_, place) => ({ id: `${search}${offset + place}` }) as GroupCard)
      return { cards, found, all: count, counts: {} }
    },
  },
}))

const state: AppState = { stage: 'open', device: 'laptop', language: 'en', version: '0', profiles: [], profile: null, practice: false, newer: null, place: null }

beforeEach(() => {
  asked.length = 0
  count = 300
})
afterEach(() => vi.useRealTimers())

describe('looking', () => {
  it('shows fifty families, and fifty more each time, asking for at most two hundred at once', async () => {
    const { Looking } = await import('./looking.svelte')
    const looking = new Looking()
    await looking.load()
    expect(looking.found?.cards.length).toBe(50)
    for (let time = 0; time < 4; time++) await looking.more()
    expect(looking.found?.cards.length).toBe(250)
    expect(asked.slice(-2)).toEqual([['', null, 0, 200], ['', null, 200, 50]])
    expect(looking.hasMore()).toBe(true)
  })

  it('waits for a pause, and forgets a reply that comes after a newer one', async () => {
    const { Looking } = await import('./looking.svelte')
    const looking = new Looking()
    let release = (): void => undefined
    slow = new Promise((resolve) => (release = resolve))
    const old = looking.load()
    vi.useFakeTimers()
    looking.type('a')
    looking.type('an')
    await vi.runAllTimersAsync()
    expect(asked.map(([search]) => search)).toEqual(['', 'an'])
    release()
    await old
    expect(looking.found?.cards.map((card) => card.id)).toEqual(['an0'])
  })

  it('looks for nobody in particular once the list is short enough to read', async () => {
    const { Looking } = await import('./looking.svelte')
    const looking = new Looking()
    count = 5
    await looking.look('an', 'draft')
    expect([looking.search, looking.step, looking.found?.cards.length]).toEqual(['', null, 5])
  })

  it('is forgotten when Turno locks', async () => {
    const { looking } = await import('./looking.svelte')
    const { app } = await import('../../../app.svelte')
    app.set(state)
    await looking.look('an', null)
    app.set({ ...state, stage: 'locked' })
    expect([looking.search, looking.found]).toEqual(['', null])
  })
})
