// The gate on a screen: everything that is missing at once, each with a way on; the hours of the wall; it opens by itself.
import { render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GateReason } from '../../ipc/bindings/GateReason'
import type { GateView } from '../../ipc/bindings/GateView'
import type { WindowHours } from '../../ipc/bindings/WindowHours'
import type { Reading } from '../../ipc/bindings/Reading'
import type { RegionMap } from '../../ipc/bindings/RegionMap'

// 23 November 2026, 08:55 in Tijuana: five minutes to eleven in Chicago.
const NOW = Date.UTC(2026, 10, 23, 16, 55) / 1000
const OPENS = NOW + 300
const hours: WindowHours = {
  open: false, turns_at: OPENS, turns_here: '2026-11-23T09:00:00', turns_central: '2026-11-23T11:00:00', turns_phone: null,
  early_here: '2026-11-23T08:00:00', now_here: '2026-11-23T08:55:00',
}
const outside: Reading = {
  verdict: 'outside', unsure: null, at_edge: false, edge: 'south', distance_m: -597_897, bearing_deg: 318,
  nearest_place: { name: 'Alvarado', distance_m: 598_400, bearing_deg: 317 }, accuracy_m: 15, age_s: 1, mocked: false,
}
const unsure: Reading = { ...outside, verdict: 'unsure', unsure: 'too_coarse', distance_m: -40, bearing_deg: null, nearest_place: null, accuracy_m: 1_840 }
const map: RegionMap = {
  width: 1000, height: 800, outline: 'M100 100L600 100L600 500Z', accuracy: 0, scale_m: 500_000, scale: 200,
  marks: [{ kind: 'here', name: '', x: 800, y: 700 }, { kind: 'nearest', name: 'Alvarado', x: 580, y: 470 }, { kind: 'town', name: 'Monterrey', x: 400, y: 200 }],
}
let view: GateView
let asked = 0

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    gate: () => (asked++, Promise.resolve(view)),
    positionAllowed: () => Promise.resolve('granted'),
    regionMap: () => Promise.resolve(map),
    syncState: () => new Promise(() => undefined),
  },
}))

beforeEach(() => {
  location.hash = '#/group/ab/gate'
  asked = 0
})
afterEach(() => vi.useRealTimers())

const shut = (...reasons: GateReason[]): GateView => ({ reasons, hours, now: NOW })

async function show(now: GateView): Promise<HTMLElement> {
  view = now
  const { default: Gate } = await import('./Gate.svelte')
  const { container } = render(Gate)
  await vi.waitFor(() => expect(screen.queryByText('Checking…')).toBeNull())
  return container
}

const text = (id: string): string => screen.getByTestId(id).textContent.replace(/\s+/g, ' ')

test('every reason stands there at once, and each leads to where it is mended', async () => {
  const page = await show(
    shut(
      { reason: 'other_phone' }, { reason: 'already_active' }, { reason: 'registration_incomplete' }, { reason: 'no_photo', people: 2 },
      { reason: 'bundle_out_of_date' }, { reason: 'clock_off', ahead_s: 3 * 86_400 }, { reason: 'window_closed', opens_at: OPENS },
      { reason: 'outside', reading: outside }, { reason: 'liveness_not_done' },
    ),
  )
  expect(screen.getAllByRole('article')).toHaveLength(9)
  const leads = (id: string): string | null => screen.getByTestId(id).getAttribute('href')
  expect(leads('gate-review')).toBe('#/group/ab/review')
  expect(leads('gate-people')).toBe('#/group/ab/people')
  expect(leads('gate-appointment')).toBe('#/group/ab/appointment')
  expect(leads('gate-choose')).toBe('#/group/ab/ports')
  expect(leads('gate-where')).toBe('#/region')
  screen.getByTestId('gate-claim')
  screen.getByTestId('sync-now')
  expect(text('gate-reason-clock_off')).toContain('3 days ahead')
  await waitFor(() => screen.getByTestId('region-map'))
  const found = await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
})

test('the hour is that of the wall here and Central time, whatever the zones of this machine', async () => {
  await show(shut({ reason: 'window_closed', opens_at: OPENS }))
  expect(text('gate-reason-window_closed')).toMatch(/9:00 AM, on the clock here.*11:00 AM, Central time/)
  expect(screen.queryByTestId('gate-phone-hour')).toBeNull()
})

test('a phone that shows another hour than the wall is told of', async () => {
  view = shut({ reason: 'window_closed', opens_at: OPENS })
  await show({ ...view, hours: { ...hours, turns_phone: '2026-11-23T11:00:00' } })
  expect(text('gate-phone-hour')).toContain('11:00 AM')
})

test('outside: how far, which way, the nearest town, and a map that says the same to who cannot see it', async () => {
  await show(shut({ reason: 'outside', reading: outside }))
  expect(text('gate-reason-outside')).toMatch(/598 km from here, to the northwest.*Alvarado: 598 km/)
  const drawing = await vi.waitFor(() => screen.getByRole('img'))
  expect(drawing.querySelector('desc')?.textContent).toContain('Alvarado')
  expect(drawing.textContent).toContain('Monterrey')
})

test('unsure: why, in metres, and what to try', async () => {
  await show(shut({ reason: 'unsure', reading: unsure }))
  expect(text('gate-reason-unsure')).toMatch(/within about 1.8 km.*precise location/)
})

test('the countdown is told at marks, not every second', async () => {
  vi.useFakeTimers()
  await show(shut({ reason: 'window_closed', opens_at: OPENS }))
  expect(text('gate-countdown')).toContain('5:00')
  expect(screen.getByTestId('gate-countdown').getAttribute('aria-hidden')).toBe('true')
  const said = new Set<string>()
  for (let second = 0; second < 15; second++) {
    await vi.advanceTimersByTimeAsync(1000)
    said.add(text('gate-countdown-said'))
  }
  expect([...said]).toEqual(['It opens within 5 min.'])
  expect(text('gate-countdown')).toContain('4:45')
})

test('at the opening the page changes by itself', async () => {
  vi.useFakeTimers()
  // Eight seconds before: the next look that the page takes anyway comes later than the opening.
  await show({ ...shut({ reason: 'window_closed', opens_at: OPENS }), now: OPENS - 8 })
  view = { reasons: [], hours: { ...hours, open: true, turns_here: '2026-11-23T21:00:00', turns_central: '2026-11-23T23:00:00' }, now: OPENS }
  await vi.advanceTimersByTimeAsync(7_000)
  expect(screen.queryByTestId('gate-open')).toBeNull()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(text('gate-open')).toContain('Yes')
  expect(text('gate-open-until')).toMatch(/9:00 PM, on the clock here.*11:00 PM/)
  expect(asked).toBe(2)
})
