// The pages of the form in their order, and their addresses. Whom a question is asked is decided in Rust. Knows no inputs.
import type { Form } from '../../../ipc/bindings/Form'
import type { GroupView } from '../../../ipc/bindings/GroupView'
import type { PersonView } from '../../../ipc/bindings/PersonView'
import type { Section } from '../../../ipc/bindings/Section'

/** The pages that one person gets, or the group when there is no person. Pages without a question are left out. */
export function pagesOf(form: Form, view: Pick<GroupView, 'not_asked'>, person: PersonView | null): Section[] {
  return asked(person ? form.person : form.group, (person ?? view).not_asked)
}

function asked(sections: Section[], notAsked: string[]): Section[] {
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => !notAsked.includes(field.id)) }))
    .filter((section) => section.fields.length > 0)
}

/** The address of one page. */
export function pagePath(group: string, person: string | null, section: string): string {
  return person ? `/group/${group}/person/${person}/${section}` : `/group/${group}/about/${section}`
}

/** The first page of a person, or of the group: everybody is asked that one. */
export function firstPagePath(form: Form, group: string, person: PersonView | null): string {
  const sections = asked(person ? form.person : form.group, person?.not_asked ?? [])
  return pagePath(group, person?.id ?? null, sections[0]?.id ?? 'name')
}

/** The page on which an answer is missing first, else the first page. */
export function openPagePath(form: Form, view: GroupView, person: PersonView): string {
  const missing = view.problems.filter((problem) => problem.person === person.id && problem.code === 'missing').map((problem) => problem.field)
  const page = pagesOf(form, view, person).find((section) => section.fields.some((field) => missing.includes(field.id)))
  return page ? pagePath(view.card.id, person.id, page.id) : firstPagePath(form, view.card.id, person)
}

/** Where a question is answered, when the form has it. */
export function fieldPath(form: Form, view: GroupView, person: PersonView | null, field: string): string | null {
  const page = pagesOf(form, view, person).find((section) => section.fields.some((one) => one.id === field))
  return page ? pagePath(view.card.id, person?.id ?? null, page.id) : null
}
