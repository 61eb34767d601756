// Is the day of an appointment today, past or still to come? By the calendar of the port.
import type { Slip } from './slip'

/** Words: `scheduling-check-day-<standing>`. */
export type Standing = 'past' | 'today' | 'later'

export function standing({ startsAt, zone }: Slip, now: number): Standing {
  // Swedish writes days so that they sort: 2026-11-23.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  const [its, today] = [day.format(startsAt * 1000), day.format(now * 1000)]
  if (its === today) return 'today'
  return its < today ? 'past' : 'later'
}
