// Is this text a slip of the office, unchanged, and not withdrawn? The twin of crates/core/src/scheduling/slip.rs. Shows nothing.
import { hashes, verify } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { decode, encode } from 'cborg'
import { fromBase45 } from './base45'
import { readGroups } from './groups'
import type { Office } from './office'

// Not the browser's own: pages from a file, or without TLS, do not have it everywhere.
hashes.sha512 = sha512

/** What a slip says. */
export interface Slip {
  port: string
  startsAt: number
  zone: string
  people: number
  number: string
}

/** Why something is not valid. Words: `scheduling-check-invalid-<why>`. */
export type Why = 'foreign' | 'unreadable' | 'signature' | 'newer'

export type Verdict = { verdict: 'valid' | 'withdrawn'; slip: Slip } | { verdict: 'invalid'; why: Why }

const START = 'TURNO-SLIP:'
const FORM = 1

/** The protected header of every slip: EdDSA, and what is signed (`signed::kind::SLIP`). No key is named: only one can be meant. */
const HEADER = hexToBytes('a201273a000111701844')
/** COSE_Sign1's tag (RFC 9052). */
const TAG = Uint8Array.of(0xd2)
const NONE = new Uint8Array()
/** So many bytes of a slip's SHA-256 name it in the list of those that were withdrawn. */
const ID_BYTES = 8

/** What a text that was scanned, pasted or typed in groups is worth. */
export function check(text: string, office: Office): Verdict {
  const bytes = slipBytes(text)
  return bytes instanceof Uint8Array ? checkBytes(bytes, office) : invalid(bytes)
}

function invalid(why: Why): Verdict {
  return { verdict: 'invalid', why }
}

/** A space may be the last letter of base 45, so only line ends go. */
function slipBytes(text: string): Uint8Array | Why {
  const line = text.replace(/[\r\n\t]/g, '').trimStart().toUpperCase()
  if (!line.startsWith(START)) {
    const { parts } = readGroups(text)
    return parts ? assemble(parts.payload, parts.signature) : 'foreign'
  }
  const [version, ...rest] = line.slice(START.length).split(':')
  if (version !== String(FORM)) return /^\d+$/.test(version ?? '') ? 'newer' : 'unreadable'
  return fromBase45(rest.join(':')) ?? 'unreadable'
}

function checkBytes(bytes: Uint8Array, office: Office): Verdict {
  const parts = takeApart(bytes)
  if (!parts) return invalid('unreadable')
  const message = encode(['Signature1', HEADER, NONE, parts.payload])
  if (!isSigned(parts.signature, message, office.key)) return invalid('signature')
  const slip = read(parts.payload)
  // Signed by the office, and not as this page knows it.
  if (!slip) return invalid('newer')
  return { verdict: office.withdrawn.has(bytesToHex(sha256(bytes).slice(0, ID_BYTES))) ? 'withdrawn' : 'valid', slip }
}

/** One slip, one form: any other way to write the same bytes would have another name, and be on no list. */
function takeApart(bytes: Uint8Array): { payload: Uint8Array; signature: Uint8Array } | null {
  try {
    const [, , payload, signature] = decode(bytes.slice(TAG.length)) as unknown[]
    if (!(payload instanceof Uint8Array && signature instanceof Uint8Array)) return null
    return bytesToHex(assemble(payload, signature)) === bytesToHex(bytes) ? { payload, signature } : null
  } catch {
    return null
  }
}

function assemble(payload: Uint8Array, signature: Uint8Array): Uint8Array {
  return concatBytes(TAG, encode([HEADER, {}, payload, signature]))
}

function isSigned(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return verify(signature, message, key, { zip215: false })
  } catch {
    return false
  }
}

function read(payload: Uint8Array): Slip | null {
  try {
    const [form, port, startsAt, zone, people, number] = decode(payload) as unknown[]
    if (form !== FORM || typeof port !== 'string' || typeof zone !== 'string' || typeof number !== 'string') return null
    if (typeof startsAt !== 'number' || typeof people !== 'number') return null
    // Throws where this browser does not know the zone.
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return { port, startsAt, zone, people, number }
  } catch {
    return null
  }
}
