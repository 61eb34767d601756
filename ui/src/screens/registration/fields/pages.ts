// The pages of the form in their order, and their addresses. Knows no inputs.
import type { FieldSpec } from '../../../ipc/bindings/FieldSpec'
import type { Form } from '../../../ipc/bindings/Form'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { Section } from '../../../ipc/bindings/Section'

/** The pages that one person gets, or the group when there is no person. Pages without a question are left out. */
export function pagesOf(form: Form, person: PersonView | null): Section[] {
  if (!person) return form.group
  return form.person
    .map((section) => ({ ...section, fields: section.fields.filter((field) => isAsked(field, person)) }))
    .filter((section) => section.fields.length > 0)
}

/** Is this person asked this question? The lead person has no relation to the lead person. */
export function isAsked(field: FieldSpec, person: PersonView | null): boolean {
  return field.asked === 'everyone' || !person?.is_lead
}

/** The address of one page. */
export function pagePath(group: string, person: string | null, section: string): string {
  return person ? `/group/${group}/person/${person}/${section}` : `/group/${group}/about/${section}`
}

/** The first page of a person, or of the group. */
export function firstPagePath(form: Form, group: string, person: PersonView | null): string {
  return pagePath(group, person?.id ?? null, pagesOf(form, person)[0]?.id ?? 'name')
}

/** The page on which an answer is missing first, else the first page. */
export function openPagePath(form: Form, view: GroupView, person: PersonView): string {
  const missing = view.problems.find((problem) => problem.person === person.id && problem.code === 'missing')
  const pages = pagesOf(form, person)
  const page = pages.find((section) => section.fields.some((field) => field.id === missing?.field))
  return page ? pagePath(view.card.id, person.id, page.id) : firstPagePath(form, view.card.id, person)
}

/** Where a question is answered, when the form has it. */
export function fieldPath(form: Form, group: string, person: PersonView | null, field: string): string | null {
  const page = pagesOf(form, person).find((section) => section.fields.some((one) => one.id === field))
  return page ? pagePath(group, person?.id ?? null, page.id) : null
}
