// Dates, hours and distances: on whose clock, in which language.
import { beforeEach, describe, expect, it } from 'vitest'
import { compass, date, distance, duration, time } from './formats'
import { speak } from './words.svelte'

// 23 November 2026, 17:00 UTC: eleven in Chicago, nine in Tijuana.
const OPENING = Date.UTC(2026, 10, 23, 17) / 1000

describe('formats', () => {
  beforeEach(() => speak('es'))

  it('tells the hour on the clock that is asked for', () => {
    expect(time(OPENING, 'America/Chicago')).toBe('11:00')
    expect(time(OPENING, 'America/Tijuana')).toBe('09:00')
  })

  it('writes Creole days, which browsers do not know', () => {
    speak('ht')
    expect(date('2026-08-03')).toBe('lendi 3 out 2026')
    expect(date('2026-02-28')).toBe('samdi 28 fevriye 2026')
  })

  it('rounds distances to what a person can use', () => {
    speak('en')
    expect(distance(450.4)).toBe('450 m')
    expect(distance(2_440)).toBe('2.4 km')
    expect(distance(597_897)).toBe('598 km')
  })

  it('names eight directions, also around north', () => {
    expect([0, 44, 315, 359, -10, 180].map(compass)).toEqual(['n', 'ne', 'nw', 'n', 'n', 's'])
  })

  it('never says less than nothing', () => {
    expect(duration(-5)).toBe('0 min')
    expect(duration(3_601)).toBe('1 h 1 min')
  })
})
