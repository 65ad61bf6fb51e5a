import { type Day, dayOf, isBefore } from '../../../../kernel/day.ts'
import type { DateAtDoor } from '../places/model.ts'
import { takesPlace } from '../places/rules.ts'

/** The date to show: the one asked for, else today's, else the next to come, else the last. */
export function dateToShow(
  dates: readonly DateAtDoor[],
  today: Day,
  asked: string | undefined,
): DateAtDoor | undefined {
  const wanted = dates.find(({ id }) => id === asked)
  if (wanted) return wanted
  const on = dates.filter(takesPlace)
  const next = on.find(({ startsAt }) => !isBefore(dayOf(startsAt), today))
  return next ?? on.at(-1) ?? dates[0]
}

/** People are let in on the day and written in afterwards, never before, and never to what was called off. */
export const mayMark = (date: DateAtDoor, today: Day): boolean =>
  takesPlace(date) && !isBefore(today, dayOf(date.startsAt))
