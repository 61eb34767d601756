// The appointment shows its square, its letters and the way there; without a slip it still says where and when.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import type { SlipView } from '../../ipc/bindings/SlipView'
import { route } from '../../route.svelte'

const asked: unknown[][] = []
let slip: SlipView | null
const saved = (...what: unknown[]) => (asked.push(what), Promise.resolve({ name: 'turno.pdf', folder: '/papers' }))

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    openGroup: () =>
      Promise.resolve({
        card: { state: { refused: null } },
        appointment: { port: 'laredo', starts_at: 1_795_633_200, zone: 'America/Chicago', people: 4, number: '7K3M-9QXZ', confirm_by: null },
        request: null,
        changes: [],
      }),
    slip: () => Promise.resolve(slip),
    draw: () => Promise.resolve(null),
    listPorts: () =>
      Promise.resolve([
        {
          id: 'laredo', us_state: 'US-TX', zone: 'America/Chicago', facing_city: 'Nuevo Laredo', distance_m: 12_400,
          hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '19:00' }],
          closures: [{ first: '2026-12-25', last: '2026-12-25', why: { en: 'Holiday' } }],
        },
      ]),
    operatorInfo: () => Promise.resolve({ notices: [] }),
    saveAppointment: (group: string, languages: string[]) => saved('appointment', group, ...languages),
    saveSlip: (group: string) => saved('slip', group),
  },
}))

afterEach(() => (asked.length = 0))

async function isClean(page: HTMLElement): Promise<void> {
  const found = await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function show(given: SlipView | null): Promise<HTMLElement> {
  slip = given
  route.path = ['group', 'ab', 'appointment']
  const { default: Page } = await import('./Appointment.svelte')
  const { container } = render(Page)
  await waitFor(() => screen.getByTestId('way-there'))
  return container
}

test('the square, its letters, the way and what to bring are there', async () => {
  const page = await show({ svg: '<svg viewBox="0 0 1 1"></svg>', groups: ['663027', 'TKKC52'] })
  expect(screen.getByTestId('slip-qr').querySelector('svg')).toBeTruthy()
  expect([...screen.getByTestId('slip-groups').querySelectorAll('li')].map((one) => one.textContent)).toEqual(['663027', 'TKKC52'])
  const way = screen.getByTestId('way-there').textContent
  for (const part of ['across from Nuevo Laredo', '12 km from here', 'Holiday']) expect(way).toContain(part)
  expect(page.textContent).toContain('Everybody in the group, together.')
  await isClean(page)
})

test('without a slip the number still counts', async () => {
  await show(null)
  expect(screen.queryByTestId('slip-large')).toBeNull()
  expect(screen.getByTestId('appointment-number').textContent).toBe('7K3M-9QXZ')
})

test('papers are saved in the languages that were chosen, and the small slip in none', async () => {
  route.path = ['group', 'ab', 'appointment', 'paper']
  const { default: Page } = await import('./AppointmentPapers.svelte')
  const { container } = render(Page)
  await fireEvent.click(screen.getByTestId('appointment-save'))
  await waitFor(() => screen.getByTestId('appointment-saved'))
  await fireEvent.click(screen.getByTestId('slip-save'))
  await waitFor(() => screen.getByTestId('slip-saved'))
  expect(asked).toEqual([['appointment', 'ab', 'en', 'es'], ['slip', 'ab']])
  await isClean(container)
})
