// What is typed is saved, what cannot be saved stays, and problems wait until a question was left.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GroupView } from '../../ipc/bindings/GroupView'
import type { Value } from '../../ipc/bindings/Value'

const answers: [string | null, string, Value][] = []
let broken = false
let view: GroupView

const field = (id: string, section: string, kind: unknown, also: string[] = [], need = 'to_submit', asked = 'everyone') =>
  ({ id, number: 1, section, kind, need, asked, also })

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    form: () =>
      Promise.resolve({
        person: [
          { id: 'name', fields: [field('name_as_written', 'name', { kind: 'name', chars_max: 200 }), field('surname_1', 'name', { kind: 'name', chars_max: 200 }, ['not_having'], 'optional')] },
          { id: 'relation', fields: [field('relation_to_lead', 'relation', { kind: 'choice', choices: ['child'] }, [], 'to_submit', 'everyone_but_lead')] },
          { id: 'birth', fields: [field('birth_date', 'birth', { kind: 'birth_date' }), field('birth_country', 'birth', { kind: 'countries', count_max: 1, stateless: false }, ['unknown'])] },
        ],
        group: [], countries: ['HTI', 'VEN', 'FRA'], stateless: ['XXA'], languages: ['es'], people_max: 20,
      }),
    openGroup: () => Promise.resolve(view),
    answer: (_group: string, person: string | null, id: string, value: Value) => {
      if (broken) return Promise.reject({ code: 'vault-disk-full', args: {} })
      answers.push([person, id, value])
      const [lead] = view.people
      if (lead) view = { ...view, people: [{ ...lead, answers: { ...lead.answers, [id]: { value, conflict: [] } } }] }
      return Promise.resolve(view)
    },
  },
}))

async function open(section: string): Promise<void> {
  location.hash = `#/group/g/person/p/${section}`
  const { route } = await import('../../route.svelte')
  route.path = ['group', 'g', 'person', 'p', section]
  const { default: FormPage } = await import('./FormPage.svelte')
  render(FormPage)
}

beforeEach(() => {
  answers.length = 0
  broken = false
  const progress = { answered: 0, needed: 3 }
  view = {
    card: { id: 'g', lead_name: '', people: 1, progress, conflicts: 0, state: { step: 'draft', receipt: null, problem: null, waiting_parcels: 0, changed_since_sent: false } },
    answers: {},
    people: [{ id: 'p', name: '', is_lead: true, answers: {}, progress }],
    removed: [],
    problems: [{ person: 'p', field: 'name_as_written', code: 'missing', severity: 'stop' }],
    request: null,
    appointment: null,
  }
})
afterEach(() => vi.restoreAllMocks())

test('a name is saved when it is left, and continue skips the page that the lead person is not asked', async () => {
  await open('name')
  const input = await screen.findByTestId('field-name_as_written')
  await fireEvent.input(input, { target: { value: 'Ñusta O’Hara' } })
  await fireEvent.blur(input)
  await screen.findByTestId('save-state-saved')
  expect(answers).toEqual([['p', 'name_as_written', { kind: 'text', text: 'Ñusta O’Hara' }]])
  await fireEvent.click(screen.getByTestId('page-continue'))
  await waitFor(() => expect(location.hash).toBe('#/group/g/person/p/birth'))
})

test('what could not be saved stays in its box and on its page', async () => {
  broken = true
  await open('name')
  const input = await screen.findByTestId<HTMLInputElement>('field-name_as_written')
  await fireEvent.input(input, { target: { value: 'Ana' } })
  await fireEvent.blur(input)
  await screen.findByTestId('failure')
  expect(input.value).toBe('Ana')
  await fireEvent.click(screen.getByTestId('page-continue'))
  expect(location.hash).toBe('#/group/g/person/p/name')
  broken = false
  await fireEvent.click(screen.getByTestId('field-name_as_written-save-again'))
  await screen.findByTestId('save-state-saved')
})

test('nobody is told that an answer is missing before they left the question', async () => {
  await open('name')
  const input = await screen.findByTestId('field-name_as_written')
  expect(screen.queryByTestId('problem-name_as_written-missing')).toBeNull()
  await fireEvent.focusOut(input)
  await screen.findByTestId('problem-name_as_written-missing')
})

test('a birth date may have only a year, and a country is found without its accents or replaced', async () => {
  await open('birth')
  const year = await screen.findByTestId('field-birth_date-year')
  await fireEvent.input(year, { target: { value: '19x91' } })
  await fireEvent.blur(year)
  await waitFor(() => expect(answers.at(-1)).toEqual(['p', 'birth_date', { kind: 'date', date: { year: 1991, month: null, day: null, age_years: null } }]))
  await fireEvent.input(screen.getByTestId('field-birth_country'), { target: { value: 'fran' } })
  await fireEvent.click(await screen.findByTestId('field-birth_country-FRA'))
  await waitFor(() => expect(answers.at(-1)).toEqual(['p', 'birth_country', { kind: 'choices', choices: ['FRA'] }]))
  await fireEvent.click(screen.getByTestId('field-birth_country-unknown'))
  await waitFor(() => expect(answers.at(-1)).toEqual(['p', 'birth_country', { kind: 'unknown' }]))
  await waitFor(() => expect(screen.queryByTestId('field-birth_country-chosen')).toBeNull())
})
