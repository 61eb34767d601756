// Every kind of answer in words, in three languages.
import { beforeEach, expect, test } from 'vitest'
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { Value } from '../../../ipc/bindings/Value'
import { speak } from '../../../words.svelte'
import { readable } from './readable'

const people = [{ id: 'l', name: 'Wideline Estimé' }, { id: 'c', name: '' }] as PersonView[]
const NO_DATE = { year: null, month: null, day: null, age_years: null }

function said(id: string, kind: string, value: Value | null): string {
  return readable({ id, kind: { kind } } as FieldSpec, value, people)
}

beforeEach(() => speak('en'))

test('a measure says its unit', () => {
  expect(said('height', 'measure', { kind: 'measure', unit: 'in', amount: 67 })).toBe('5 ft 7 in')
  expect(said('weight', 'measure', { kind: 'measure', unit: 'kg', amount: 58 })).toBe('58 kg')
  expect(said('height', 'measure', { kind: 'measure', unit: 'span', amount: 9 })).toBe('9 span')
})

test('a number is told as typed, and as it is dialled where that differs', () => {
  const phone = (typed: string, e164: string | null, uses: string[] = []) => ({ typed, country: 'MEX', e164, uses })
  const phones = [phone('+52 962 620 0142', '+529626200142', ['sms']), phone('962 620 0142', '+529626200142'), phone('at the shop', null)]
  expect(said('phones', 'phones', { kind: 'phones', phones }).split('\n')).toEqual([
    '+52 962 620 0142, Text messages (SMS)', '962 620 0142 (+529626200142)', 'at the shop',
  ])
})

test('a document stands on one line with what is known of it', () => {
  const empty = { document_kind: '', number: '', country: '', expires: NO_DATE, name: '', mrz: '' }
  const passport = { ...empty, document_kind: 'passport', number: 'R7 0142', country: 'HTI', expires: { ...NO_DATE, year: 2031, month: 4 } }
  const documents = [passport, { ...empty, document_kind: 'other', name: 'Wideline E.' }]
  expect(said('documents', 'documents', { kind: 'documents', documents }).split('\n')).toEqual([
    'Passport, R7 0142, Haiti, Good until: April 2031', 'Another document, Name on the document: Wideline E.',
  ])
})

test('another person is told by name', () => {
  expect(said('guardian', 'member', { kind: 'choice', choice: 'l' })).toBe('Wideline Estimé')
  expect(said('guardian', 'member', { kind: 'choice', choice: 'c' })).toContain('2')
  expect(said('guardian', 'member', { kind: 'choice', choice: 'gone' })).not.toContain('gone')
})

test('lists are joined as the language joins them', () => {
  const spoken: Value = { kind: 'choices', choices: ['ht', 'es', 'en'] }
  expect(said('languages', 'languages', spoken)).toBe('Haitian Creole, Spanish, and English')
  speak('es')
  expect(said('languages', 'languages', spoken)).toMatch(/ e Inglés$/)
  speak('ht')
  expect(said('languages', 'languages', spoken)).toMatch(/ ak [^,]+$/)
  speak('en')
  expect(said('needs', 'choices', { kind: 'choices', choices: ['small_child', 'interpreter'] })).toBe('A baby or small child and an interpreter')
})

test('not having one is said in the words of the question', () => {
  expect(said('phones', 'phones', { kind: 'not_having' })).toBe('No phone number')
  expect(said('surname_2', 'name', { kind: 'not_having' })).toBe('There is none')
  expect(said('height', 'measure', { kind: 'unknown' })).toBe('I do not know')
})

test('what is not there, and what is newer, is said', () => {
  expect(said('notes', 'notes', null)).toBe('No answer')
  expect(said('left_home', 'past_date', { kind: 'date', date: NO_DATE })).toBe('No answer')
  expect(said('notes', 'notes', { kind: 'newer', cbor_hex: '' })).toBe('Answered on a newer Turno')
  expect(said('notes', 'notes', { kind: 'text', text: 'one\ntwo' })).toBe('one\ntwo')
})
