import { type Moment, zone } from '../../../kernel/day.ts'

/** A moment with the offset it has where people live: `2027-01-14T19:00:00+01:00`. */
export const withOffset = (moment: Moment): string =>
  moment.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** Øre as crowns, for programs. */
export const crowns = (ore: bigint): number => Number(ore) / 100
