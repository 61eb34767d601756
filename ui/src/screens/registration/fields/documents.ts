// Documents as they stand in their boxes, and as they are stored; and what the lines of one fill in. Decides nothing about them.
import type { Document } from '../../../ipc/bindings/Document'
import type { Mrz } from '../../../ipc/bindings/Mrz'
import type { Value } from '../../../ipc/bindings/Value'
import { DATE_EMPTY, dateOf, typedDate, type TypedDate } from './date'

export interface TypedDocument extends Omit<Document, 'expires'> {
  /** Tells the cards of the screen apart; not stored. */
  key: number
  expires: TypedDate
}

let keys = 0

export function emptyDocument(): TypedDocument {
  return { key: ++keys, document_kind: '', number: '', country: '', expires: typedDate(null), name: '', mrz: '' }
}

export function typedDocuments(value: Value | null): TypedDocument[] {
  const documents = value?.kind === 'documents' ? value.documents : []
  return documents.map((document) => ({ ...document, key: ++keys, expires: typedDate(document.expires) }))
}

export function isEmpty({ document_kind, number, country, expires, name, mrz }: TypedDocument): boolean {
  return [document_kind, number, country, name, mrz, ...Object.values(expires)].every((text) => text.trim() === '')
}

export function documentsValue(cards: TypedDocument[]): Value {
  const given = cards.filter((card) => !isEmpty(card))
  if (given.length === 0) return { kind: 'cleared' }
  return {
    kind: 'documents',
    documents: given.map(({ document_kind, number, country, expires, name, mrz }) => ({
      document_kind, number, country, expires: dateOf(expires), name, mrz,
    })),
  }
}

/** Fills the boxes of one document from its own lines. What the lines do not say stays as it was typed. */
export function fill(card: TypedDocument, read: Mrz): void {
  // Only a passport says what it is; a card may be of many kinds.
  if (read.document_code.startsWith('P')) card.document_kind = 'passport'
  card.number = read.number || card.number
  card.country = read.issuer || card.country
  card.name = [read.surnames, read.given_names].filter(Boolean).join(' ') || card.name
  const { year, month, day } = read.expires
  if (year !== null) card.expires = typedDate({ ...DATE_EMPTY, year, month, day })
}
