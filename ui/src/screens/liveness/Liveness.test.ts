// Every adult is asked; each step is drawn, said and can be skipped or repeated; a call costs nothing; without a camera and after three tries there are two ways that count as much.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LivenessBroken } from '../../ipc/bindings/LivenessBroken'
import type { LivenessPerson } from '../../ipc/bindings/LivenessPerson'
import type { LivenessSaying } from '../../ipc/bindings/LivenessSaying'
import type { LivenessStep } from '../../ipc/bindings/LivenessStep'
import { words } from '../../words.svelte'

const HOLD: LivenessSaying = { prompt: { prompt: 'hold_still', part: 0.5 }, notice: null }
const asks = (step: LivenessStep, hold_ms = 500): LivenessSaying => ({ prompt: { prompt: 'do', step, part: 0.25, left_ms: 5_000, hold_ms }, notice: null })
const ended = (outcome: 'passed' | 'not_passed'): LivenessSaying => ({ prompt: { prompt: 'finished', outcome }, notice: null })
const mother: LivenessPerson = { id: 'm1', name: 'Wideline Estimé', done: null }
const father: LivenessPerson = { id: 'f1', name: 'Yorman José', done: null }

let people: LivenessPerson[]
let saying: LivenessSaying
let looking = 0
let lookingMost = 0
const asked: unknown[][] = []
const settle = (id: string, done: LivenessPerson['done']): LivenessPerson[] => (people = people.map((one) => (one.id === id ? { ...one, done } : one)))

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    liveness: () => Promise.resolve(people),
    livenessBegin: (...what: unknown[]) => (asked.push(['begin', ...what]), Promise.resolve(saying)),
    livenessFrame: async () => {
      lookingMost = Math.max(lookingMost, ++looking)
      await new Promise((then) => setTimeout(then, 5))
      looking--
      return saying
    },
    livenessSkip: () => (asked.push(['skip']), Promise.resolve((saying = asks('open_mouth')))),
    livenessAgain: () => (asked.push(['again']), Promise.resolve(saying)),
    livenessPortDecides: (group: string, person: string) => (asked.push(['port', group, person]), Promise.resolve(settle(person, 'port_decides'))),
    livenessQuestion: () => Promise.resolve({ text: 'TURNO-ASK-AB', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' }),
    livenessAnswer: (group: string, person: string, text: string) =>
      text === 'TURNO-SAY-AB' ? Promise.resolve(settle(person, 'helper_attests')) : Promise.reject({ code: 'liveness-answer-foreign', args: {} }),
    attest: (question: string) => (asked.push(['attest', question]), Promise.resolve({ text: 'TURNO-SAY-AB', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' })),
    syncState: () => new Promise(() => undefined),
  },
}))
// A device with a voice, or without.
let voice: object | null = null
const spoken: string[] = []
vi.mock('../../parts/voices.svelte', () => ({
  voices: { of: () => voice, read: (_: string, texts: string[]) => spoken.push(...texts), stop: () => spoken.push('silence'), reading: null },
}))
// What is drawn, jsdom does not know.
vi.mock('../../draw', () => ({ draw: (_: unknown, width: number, height: number) => ({ width, height }), jpeg: () => 'FRAME' }))

const stop = vi.fn()
const camera = (open: () => Promise<unknown>): void => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: open } })
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
}

beforeEach(() => {
  location.hash = '#/group/ab/liveness'
  ;[people, saying] = [[mother], HOLD]
  asked.length = spoken.length = looking = lookingMost = 0
  voice = null
  stop.mockClear()
  camera(() => Promise.resolve({ getTracks: () => [{ stop }] }))
})
afterEach(() => vi.restoreAllMocks())

async function show(): Promise<HTMLElement> {
  const { default: Liveness } = await import('./Liveness.svelte')
  const { container } = render(Liveness)
  await waitFor(() => screen.getByTestId('liveness-begin'))
  return container
}

const press = (id: string): Promise<unknown> => fireEvent.click(screen.getByTestId(id))
const says = (id: string, word: string): Promise<void> => waitFor(() => expect(screen.getByTestId(id).textContent).toContain(words(word)))
const wellMade = async (page: HTMLElement): Promise<void> => expect((await axe.run(page)).violations).toEqual([])

test('each step has its words and its own drawing, and frames go one at a time', async () => {
  const page = await show()
  await wellMade(page)
  await press('liveness-begin')
  await says('liveness-step', 'liveness-hold-still')
  const drawings = new Set<string>()
  for (const step of ['turn_left', 'turn_right', 'close_eyes', 'open_mouth', 'come_closer'] as const) {
    saying = asks(step)
    await says('liveness-step', `liveness-do-${step}`)
    drawings.add(page.querySelector('.what svg')?.innerHTML ?? '')
  }
  expect(drawings.size).toBe(5)
  await wellMade(page)
  saying = asks('close_eyes', 1_000)
  await says('liveness-step', 'liveness-do-close-eyes-long')
  expect(lookingMost).toBe(1)
})

test('a step is skipped or asked once more at any time', async () => {
  saying = asks('close_eyes')
  await show()
  await press('liveness-begin')
  await says('liveness-step', 'liveness-do-close_eyes')
  await press('liveness-again')
  await waitFor(() => expect(asked.at(-1)).toEqual(['again']))
  await press('liveness-skip')
  await says('liveness-step', 'liveness-do-open_mouth')
  expect(asked.filter(([what]) => what === 'skip').length).toBe(1)
})

