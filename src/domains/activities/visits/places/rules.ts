import type { Moment } from '../../../../kernel/day.ts'
import type { ActivityAtDoor, DateAtDoor, Line } from './model.ts'

const isBefore = (a: Moment, b: Moment): boolean => Temporal.Instant.compare(a, b) < 0

/** Without a number there is room for everybody. */
const plenty = 1_000_000

/** Whether a date takes place, as far as is known. A postponed one has no time yet. */
export const takesPlace = ({ state }: DateAtDoor): boolean => state === 'on' || state === 'moved'

/** The lines of an activity: one for the whole series, or one for each date. */
export function linesOf({ id, rules, dates }: ActivityAtDoor): readonly Line[] {
  if (rules.mode === 'series') return [{ id, occurrenceId: null, dates }]
  return dates.map((date) => ({ id: date.id, occurrenceId: date.id, dates: [date] }))
}

/** The line with an identifier, also one that people stood in before the activity changed. */
export function lineWith(activity: ActivityAtDoor, lineId: string): Line {
  if (lineId === activity.id) return { id: lineId, occurrenceId: null, dates: activity.dates }
  return { id: lineId, occurrenceId: lineId, dates: activity.dates.filter(({ id }) => id === lineId) }
}

/** When somebody who is in this line must be there the last time; nothing when no date takes place. */
export const lastStart = ({ dates }: Line): Moment | undefined => dates.filter(takesPlace).at(-1)?.startsAt

/** When sign-up ends: so many hours before the first date that takes place. */
export function closesAt({ rules }: ActivityAtDoor, { dates }: Line): Moment | undefined {
  return dates.find(takesPlace)?.startsAt.subtract({ hours: rules.closesHours })
}

const isOn = ({ isPublic, isCancelled }: ActivityAtDoor): boolean => isPublic && !isCancelled

/** Whether a line takes people who sign up themselves. */
export function isOpen(activity: ActivityAtDoor, line: Line, now: Moment): boolean {
  const closes = closesAt(activity, line)
  return isOn(activity) && activity.rules.takesSignUps && closes !== undefined && isBefore(now, closes)
}

/** Whether seats are given and offered in a line: not once the last date has begun. */
export function givesSeats(activity: ActivityAtDoor, line: Line, now: Moment): boolean {
  const last = lastStart(line)
  return isOn(activity) && last !== undefined && isBefore(now, last)
}

/** Whether staff at the door may still let somebody in: until the last date has ended. */
export function takesWalkIns(activity: ActivityAtDoor, line: Line, now: Moment): boolean {
  const last = line.dates.filter(takesPlace).at(-1)
  return isOn(activity) && last !== undefined && isBefore(now, last.endsAt)
}

/**
 * How many seats a line has. With single dates the places in all are those of all dates together.
 * @param elsewhere seats of other dates that are taken or offered
 */
export function capacityOf({ rules }: ActivityAtDoor, elsewhere: number): number {
  const inAll = rules.seats === undefined ? plenty : Math.max(0, rules.seats - elsewhere)
  return Math.min(inAll, rules.seatsEachDate ?? plenty)
}

/** Whether a number of free seats is worth telling: where there is no limit there is none. */
export const isLimited = ({ rules }: ActivityAtDoor): boolean =>
  rules.seats !== undefined || rules.seatsEachDate !== undefined

const ages =
  /(^|\s)(alder|aldersgruppe|født|fødsel\S*|fødeår|(hvor|år) gamm(el|le)|gammel er|cpr\S*|ages?|aged|how old|years old|birth\S*|born)(?=\s|$)/u

/** Whether a question asks for an age: nobody is asked for that here, whatever the activity. */
export const asksAge = (label: string): boolean =>
  ages.test(
    label
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' '),
  )
