// @vitest-environment node
// What the page makes of texts: the very slip that Rust pins is valid, and no other one.
import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import example from '../../crates/core/src/scheduling/slip/example.json'
import { fromBase45 } from './base45'
import { readGroups } from './groups'
import { readOffice, type Office } from './office'
import { check } from './slip'
import { standing } from './standing'

const office: Office = { key: hexToBytes(example.operator), name: {}, practice: false, asOf: 0, withdrawn: new Set() }
const slip = { port: 'san_ysidro', startsAt: 1_795_536_000, zone: 'America/Los_Angeles', people: 4, number: '7K3M-9QXZ' }
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a slip', () => {
  it('is valid as text and in groups, however it was typed', () => {
    const groups = example.groups.join(' ')
    for (const typed of [example.text, example.text.toLowerCase(), `${example.text}\n`, groups, groups.toLowerCase(), groups.replaceAll(' ', '')]) {
      expect(check(typed, office)).toEqual({ verdict: 'valid', slip })
    }
    const forgiven = groups.replaceAll('0', 'o').replaceAll('1', 'l')
    expect(check(forgiven, office)).toEqual({ verdict: 'valid', slip })
  })

  it('is withdrawn where its name is on the list', () => {
    const list = readOffice(JSON.stringify({ key: example.operator, name: {}, practice: true, as_of_s: 1, withdrawn: `00112233aabbccdd${example.id}` }))
    expect(list?.withdrawn.size).toBe(2)
    expect(list && check(example.text, list)).toEqual({ verdict: 'withdrawn', slip })
  })

  it('is not valid with any other letter', () => {
    const start = 'TURNO-SLIP:1:'.length
    for (let at = start; at < example.text.length; at++) {
      const other = example.text[at] === 'A' ? 'B' : 'A'
      const verdict = check(example.text.slice(0, at) + other + example.text.slice(at + 1), office)
      expect(verdict.verdict, `letter ${at}`).toBe('invalid')
    }
  })

  it('is not valid with more or fewer bytes, nor written in another way', () => {
    for (const text of [example.text.slice(0, -2), `${example.text}00`, example.text.slice(0, 40)]) {
      expect(check(text, office)).toEqual({ verdict: 'invalid', why: 'unreadable' })
    }
  })

  it('is of another office under another key', () => {
    const other = { ...office, key: hexToBytes(example.operator.replace(/^ca/, 'cb')) }
    expect(check(example.text, other)).toEqual({ verdict: 'invalid', why: 'signature' })
  })

  it('is told apart from other codes and from newer ones', () => {
    expect(check('https://example.org', office)).toEqual({ verdict: 'invalid', why: 'foreign' })
    expect(check('TURNO2-1CR5AF-YMZRKN', office)).toEqual({ verdict: 'invalid', why: 'foreign' })
    expect(check(example.text.replace(':1:', ':2:'), office)).toEqual({ verdict: 'invalid', why: 'newer' })
    expect(check('TURNO-SLIP:', office)).toEqual({ verdict: 'invalid', why: 'unreadable' })
    expect(check('', office)).toEqual({ verdict: 'invalid', why: 'foreign' })
  })
})

describe('typed groups', () => {
  it('name the wrong one for every wrong symbol', () => {
    for (const [at, group] of example.groups.entries()) {
      for (let place = 0; place < group.length; place++) {
        const other = SYMBOLS[(SYMBOLS.indexOf(group[place] ?? '') + 1 + ((at * 7 + place) % 31)) % 32]
        const wrong = group.slice(0, place) + other + group.slice(place + 1)
        const typed = example.groups.map((one, number) => (number === at ? wrong : one))
        expect(readGroups(typed.join(' ')).wrong, `group ${at + 1}: ${wrong}`).toBe(at + 1)
      }
    }
  })

  it('are counted while they are typed, also where a symbol is missing', () => {
    expect(readGroups('')).toEqual({ right: 0, of: null, wrong: null, parts: null })
    const half = readGroups(example.groups.slice(0, 5).join(' ') + ' 4V')
    expect([half.right, half.of, half.wrong]).toEqual([5, example.groups.length, null])
    const short = example.groups.map((group, at) => (at === 9 ? group.slice(1) : group))
    expect(readGroups(short.join(' ')).wrong).toBe(10)
    expect(readGroups(`${example.groups.join(' ')} ABCDEF`).wrong).toBe(example.groups.length + 1)
  })
})

describe('base 45', () => {
  it('reads the examples of RFC 9285 and refuses what is none', () => {
    const text = (base45: string) => new TextDecoder().decode(fromBase45(base45) ?? undefined)
    expect([text('BB8'), text('%69 VD92EX0'), text('UJCLQE7W581'), text('QED8WEX0')]).toEqual(['AB', 'Hello!!', 'base-45', 'ietf!'])
    for (const wrong of ['GGW', ':::', '::', 'A', 'ab', 'BB8A']) expect(fromBase45(wrong), wrong).toBeNull()
  })
})

describe('the day', () => {
  it('is that of the port', () => {
    // It begins at 8:00 in California.
    const hour = 3600
    expect(standing(slip, slip.startsAt - 8 * hour - 1)).toBe('later')
    expect(standing(slip, slip.startsAt - 8 * hour)).toBe('today')
    expect(standing(slip, slip.startsAt + 16 * hour - 1)).toBe('today')
    expect(standing(slip, slip.startsAt + 16 * hour)).toBe('past')
  })
})
