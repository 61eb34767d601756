// Which pages there are follows what Rust says is not asked.
import { expect, test } from 'vitest'
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { Form } from '../../../ipc/bindings/Form'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import { fieldPath, firstPagePath, openPagePath, pagesOf } from './pages'

const page = (id: string, ...fields: string[]) => ({ id, fields: fields.map((field) => ({ id: field }) as FieldSpec) })
const form = {
  person: [page('name', 'name_as_written'), page('birth', 'birth_date', 'birth_city'), page('guardian', 'guardian')],
  group: [page('destination', 'us_destination'), page('destination-details', 'destination_name', 'destination_city')],
} as Form
const child = { id: 'c', not_asked: [] as string[] } as PersonView
const adult = { id: 'a', not_asked: ['guardian', 'birth_city'] } as PersonView
const view = {
  card: { id: 'g' },
  not_asked: ['destination_name', 'destination_city'],
  problems: [
    { person: 'a', field: 'guardian', code: 'missing', severity: 'stop' },
    { person: 'a', field: 'birth_date', code: 'missing', severity: 'stop' },
  ],
} as unknown as GroupView
const ids = (person: PersonView | null) => pagesOf(form, view, person).map((section) => section.id)

test('a page without a question that is asked is left out', () => {
  expect(ids(child)).toEqual(['name', 'birth', 'guardian'])
  expect(ids(adult)).toEqual(['name', 'birth'])
  expect(ids(null)).toEqual(['destination'])
})

test('a question that is not asked is left out of its page', () => {
  expect(pagesOf(form, view, adult)[1]?.fields.map((field) => field.id)).toEqual(['birth_date'])
})

test('addresses lead only to pages that there are', () => {
  expect(fieldPath(form, view, child, 'guardian')).toBe('/group/g/person/c/guardian')
  expect(fieldPath(form, view, adult, 'guardian')).toBeNull()
  expect(fieldPath(form, view, null, 'presence')).toBeNull()
  expect(firstPagePath(form, 'g', null)).toBe('/group/g/about/destination')
  expect(openPagePath(form, view, adult)).toBe('/group/g/person/a/birth')
})
