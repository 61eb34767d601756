// Whose answers are offered: few people, and only where there is something to take.
import { expect, test } from 'vitest'
import type { AnswerView } from '../../../ipc/bindings/AnswerView'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { Section } from '../../../ipc/bindings/Section'
import { membersWithAnswers } from './same'

const page = { id: 'staying', fields: [{ id: 'place', shared: true }, { id: 'own', shared: false }] } as unknown as Section
const answered: AnswerView = { value: { kind: 'text', text: 'here' }, conflict: [] }
const torn: AnswerView = { value: null, conflict: [{ value: { kind: 'text', text: 'a' }, device_kind: null, this_device: true, at: null }] }
const person = (id: string, answers: Record<string, AnswerView> = {}, is_lead = false) => ({ id, answers, is_lead }) as unknown as PersonView
const offered = (asked: PersonView, ...others: PersonView[]) =>
  membersWithAnswers(page, { people: [...others, asked] } as unknown as GroupView, asked).map((one) => one.id)

test('the lead person and the last two with an answer are offered', () => {
  const others = ['a', 'b', 'c', 'd'].map((id) => person(id, { place: answered }))
  expect(offered(person('p'), person('l', { place: answered }, true), ...others)).toEqual(['l', 'c', 'd'])
  expect(offered(person('p'), person('l', {}, true), ...others)).toEqual(['c', 'd'])
})

test('nobody is offered for what is answered, in conflict, or not shared', () => {
  const lead = person('l', { place: answered, own: answered }, true)
  expect(offered(person('p', { place: answered }), lead)).toEqual([])
  expect(offered(person('p', { place: torn }), lead)).toEqual([])
  expect(offered(person('p'), person('l', { own: answered, place: torn }, true))).toEqual([])
})
