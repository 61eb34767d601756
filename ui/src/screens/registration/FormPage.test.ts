// What is typed is saved, what cannot be saved stays, and problems wait until a question was left.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GroupView } from '../../ipc/bindings/GroupView'
import type { PersonView } from '../../ipc/bindings/PersonView'
import type { Value } from '../../ipc/bindings/Value'

const NO_DATE = { year: null, month: null, day: null, age_years: null }
const answers: [string | null, string, Value][] = []
const copied: string[][] = []
let broken = false
let view: GroupView

const field = (id: string, section: string, kind: unknown, also: string[] = [], need = 'to_submit', asked = 'everyone', shared = false) =>
  ({ id, number: 1, section, kind, need, asked, also, shared })
const progress = { answered: 0, needed: 3 }
const person = (id: string, name: string, more: Partial<PersonView> = {}): PersonView =>
  ({ id, name, is_lead: false, answers: {}, progress, not_asked: [], suggestions: {}, sending: 'on_this_device', has_photo: false, has_document_photo: false, contested: false, ...more })

vi.mock('../../ipc/client', () => ({
  onChanged: () => Promise.resolve(() => undefined),
  api: {
    form: () =>
      Promise.resolve({
        person: [
          { id: 'name', fields: [field('name_as_written', 'name', { kind: 'name', chars_max: 200 }), field('surname_1', 'name', { kind: 'name', chars_max: 200 }, ['not_having'], 'optional')] },
          { id: 'relation', fields: [field('relation_to_lead', 'relation', { kind: 'choice', choices: ['child'] }, [], 'to_submit', 'everyone_but_lead')] },
          { id: 'birth', fields: [field('birth_date', 'birth', { kind: 'birth_date' }), field('birth_country', 'birth', { kind: 'countries', count_max: 1, stateless: false }, ['unknown'])] },
          { id: 'guardian', fields: [field('guardian', 'guardian', { kind: 'member' }, ['not_having'])] },
          { id: 'documents', fields: [field('documents', 'documents', { kind: 'documents', count_max: 5 }, ['not_having'], 'optional')] },
          { id: 'contact', fields: [field('phones', 'contact', { kind: 'phones', count_max: 3 }, ['not_having'], 'optional', 'everyone', true)] },
          { id: 'staying', fields: [field('staying_state', 'staying', { kind: 'choice', choices: ['MX-BCN', 'MX-YUC', 'none', ...Array.from({ length: 12 }, (_, place) => `MX-${place}`)] }, ['unknown'], 'optional', 'everyone', true)] },
          { id: 'description', fields: [field('height', 'description', { kind: 'measure', units: ['cm', 'in'] }, ['unknown'], 'optional')] },
          { id: 'other-names', fields: [field('latin_name', 'other-names', { kind: 'latin_name', chars_max: 200 }, [], 'optional')] },
        ],
        group: [], countries: ['HTI', 'VEN', 'FRA', 'MEX'], stateless: ['XXA'], languages: ['es'], people_max: 20,
        document_kinds: ['passport', 'other'], phone_uses: ['sms', 'shared'],
      }),
    openGroup: () => Promise.resolve(view),
    answer: (_group: string, person: string | null, id: string, value: Value) => {
      if (broken) return Promise.reject({ code: 'vault-disk-full', args: {} })
      answers.push([person, id, value])
      view = { ...view, people: view.people.map((one) => (one.id === person ? { ...one, answers: { ...one.answers, [id]: { value, conflict: [] } } } : one)) }
      return Promise.resolve(view)
    },
    copyAnswers: (_group: string, from: string, to: string, section: string) => {
      copied.push([from, to, section])
      const shared = view.people.find((one) => one.id === from)?.answers ?? {}
      view = { ...view, people: view.people.map((one) => (one.id === to ? { ...one, answers: { ...shared, ...one.answers } } : one)) }
      return Promise.resolve(view)
    },
    readMrz: (text: string) =>
      text.includes('P<')
        ? Promise.resolve({
            format: 'td3', document_code: 'P', issuer: 'HTI', number: 'R70142', surnames: 'ESTIME', given_names: 'WIDELINE', nationality: 'HTI', birth_date: NO_DATE,
            sex: 'female', expires: { ...NO_DATE, year: 2031, month: 4, day: 2 }, wrong_checks: text.includes('?') ? ['expires'] : [],
          })
        : Promise.reject({ code: 'registration-mrz-damaged', args: {} }),
  },
}))

async function open(section: string, of = 'p'): Promise<void> {
  location.hash = `#/group/g/person/${of}/${section}`
  const { route } = await import('../../route.svelte')
  route.path = ['group', 'g', 'person', of, section]
  const { default: FormPage } = await import('./FormPage.svelte')
  render(FormPage)
}

