/** A calendar day without a clock. */
export type Day = Temporal.PlainDate
/** A point in time. */
export type Moment = Temporal.Instant

/** All municipalities of the region live in this time zone. */
export const zone = 'Europe/Copenhagen'

/** A span of days, both ends included; an open end is `undefined`. */
export interface Period {
  readonly from: Day
  readonly to?: Day | undefined
}

export const dayOf = (moment: Moment): Day => moment.toZonedDateTimeISO(zone).toPlainDate()

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0

/** Whether a day lies in a period; both ends count. */
export function lies(day: Day, { from, to }: Period): boolean {
  return !isBefore(day, from) && (to === undefined || !isBefore(to, day))
}

export function overlap(a: Period, b: Period): boolean {
  return (b.to === undefined || !isBefore(b.to, a.from)) && (a.to === undefined || !isBefore(a.to, b.from))
}
