// Numbers, dates, hours and distances the way the person's language writes them.
import { language, locales } from './words.svelte'

/** Haitian Creole months, which browsers do not know. */
const MONTHS_HT = ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm']
const DAYS_HT = ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi']

/** A day: `Monday, 23 November 2026`. `zone`: whose calendar; the person's own when left out. */
export function day(seconds: number, zone?: string): string {
  const moment = new Date(seconds * 1000)
  if (language() !== 'ht') return new Intl.DateTimeFormat(locales(), { dateStyle: 'full', timeZone: zone }).format(moment)
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' })
  const part = (type: string) => parts.formatToParts(moment).find((one) => one.type === type)?.value ?? ''
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday'))
  return `${DAYS_HT[weekday] ?? ''} ${part('day')} ${MONTHS_HT[Number(part('month')) - 1] ?? ''} ${part('year')}`
}

/** An hour: `11:00`. Whoever shows it says whose clock it is. */
export function time(seconds: number, zone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
  const clock = format.format(new Date(seconds * 1000))
  if (language() !== 'en') return clock
  return new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(seconds * 1000))
}

/** Day and hour together. */
export function dateTime(seconds: number, zone?: string): string {
  return `${day(seconds, zone)}, ${time(seconds, zone)}`
}

/** A day given as `YYYY-MM-DD`. */
export function date(iso: string): string {
  return day(Date.parse(`${iso}T12:00:00Z`) / 1000, 'UTC')
}

/** `450 m`, `2.4 km`, `598 km`. */
export function distance(metres: number): string {
  const [amount, unit] = metres < 1000 ? [Math.round(metres), 'meter'] : [metres / 1000, 'kilometer']
  const digits = unit === 'kilometer' && amount < 10 ? 1 : 0
  return new Intl.NumberFormat(locales(), { style: 'unit', unit, maximumFractionDigits: digits }).format(amount)
}

/** `3 kB`, `1.2 MB`: what is sent is rounded up, never shown as nothing. */
export function size(bytes: number): string {
  const [amount, unit] = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locales(), { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }).format(amount)
}

const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

/** The nearest of eight directions. */
export function compass(degrees: number): (typeof COMPASS)[number] {
  return COMPASS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'n'
}

/** `2 h 5 min`; from two days on, `3 days`. */
export function duration(seconds: number): string {
  const minutes = Math.max(0, Math.ceil(seconds / 60))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours >= 48) return days(Math.round(hours / 24))
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`
}

function days(amount: number): string {
  if (language() === 'ht') return `${number(amount)} jou`
  return new Intl.NumberFormat(locales(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(amount)
}

/** `1:35`: what is left of a wait, to the second. */
export function countdown(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)]
  return `${minutes}:${String(rest).padStart(2, '0')}`
}

/** A whole number. */
export function number(amount: number): string {
  return new Intl.NumberFormat(locales()).format(amount)
}
