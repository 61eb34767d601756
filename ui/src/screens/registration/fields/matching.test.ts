// Names are found the way people type them.
import { expect, test } from 'vitest'
import { matching, sorted } from './matching'

const ES = ['es-MX', 'es']
const all = sorted(
  [
    { code: 'MEX', name: 'México' },
    { code: 'CIV', name: 'Côte d’Ivoire' },
    { code: 'GTM', name: 'Guatemala' },
    { code: 'GNQ', name: 'Guinea Ecuatorial' },
    { code: 'ECU', name: 'Ecuador' },
    { code: 'quc', name: 'K’iche’' },
  ],
  ES,
)
const codes = (typed: string) => matching(all, typed, ES).map((named) => named.code)

test('accents and capitals do not matter', () => {
  expect(codes('mexi')).toEqual(['MEX'])
  expect(codes('COTE D')).toEqual(['CIV'])
})

test('apostrophes need not be typed, and may begin a word', () => {
  expect(codes('kiche')).toEqual(['quc'])
  expect(codes("k'ich")).toEqual(['quc'])
  expect(codes('ivoire')).toEqual(['CIV'])
  expect(codes('cote divoire')).toEqual(['CIV'])
})

test('every typed word begins a word of the name, and names that begin with it come first', () => {
  expect(codes('ecua')).toEqual(['ECU', 'GNQ'])
  expect(codes('ecu gui')).toEqual(['GNQ'])
})

test('a code finds its country, and nothing typed finds all', () => {
  expect(codes('gtm')).toEqual(['GTM'])
  expect(codes(' ')).toHaveLength(all.length)
  expect(codes('zz')).toEqual([])
})
