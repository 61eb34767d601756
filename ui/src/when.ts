// A moment the way people say it: the hour alone when it is today, else with the day. Whoever shows it says whose clock it is.
import { dateTime, day, time } from './formats'

/** `zone`: whose clock; that of this device when left out. `now` is for moments that are compared with the server's time. */
export function moment(seconds: number, zone?: string, now: number = Date.now() / 1000): string {
  return day(seconds, zone) === day(now, zone) ? time(seconds, zone) : dateTime(seconds, zone)
}

/** An hour as Rust read it off a wall (`YYYY-MM-DDTHH:MM:SS`): an old phone's own zones have no say in it. `now` is that wall's, too. */
export function onWall(wall: string, now: string): string {
  return moment(seconds(wall), 'UTC', seconds(now))
}

/** The hour alone. */
export function hourOnWall(wall: string): string {
  return time(seconds(wall), 'UTC')
}

/** Day and hour. */
export function dayHourOnWall(wall: string): string {
  return dateTime(seconds(wall), 'UTC')
}

function seconds(wall: string): number {
  return Date.parse(`${wall}Z`) / 1000
}
