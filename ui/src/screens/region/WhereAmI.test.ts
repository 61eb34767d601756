// Where am I: the verdict first, how far and which way, why it cannot be told; in every language, with a map and without one.
import { render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Reading } from '../../ipc/bindings/Reading'
import type { RegionMap } from '../../ipc/bindings/RegionMap'
import { speak } from '../../words.svelte'

const inside: Reading = {
  verdict: 'inside', unsure: null, at_edge: false, edge: 'us', distance_m: 180_400, bearing_deg: null, nearest_place: null,
  accuracy_m: 12, age_s: 1, mocked: false,
}
const outside: Reading = {
  ...inside, verdict: 'outside', edge: 'us', distance_m: -820, bearing_deg: 190,
  nearest_place: { name: 'Nuevo Laredo', distance_m: 3_420, bearing_deg: 182 },
}
const map: RegionMap = {
  width: 1000, height: 800, outline: 'M0 400L1000 400L1000 900L0 900Z', accuracy: 40, scale_m: 5_000, scale: 200,
  marks: [
    { kind: 'here', name: '', x: 500, y: 200 }, { kind: 'nearest', name: 'Nuevo Laredo', x: 480, y: 650 }, { kind: 'edge', name: '', x: 495, y: 400 },
    { kind: 'port', name: 'laredo', x: 505, y: 395 }, { kind: 'town', name: 'Laredo (Texas)', x: 510, y: 160 },
  ],
}
let reading: Reading
let drawn: RegionMap | null

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    regionCheck: () => Promise.resolve(reading),
    positionAllowed: () => Promise.resolve('granted'),
    regionMap: () => (drawn ? Promise.resolve(drawn) : Promise.reject({ code: 'app-unexpected', args: {} })),
  },
}))

beforeEach(() => {
  location.hash = '#/region'
  speak('en')
  drawn = map
})

async function show(now: Reading): Promise<HTMLElement> {
  reading = now
  const { default: WhereAmI } = await import('./WhereAmI.svelte')
  const { container } = render(WhereAmI)
  await waitFor(() => screen.getByTestId(`region-${now.verdict}`))
  return container
}

const text = (id: string): string => screen.getByTestId(id).textContent.replace(/\s+/g, ' ')

test('outside: how far, which way, the nearest town; the map has a sign and a word for each thing on it', async () => {
  const page = await show(outside)
  expect(text('region-outside')).toMatch(/820 m from here, to the south\..*Nuevo Laredo: 3.4 km from here, to the south/)
  await waitFor(() => screen.getByTestId('region-map'))
  const legend = screen.getByTestId('region-map').querySelectorAll('figcaption li')
  expect([...legend].map((line) => line.textContent.trim())).toEqual([
    'Asking counts here', 'You are here', 'The nearest town where asking counts', 'The nearest edge of the region', 'Port of entry', 'Town',
    'You are inside this circle',
  ])
  const shapes = [...legend].map((line) => line.querySelector('svg')?.innerHTML.replace(/class="[^"]*"/g, ''))
  expect(new Set(shapes).size).toBe(legend.length)
  expect((await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
})

test('why it cannot be told, in three languages', async () => {
  const doubts: [Partial<Reading>, Record<string, RegExp>][] = [
    [{ unsure: 'stale', age_s: 540 }, { en: /9 min ago/, es: /hace 9 min/, ht: /sa gen 9 min/ }],
    [{ unsure: 'too_coarse', accuracy_m: 2_300 }, { en: /about 2.3 km/, es: /unos 2.3 km/, ht: /anviwon 2,3 km/ }],
    [{ unsure: 'at_edge', distance_m: 35 }, { en: /about 35 m/, es: /a unos 35 m/, ht: /anviwon 35 m/ }],
  ]
  for (const [doubt, said] of doubts) {
    for (const [language, pattern] of Object.entries(said)) {
      speak(language)
      const page = await show({ ...inside, verdict: 'unsure', ...doubt })
      expect(text('region-unsure')).toMatch(pattern)
      page.remove()
    }
  }
})

test('without a map the words still say it', async () => {
  drawn = null
  await show(inside)
  expect(text('region-inside')).toContain('180 km')
  expect(screen.queryByTestId('region-map')).toBeNull()
})
