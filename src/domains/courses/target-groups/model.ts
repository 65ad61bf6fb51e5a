import type { Day } from '../../../kernel/day.ts'

/** What is written about a target group. */
export interface GroupFields {
  readonly nameDa: string
  readonly nameEn: string
  readonly descriptionDa: string
  readonly descriptionEn: string
  readonly from: Day
}

/** A target group with its place in the history of the list. */
export interface Group extends GroupFields {
  readonly id: string
  readonly slug: string
  readonly to: Day | null
  readonly follows: { readonly slug: string; readonly name: string } | null
  readonly followedBy: { readonly slug: string; readonly name: string } | null
  readonly version: number
}

/** What a municipality means for a group in a year. */
export interface Weight {
  readonly municipalityId: string
  readonly groupId: string
  readonly percent: number
}

/** The years one can weigh: the last, this and the two to come. */
export const yearsToWeigh = (today: Day): number[] => [
  today.year - 1,
  today.year,
  today.year + 1,
  today.year + 2,
]

/** Whether a group is on the list on a day. */
export const isOnList = ({ from, to }: Pick<Group, 'from' | 'to'>, day: Day): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(to, day) >= 0)

/** Whether a group is on the list on some day of a year. */
export const isOnListIn = ({ from, to }: Pick<Group, 'from' | 'to'>, year: number): boolean =>
  from.year <= year && (to === null || to.year >= year)

/** Shares fit together when they are a whole, or when nothing is said. */
export const isWhole = (percents: readonly number[]): boolean => {
  const sum = percents.reduce((total, percent) => total + percent, 0)
  return sum === 0 || sum === 100
}
