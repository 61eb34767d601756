// What the operator says in its own words, and what it changed, in the person's language.
import { date, time } from './formats'
import type { BundleChange } from './ipc/bindings/BundleChange'
import type { HoursView } from './ipc/bindings/HoursView'
import { language, locales, words } from './words.svelte'

/** The operator's words in the person's language, or in another one rather than none. */
export function said(text: Partial<Record<string, string>>): string {
  return text[language()] ?? text.en ?? Object.values(text)[0] ?? ''
}

/** An hour written `08:00`, as the language writes it. */
export function clock(written: string): string {
  return time(Date.parse(`1970-01-01T${written}:00Z`) / 1000, 'UTC')
}

const DAYS_HT = ['lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi', 'dimanch']

/** 1 is Monday; 5 January 1970 was one. */
function weekday(number: number): string {
  if (language() === 'ht') return DAYS_HT[number - 1] ?? ''
  return new Intl.DateTimeFormat(locales(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + number)))
}

/** When a port receives people. */
export function hours({ weekdays, opens, closes }: HoursView): string {
  const span = { opens: clock(opens), closes: clock(closes) }
  if (weekdays.length === 7) return words('operator-hours-daily', span)
  const days = new Intl.ListFormat(locales(), { type: 'conjunction', style: 'narrow' }).format(weekdays.map(weekday))
  return words('operator-hours-days', { days, ...span })
}

/** A change as a sentence. */
export function changed(one: BundleChange): string {
  const port = 'port' in one && one.port ? words(`ports-name-${one.port}`) : ''
  switch (one.change) {
    case 'window':
      return words('operator-change-window', { opens: clock(one.opens), closes: clock(one.closes) })
    case 'allotment':
      return words(one.allotment === 'draw' ? 'operator-change-allotment-draw' : 'operator-change-allotment-first_come')
    case 'photo':
      return words(one.asked ? 'operator-change-photo-asked' : 'operator-change-photo-free')
    case 'liveness':
      return words(one.asked ? 'operator-change-liveness-asked' : 'operator-change-liveness-free')
    case 'port_closed':
    case 'port_open':
      return words(`operator-change-${one.change}`, { port, first: date(one.first), last: date(one.last) })
    case 'notice':
      return port ? words('operator-change-notice-port', { port }) : words('operator-change-notice')
    case 'programme':
    case 'days':
    case 'region':
      return words(`operator-change-${one.change}`)
    case 'port_new':
    case 'port_gone':
    case 'port_hours':
      return words(`operator-change-${one.change}`, { port })
  }
}
