// Reminders: a line each inside the open app on a phone, and nothing at all while it is locked or on a laptop.
import { render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { app } from '../app.svelte'
import type { AppState } from '../ipc/bindings/AppState'
import type { ReminderView } from '../ipc/bindings/ReminderView'

const due: ReminderView[] = [
  { group: 'ab', lead_name: 'Wideline Estimé', kind: 'opens_soon', event_at: 1, event_wall: '2026-11-23T09:00:00', port: null },
  { group: 'cd', lead_name: '', kind: 'appointment', event_at: 2, event_wall: '2026-11-24T08:30:00', port: 'san_ysidro' },
]
let asked = 0

vi.mock('../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: { dueReminders: () => (asked++, Promise.resolve(due)) },
}))

const state: AppState = { stage: 'open', device: 'phone', language: 'en', version: '0', profiles: [], profile: null, practice: true, newer: null, place: null }

beforeEach(() => {
  location.hash = '#/'
  asked = 0
})

async function show(change: Partial<AppState>): Promise<HTMLElement> {
  app.set({ ...state, ...change })
  const { default: Reminders } = await import('./Reminders.svelte')
  return render(Reminders).container
}

test('each says what and when, and leads there', async () => {
  const page = await show({})
  await waitFor(() => screen.getByTestId('reminders'))
  const soon = screen.getByTestId('reminder-opens_soon')
  expect([soon.getAttribute('href'), soon.textContent]).toEqual(['#/group/ab/gate', expect.stringMatching(/Wideline Estimé.*9:00 AM on, on the clock of this phone/)])
  const tomorrow = screen.getByTestId('reminder-appointment')
  expect(tomorrow.getAttribute('href')).toBe('#/group/cd/appointment')
  expect(tomorrow.textContent).toMatch(/San Ysidro, California: Tuesday, November 24, 2026, 8:30 AM, on the clock there/)
  expect((await axe.run(page, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([])
})

test('nobody is led to where they are', async () => {
  location.hash = '#/group/ab/gate'
  await show({})
  await waitFor(() => screen.getByTestId('reminder-appointment'))
  await waitFor(() => expect(screen.queryByTestId('reminder-opens_soon')).toBeNull())
})

test('a locked phone and a laptop show nothing and ask nothing', async () => {
  for (const change of [{ stage: 'locked' }, { device: 'laptop' }] satisfies Partial<AppState>[]) {
    const page = await show(change)
    await Promise.resolve()
    expect([asked, page.querySelector('aside')]).toEqual([0, null])
  }
})
