import type { Ore } from '../../../kernel/money.ts'
import type { Level } from '../views.ts'

export const levels: readonly Level[] = ['high', 'medium', 'low', 'none']

/** How many shapes stand for a level. */
export const levelCount: Readonly<Record<Level, 0 | 1 | 2 | 3>> = { high: 3, medium: 2, low: 1, none: 0 }

/** What a party puts into a focus area in a year. */
export interface Contribution {
  readonly level: Level
  readonly hours: number
  readonly money: Ore
  readonly hostedMeetings: number
  readonly venues: number
  readonly note: string
  readonly isExample: boolean
  readonly version: number
}

/** A contribution with where it belongs. */
export interface Engagement extends Contribution {
  readonly organisationId: string
  readonly focusAreaId: string
  readonly year: number
}

/** Everything a party puts in in a year. */
export interface Together {
  readonly hours: number
  readonly money: Ore
  readonly hostedMeetings: number
  readonly venues: number
}

export const together = (contributions: readonly Pick<Contribution, keyof Together>[]): Together =>
  contributions.reduce(
    (sum, one) => ({
      hours: sum.hours + one.hours,
      money: sum.money + one.money,
      hostedMeetings: sum.hostedMeetings + one.hostedMeetings,
      venues: sum.venues + one.venues,
    }),
    { hours: 0, money: 0n, hostedMeetings: 0, venues: 0 },
  )