beforeEach(() => {
  answers.length = copied.length = 0
  broken = false
  view = {
    card: { id: 'g', lead_name: '', people: 1, progress, conflicts: 0, state: { step: 'draft', sending: 'on_this_device', receipt: null, refused: null, waiting_parcels: 0, waiting_bytes: 0, changed_since_sent: false } },
    answers: {},
    people: [person('p', '', { is_lead: true, not_asked: ['relation_to_lead', 'guardian'] })],
    removed: [],
    not_asked: [],
    problems: [{ person: 'p', field: 'name_as_written', code: 'missing', severity: 'stop' }],
    request: null,
    appointment: null,
    phone: null,
    change: null, changes: [],
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

async function type(id: string, text: string): Promise<void> {
  const box = await screen.findByTestId(id)
  await fireEvent.input(box, { target: { value: text } })
  await fireEvent.blur(box)
}
const last = (field: string, value: unknown) => waitFor(() => expect(answers.at(-1)).toEqual(['p', field, value]))

test('a number is saved when it is left, then what it is good for; an empty row is none', async () => {
  await open('contact')
  await type('field-phones-0-number', '962 620 0142')
  await last('phones', { kind: 'phones', phones: [{ typed: '962 620 0142', country: 'MEX', e164: null, uses: [] }] })
  await fireEvent.click(screen.getByTestId('field-phones-0-shared'))
  await last('phones', { kind: 'phones', phones: [{ typed: '962 620 0142', country: 'MEX', e164: null, uses: ['shared'] }] })
  await fireEvent.click(screen.getByTestId('field-phones-add'))
  await fireEvent.blur(screen.getByTestId('field-phones-1-number'))
  expect(answers).toHaveLength(2)
  await fireEvent.click(screen.getByTestId('field-phones-0-remove'))
  await last('phones', { kind: 'cleared' })
})

test('the lines of a document fill that document and nothing else, and say which digits do not fit', async () => {
  await open('documents')
  await fireEvent.click(await screen.findByTestId('field-documents-add'))
  await type('field-documents-0-mrz', 'nothing')
  await fireEvent.click(screen.getByTestId('field-documents-0-read'))
  await screen.findByTestId('field-documents-0-read-failure')
  await type('field-documents-0-mrz', 'P<HTI?')
  await fireEvent.click(screen.getByTestId('field-documents-0-read'))
  expect((await screen.findByTestId('field-documents-0-read-wrong')).textContent).toContain('last day')
  const expires = { year: 2031, month: 4, day: 2, age_years: null }
  await last('documents', { kind: 'documents', documents: [{ document_kind: 'passport', number: 'R70142', country: 'HTI', expires, name: 'ESTIME WIDELINE', mrz: 'P<HTI?' }] })
  expect(new Set(answers.map(([, field]) => field))).toEqual(new Set(['documents']))
})

test('feet and inches are kept as inches, and the unit stays while nothing is typed', async () => {
  await open('description')
  await fireEvent.click((await screen.findByTestId('field-height-in')).querySelector('input') as HTMLInputElement)
  expect(answers).toHaveLength(0)
  await type('field-height-feet', '5')
  await type('field-height-inches', '7')
  await last('height', { kind: 'measure', unit: 'in', amount: 67 })
})

test('a long list of choices is searched, and stores one choice', async () => {
  await open('staying')
  await type('field-staying_state', 'yuca')
  await fireEvent.click(await screen.findByTestId('field-staying_state-MX-YUC'))
  await last('staying_state', { kind: 'choice', choice: 'MX-YUC' })
})

test('what Turno would write is taken only when somebody says so', async () => {
  view = { ...view, people: [person('p', '', { is_lead: true, suggestions: { latin_name: { kind: 'text', text: 'NUSTA OHARA' } } })] }
  await open('other-names')
  expect((await screen.findByTestId('field-latin_name-proposed')).textContent).toContain('NUSTA OHARA')
  expect(answers).toHaveLength(0)
  await fireEvent.click(screen.getByTestId('field-latin_name-use'))
  await last('latin_name', { kind: 'text', text: 'NUSTA OHARA' })
  await waitFor(() => expect(screen.queryByTestId('field-latin_name-proposed')).toBeNull())
})

test('a child chooses among the other people, and a page is the same as for somebody else', async () => {
  const phones: Value = { kind: 'phones', phones: [{ typed: '1', country: 'MEX', e164: null, uses: [] }] }
  view = { ...view, people: [person('l', 'Ana', { is_lead: true, answers: { phones: { value: phones, conflict: [] } } }), person('p', 'Zil')] }
  await open('guardian')
  await fireEvent.click((await screen.findByTestId('field-guardian-l')).querySelector('input') as HTMLInputElement)
  await last('guardian', { kind: 'choice', choice: 'l' })
  expect(screen.queryByTestId('field-guardian-p')).toBeNull()
  await open('contact')
  await fireEvent.click(await screen.findByTestId('same-as-l'))
  await screen.findByTestId('same-as-done')
  expect(copied).toEqual([['l', 'p', 'contact']])
  expect(screen.queryByTestId('same-as-l')).toBeNull()
  expect(screen.getByTestId<HTMLInputElement>('field-phones-0-number').value).toBe('1')
})

test('the family reads each question in its own language beneath', async () => {
  view = { ...view, answers: { reading_language: { value: { kind: 'choice', choice: 'ht' }, conflict: [] } } }
  await open('name')
  const second = await screen.findByTestId('second-name_as_written')
  expect(second.lang).toBe('ht')
  expect(second.textContent).not.toBe('')
})
