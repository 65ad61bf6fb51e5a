import { dayOf, zone } from '../../../../kernel/day.ts'
import { momentsOf } from '../../../courses/index.ts'
import type { DateChange } from './form.ts'

interface Times {
  readonly starts_at: Temporal.Instant
  readonly ends_at: Temporal.Instant
  readonly all_day: boolean
}

const clockOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainTime()
const minutesOf = (at: Temporal.PlainTime): number => at.hour * 60 + at.minute
const wholeDay = 24 * 60

/** How many minutes of the clock a date lasts, whatever clocks do meanwhile. */
const lastsOf = ({ starts_at, ends_at }: Times): number => {
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainDateTime()
  return local(starts_at)
    .until(local(ends_at))
    .total({ unit: 'minutes', relativeTo: local(starts_at) })
}

/** When a date is after it was moved: another day keeps the clock, another clock keeps the day and, without an end, how long it lasts. */
export function movedTimes(
  now: Times,
  { day, starts, ends }: Pick<DateChange, 'day' | 'starts' | 'ends'>,
): Times {
  const on = day ?? dayOf(now.starts_at)
  if (now.all_day && !starts) {
    const midnight = (one: Temporal.PlainDate) => one.toZonedDateTime(zone).toInstant()
    return { starts_at: midnight(on), ends_at: midnight(on.add({ days: 1 })), all_day: true }
  }
  const begins = starts ?? clockOf(now.starts_at)
  const asLong = now.all_day ? 120 : lastsOf(now)
  const until = ends ? minutesOf(ends) - minutesOf(begins) : asLong
  const moments = momentsOf(on, begins, until > 0 ? until : until + wholeDay)
  return { starts_at: moments.starts, ends_at: moments.ends, all_day: false }
}
