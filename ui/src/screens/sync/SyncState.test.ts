// What waits is named and weighed: a large amount asks first, a stuck item says whose it is, and the switches are kept.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import type { StuckItem } from '../../ipc/bindings/StuckItem'
import type { SyncState } from '../../ipc/bindings/SyncState'

const calm: SyncState = {
  busy: false, last_success_at: 1_790_000_000, problem: null, failing_since: null, next_try_at: null, waiting_parcels: 0, waiting_bytes: 0,
  fetching_bytes: 0, permission: 'granted', metered: null, rules: { wifi_only: false, data_saver: false }, waiting_long: [], refused: [],
}
const stuck: StuckItem = {
  group: 'ab', lead_name: 'Wideline Estimé', kind: 'log', since: 1_790_000_000, bytes: 1_400,
  failure: { code: 'sync-parcel-malformed', args: {} }, can_try: true,
}
let state: SyncState
const asked: unknown[][] = []
const answer = (...what: unknown[]): Promise<SyncState> => (asked.push(what), Promise.resolve(state))

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    syncState: () => Promise.resolve(state),
    operatorInfo: () => Promise.resolve({ server: 'https://turno.example' }),
    syncNow: () => answer('now'),
    tryAgain: (group: string) => answer('again', group),
    answerAboutSending: (now: boolean) => answer('answer', now),
    setDataRules: (rules: unknown) => answer('rules', rules),
  },
}))

beforeEach(() => (asked.length = 0))

async function show(change: Partial<SyncState>): Promise<HTMLElement> {
  state = { ...calm, ...change }
  const { default: Page } = await import('./SyncState.svelte')
  const { container } = render(Page)
  await waitFor(() => screen.getByTestId('sync-waiting'))
  return container
}

async function isClean(page: HTMLElement): Promise<void> {
  const found = await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test('a large amount is weighed and asked about; nothing else sends it', async () => {
  const page = await show({ permission: 'ask', metered: true, waiting_parcels: 40, waiting_bytes: 1_240_000 })
  expect(screen.getByTestId('sync-ask').textContent).toContain('1.2 MB')
  expect(screen.queryByTestId('sync-now')).toBeNull()
  await isClean(page)
  await fireEvent.click(screen.getByTestId('sync-ask-later'))
  await fireEvent.click(screen.getByTestId('sync-ask-now'))
  await waitFor(() => expect(asked).toEqual([['answer', false], ['answer', true]]))
})

test('photos of others are weighed too, once nothing waits to be sent', async () => {
  const page = await show({ permission: 'ask', fetching_bytes: 2_000_000 })
  expect(screen.getByTestId('sync-ask').textContent).toContain('2 MB')
  await isClean(page)
  await fireEvent.click(screen.getByTestId('sync-ask-now'))
  await waitFor(() => expect(asked).toEqual([['answer', true]]))
})

test('what waits for Wi-Fi says so and can still be sent', async () => {
  const page = await show({ permission: 'wait_for_wifi', metered: true, waiting_parcels: 40, waiting_bytes: 1_240_000 })
  screen.getByTestId('sync-wait_for_wifi')
  expect(screen.queryByTestId('sync-ask-later')).toBeNull()
  await isClean(page)
  await fireEvent.click(screen.getByTestId('sync-ask-now'))
  await waitFor(() => expect(asked).toEqual([['answer', true]]))
})

test('a stuck item says whose it is, what, why, and is tried again', async () => {
  const page = await show({ refused: [stuck, { ...stuck, kind: 'request', can_try: false }] })
  const [first, second] = screen.getAllByTestId('sync-refused')
  expect(first?.textContent).toContain('Wideline Estimé')
  expect(first?.textContent).toContain('sync-parcel-malformed')
  expect(first?.querySelector('[data-testid="registration-file-save"]')).not.toBeNull()
  expect(second?.querySelector('[data-testid="try-again"]')).toBeNull()
  await isClean(page)
  await fireEvent.click(screen.getByTestId('try-again'))
  await waitFor(() => expect(asked).toEqual([['again', 'ab']]))
})

test('a switch is kept, and the other one stays as it is', async () => {
  const page = await show({ rules: { wifi_only: false, data_saver: true } })
  await isClean(page)
  await fireEvent.click(screen.getByTestId('sync-wifi-only'))
  await waitFor(() => expect(asked).toEqual([['rules', { wifi_only: true, data_saver: true }]]))
})
