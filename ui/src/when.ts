// A moment the way people say it: the hour alone when it is today, else with the day. Whoever shows it says whose clock it is.
import { dateTime, day, time } from './formats'

/** `zone`: whose clock; that of this device when left out. `now` is for moments that are compared with the server's time. */
export function moment(seconds: number, zone?: string, now: number = Date.now() / 1000): string {
  return day(seconds, zone) === day(now, zone) ? time(seconds, zone) : dateTime(seconds, zone)
}
