import type { Day } from '../../../../kernel/day.ts'

/** A half-year as a number that rises: 2026's first is 4052. */
export const halfYearOf = (day: Day): number => day.year * 2 + (day.month > 6 ? 1 : 0)

/** The last day of a half-year. */
export const endOf = (halfYear: number): Day =>
  halfYear % 2 === 0
    ? Temporal.PlainDate.from({ year: halfYear / 2, month: 6, day: 30 })
    : Temporal.PlainDate.from({ year: (halfYear - 1) / 2, month: 12, day: 31 })

const most = 6

/** The half-years that are over, the last six of them. What goes on is not told before it is over. */
export const wholeHalfYears = (today: Day): readonly number[] =>
  Array.from({ length: most }, (_, index) => halfYearOf(today) - most + index)
