// A slip typed in groups: five symbols of Crockford's base 32, and a sixth that checks them (crates/core/src/typed.rs).
// They carry how long what it says is, that, and the signature.

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 6
const SIGNATURE_BYTES = 64

export interface Typed {
  /** How many groups are right, from the first on. */
  right: number
  /** How many there are; `null` until the first one is right. */
  of: number | null
  /** The first group that is wrong, counted from one; `null`: none is. */
  wrong: number | null
  /** What they carry, once all are right. */
  parts: { payload: Uint8Array; signature: Uint8Array } | null
}

/** What can be told of what was typed so far. */
export function readGroups(text: string): Typed {
  const words = text.split(/[\s\-\u2010-\u2014\u2212]+/).filter((word) => word !== '')
  const all = words.join('')
  const byLength = Array.from({ length: Math.ceil(all.length / GROUP) }, (_, at) => all.slice(at * GROUP, (at + 1) * GROUP))
  // Where a symbol was left out or typed twice, the spaces tell where the next group begins.
  const [spaced, counted] = [look(words), look(byLength)]
  return spaced.right > 0 && spaced.right >= counted.right ? spaced : counted
}

function look(groups: string[]): Typed {
  const values = groups.map((group) => [...group].map(value))
  const first = values[0] ?? []
  const isFirstRight = first.length === GROUP && isRight(first, 0)
  const symbols = isFirstRight ? Math.ceil((1 + length(first) + SIGNATURE_BYTES) / 5) * 8 : null
  const of = symbols === null ? null : Math.ceil(symbols / (GROUP - 1))
  const size = (at: number) => (of !== null && symbols !== null && at === of - 1 ? symbols - (of - 1) * (GROUP - 1) + 1 : GROUP)
  const states = values.map((group, at) => {
    if (of !== null && at >= of) return 'wrong'
    if (group.length === size(at)) return isRight(group, at) ? 'right' : 'wrong'
    // The last one may not be typed to its end yet.
    return group.length < size(at) && at === values.length - 1 && !group.includes(-1) ? 'open' : 'wrong'
  })
  const wrong = states.indexOf('wrong')
  const right = states.findIndex((state) => state !== 'right')
  const isWhole = right === -1 && of === states.length
  return {
    right: right === -1 ? states.length : right,
    of,
    wrong: wrong === -1 ? null : wrong + 1,
    parts: isWhole ? parts(bytes(values.flatMap((group) => group.slice(0, -1)))) : null,
  }
}

/** Forgives O for 0, and I or L for 1. */
function value(symbol: string): number {
  return SYMBOLS.indexOf(symbol.toUpperCase().replace('O', '0').replace(/[IL]/, '1'))
}

/** How many bytes what it says has: the first eight bits. */
function length([high = 0, low = 0]: number[]): number {
  return ((high << 3) | (low >> 2)) & 0xff
}

function isRight(group: number[], at: number): boolean {
  return !group.includes(-1) && group[group.length - 1] === check(group.slice(0, -1), at)
}

/** A weighted sum in the field of 32 elements: one wrong symbol, or two that changed places, never fit. */
function check(values: number[], at: number): number {
  return doubled(values.reduce((sum, one) => doubled(sum) ^ one, (at + 1) & 31))
}

function doubled(one: number): number {
  return one & 16 ? ((one << 1) ^ 0b100101) & 31 : one << 1
}

function bytes(values: number[]): Uint8Array {
  const all: number[] = []
  let [bits, count] = [0, 0]
  for (const one of values) {
    bits = ((bits << 5) | one) & 0xfff
    count += 5
    if (count >= 8) {
      count -= 8
      all.push((bits >> count) & 0xff)
    }
  }
  return Uint8Array.from(all)
}

function parts(all: Uint8Array): Typed['parts'] {
  const end = 1 + (all[0] ?? 0)
  return { payload: all.slice(1, end), signature: all.slice(end, end + SIGNATURE_BYTES) }
}
