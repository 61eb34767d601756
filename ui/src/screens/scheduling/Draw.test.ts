// A draw is told in plain sentences in every language: what it meant, what was checked, and how the chances were. Never a place in a line.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DrawAnswer } from '../../ipc/bindings/DrawAnswer'
import type { DrawCheck } from '../../ipc/bindings/DrawCheck'
import type { DrawView } from '../../ipc/bindings/DrawView'
import { speak } from '../../words.svelte'

const checked = (answers: Partial<Record<DrawCheck, DrawAnswer>>): DrawView['checks'] =>
  (['named', 'number', 'listed', 'as_asked', 'result', 'whole'] as const).map((check) => ({ check, answer: answers[check] ?? 'yes' }))

const drawn: DrawView = {
  date: '2026-11-23',
  outcome: { outcome: 'standby' },
  checks: checked({ whole: 'untried' }),
  source: { by: 'drand', round: 34_257_124 },
  came_out: { by: 'drand', round: 34_257_124 },
  hash: '6b9db55fb286c53efad83e96274c94ea2e895788b7f64d0181be1af058d03507',
  files_bytes: 12_800_000,
  people: 4,
  tickets: 26_400,
  seated: 483,
  sizes: [1, 2, 3, 4, 5, 8].map((people) => ({ people, tickets: 6_000 - 600 * people, seated: 110 - 11 * people })),
  waits: { p50_weeks: 7, p90_weeks: 14, p99_weeks: 15, most_weeks: 15 },
  waiting: { p50_weeks: 1, p90_weeks: 12, p99_weeks: 14, most_weeks: 14 },
}
let view: DrawView | null
let whole = 0

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    draw: () => Promise.resolve(view),
    listPorts: () => Promise.resolve([{ id: 'laredo', zone: 'America/Chicago' }]),
    checkWholeDraw: () => ((whole += 1), Promise.resolve()),
    syncState: () => new Promise(() => undefined),
  },
}))

beforeEach(() => {
  location.hash = '#/group/ab/draw'
  whole = 0
  speak('en')
})

async function show(now: DrawView | null): Promise<HTMLElement> {
  view = now
  const { default: Draw } = await import('./Draw.svelte')
  const { container } = render(Draw)
  await waitFor(() => expect(container.querySelectorAll('main p').length).toBeGreaterThan(1))
  expect((await axe.run(container)).violations).toEqual([])
  return container
}

for (const language of ['en', 'es', 'ht'] as const) {
  test(`every answer of every check has its sentence (${language})`, async () => {
    speak(language)
    const outcomes: DrawView['outcome'][] = [{ outcome: 'standby' }, { outcome: 'absent' }, { outcome: 'seated', port: 'laredo', starts_at: 1_796_137_200 }]
    const no: DrawAnswer = 'no'
    const wrong = checked({ named: no, number: no, listed: no, as_asked: no, result: no, whole: no })
    for (const outcome of outcomes) {
      const good = await show({ ...drawn, outcome })
      expect(good.textContent).not.toContain('scheduling-')
      expect(screen.queryByTestId('draw-wrong')).toBeNull()
      good.remove()
      const bad = await show({ ...drawn, outcome, checks: wrong })
      expect(bad.textContent).not.toContain('scheduling-')
      expect(bad.querySelectorAll('[data-answer="no"]').length).toBe(6)
      expect(screen.getByTestId('draw-wrong')).toBeTruthy()
      bad.remove()
    }
  })
}

test('chances and waits are told, a place in a line is not', async () => {
  const page = await show(drawn)
  expect(screen.getByTestId('draw-odds').textContent).toContain('26,400')
  expect(page.querySelector('.own')?.textContent).toContain('Groups of 4: 66 of 3,600')
  expect(page.textContent).toContain('at most 7 weeks before')
  expect(page.textContent).not.toMatch(/position|place in (the )?line|number \d+ of/i)
})

test('an event is shown with its outcome, for people to look up', async () => {
  await show({
    ...drawn,
    checks: checked({ number: 'yourself' }),
    source: { by: 'named', text: 'Lottery of 2026-11-23' },
    came_out: { by: 'named', text: '04 11 23' },
  })
  expect(screen.getByTestId('draw-check-number').textContent).toContain('Lottery of 2026-11-23 – 04 11 23')
})

test('everybody is drawn again when a person asks for it, with its size said first', async () => {
  await show(drawn)
  const button = screen.getByTestId('draw-whole')
  expect(button.textContent).toContain('12.8')
  await fireEvent.click(button)
  await waitFor(() => expect(whole).toBe(1))
})

test('without a draw it says when there will be one', async () => {
  const page = await show(null)
  expect(page.textContent).toContain('There was no draw')
  expect(screen.queryByTestId('draw-whole')).toBeNull()
})