test('where there is a voice each step is spoken once, until somebody wants it quiet', async () => {
  voice = { voice: {} }
  await show()
  await press('liveness-begin')
  await says('liveness-step', 'liveness-hold-still')
  saying = asks('turn_left')
  await says('liveness-step', 'liveness-do-turn_left')
  expect(spoken).toEqual([words('liveness-hold-still'), words('liveness-do-turn_left')])
  await press('liveness-quiet')
  saying = asks('open_mouth')
  await says('liveness-step', 'liveness-do-open_mouth')
  expect(spoken.slice(2)).toEqual(['silence'])
})

test('what is in the way, and why it begins again, has its own words', async () => {
  await show()
  await press('liveness-begin')
  const because: LivenessBroken[] = ['no_face', 'several_faces', 'jumped', 'changed', 'other_movement', 'too_soon', 'too_late', 'flat', 'skipped']
  const told = new Set<string>()
  for (const notice of ['no_face', 'several_faces'] as const) {
    saying = { ...HOLD, notice: { notice } }
    await says('liveness-notice', `liveness-notice-${notice}`)
    told.add(screen.getByTestId('liveness-notice').textContent)
  }
  for (const why of because) {
    saying = { ...HOLD, notice: { notice: 'again', because: why } }
    await says('liveness-notice', `liveness-broken-${why}`)
    told.add(screen.getByTestId('liveness-notice').textContent)
  }
  expect(told.size).toBe(11)
})

test('a call closes the camera, and afterwards it goes on with the same person', async () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  await show()
  await press('liveness-begin')
  await says('liveness-step', 'liveness-hold-still')
  seen.mockReturnValue('hidden')
  await fireEvent(document, new Event('visibilitychange'))
  await waitFor(() => expect(screen.queryByTestId('liveness-step')).toBeNull())
  expect(stop).toHaveBeenCalled()
  saying = asks('turn_left')
  seen.mockReturnValue('visible')
  await fireEvent(document, new Event('visibilitychange'))
  await says('liveness-step', 'liveness-do-turn_left')
  expect(asked).toEqual([['begin', 'ab', 'm1'], ['begin', 'ab', 'm1']])
})

test('every adult is asked, in the order that they like, and then it goes back to the request', async () => {
  people = [mother, father]
  const page = await show()
  expect(screen.getByTestId('face-m1').textContent).toContain(words('liveness-missing'))
  await press('face-first-f1')
  await wellMade(page)
  await press('liveness-begin')
  await waitFor(() => screen.getByTestId('liveness-step'))
  expect(asked[0]).toEqual(['begin', 'ab', 'f1'])
  settle('f1', 'challenge')
  saying = ended('passed')
  await says('face-f1', 'liveness-done-challenge')
  expect(screen.queryByTestId('liveness-settled')).toBeNull()
  await press('liveness-ways')
  await press('liveness-port')
  await waitFor(() => screen.getByTestId('liveness-settled'))
  expect(asked.at(-1)).toEqual(['port', 'ab', 'm1'])
  expect(screen.getByTestId('liveness-continue').getAttribute('href')).toBe('#/group/ab/gate')
  await wellMade(page)
})

test('what the camera could not tell is not held against anybody: two ways are open, and no more tries', async () => {
  const page = await show()
  await press('liveness-begin')
  saying = ended('not_passed')
  await waitFor(() => screen.getByTestId('liveness-not-told'))
  expect(stop).toHaveBeenCalled()
  expect(screen.queryByTestId('failure')).toBeNull()
  expect(screen.queryByTestId('liveness-try')).toBeNull()
  screen.getByTestId('liveness-port')
  screen.getByTestId('liveness-helper')
  await wellMade(page)
})

test.each([['NotAllowedError', 'refused'], ['NotFoundError', 'missing']])('without a camera (%s) there are the two ways, and no error', async (name, trouble) => {
  camera(() => Promise.reject(new DOMException('', name)))
  const page = await show()
  await press('liveness-begin')
  await says('camera-trouble', `liveness-camera-${trouble}`)
  expect(screen.queryByTestId('failure')).toBeNull()
  await wellMade(page)
  await press('liveness-ways')
  screen.getByTestId('liveness-port')
})

test('a helper says so by the square of their own device; another one is refused with words', async () => {
  const page = await show()
  await press('liveness-ways')
  await press('liveness-helper')
  await waitFor(() => screen.getByTestId('liveness-question'))
  await wellMade(page)
  await fireEvent.input(screen.getByTestId('liveness-answer'), { target: { value: 'TURNO-SAY-XX' } })
  await press('liveness-answer-take')
  await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain('liveness-answer-foreign'))
  await fireEvent.input(screen.getByTestId('liveness-answer'), { target: { value: 'TURNO-SAY-AB' } })
  await press('liveness-answer-take')
  await says('liveness-settled', 'liveness-done-helper_attests')
})

test('a helper signs only what they say they see', async () => {
  cleanup()
  location.hash = '#/attest'
  const { default: Attest } = await import('./Attest.svelte')
  const { container } = render(Attest)
  await wellMade(container)
  const sign = screen.getByTestId<HTMLButtonElement>('attest-sign')
  await fireEvent.input(screen.getByTestId('attest-question'), { target: { value: 'TURNO-ASK-AB' } })
  expect(sign.disabled).toBe(true)
  await fireEvent.click(screen.getByTestId('attest-sure'))
  expect(sign.disabled).toBe(false)
  await fireEvent.click(sign)
  await waitFor(() => screen.getByTestId('attest-answer'))
  expect(asked).toEqual([['attest', 'TURNO-ASK-AB']])
  await wellMade(container)
})
