// What the appointment office put into this page: its key, its name, and which slips were withdrawn. Knows no slip.
import { hexToBytes } from '@noble/hashes/utils.js'

export interface Office {
  /** Its Ed25519 public key. */
  key: Uint8Array
  /** Its name, by language. */
  name: Partial<Record<string, string>>
  /** Nothing that it gives is real. */
  practice: boolean
  /** Until when withdrawn slips are known, seconds since 1970. */
  asOf: number
  /** Their names, hexadecimal. */
  withdrawn: Set<string>
}

/** As it stands in the page (server/src/check_page.rs). */
interface Given {
  key: string
  name: Partial<Record<string, string>>
  practice: boolean
  as_of_s: number
  withdrawn: string
}

/** Hexadecimal digits of a name. */
const ID_DIGITS = 16

/** `null`: this is the page as it was built, and no office put itself in. */
export function readOffice(json: string): Office | null {
  const given = JSON.parse(json) as Given | null
  if (!given) return null
  const { key, name, practice, as_of_s, withdrawn } = given
  return { key: hexToBytes(key), name, practice, asOf: as_of_s, withdrawn: new Set(withdrawn.match(new RegExp(`.{${ID_DIGITS}}`, 'g'))) }
}
