import type { Day } from '../../../kernel/day.ts'
import type { Rhythm } from './model.ts'

const thursday = 4

/** The first Thursday after a day: letters come before the weekend. */
const nextThursday = (day: Day): Day => day.add({ days: ((thursday - day.dayOfWeek + 6) % 7) + 1 })

/** The day of the next letter after a day: every Thursday, or the first one of a month. */
export function nextLetter(after: Day, rhythm: Rhythm): Day {
  let day = nextThursday(after)
  while (rhythm === 'monthly' && day.day > 7) day = day.add({ days: 7 })
  return day
}

/** Until which day a letter looks ahead: to the one after the next, so that nothing comes as a surprise. */
export const horizonOf = (on: Day, rhythm: Rhythm): Day => nextLetter(nextLetter(on, rhythm), rhythm)

/** One activity of a letter: its coming dates in order. */
export interface Told<Date> {
  readonly id: string
  readonly isNew: boolean
  readonly dates: readonly Date[]
}

/**
 * What a letter tells: what was not told before, and what comes before the next letter though it was; new things first, then by time.
 * @param dates what fits, in order of time
 */
export function toldIn<Date extends { readonly activityId: string; readonly startsOn: Day }>(
  dates: readonly Date[],
  before: readonly string[],
  nextOn: Day,
): Told<Date>[] {
  const known = new Set(before)
  const all = [...Map.groupBy(dates, ({ activityId }) => activityId)].map(([id, own]) => ({
    ...{ id, isNew: !known.has(id), dates: own },
  }))
  const soon = ({ dates: [first] }: Told<Date>): boolean =>
    first !== undefined && first.startsOn.until(nextOn).days > 0
  return [...all.filter(({ isNew }) => isNew), ...all.filter((one) => !one.isNew && soon(one))]
}
