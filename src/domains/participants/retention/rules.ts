import { type Day, isBefore } from '../../../kernel/day.ts'

/** What this room keeps for a time, and for how many days when nobody has said otherwise. */
export const ownKinds = {
  /** Who somebody is, counted from their last day on a course; or from registration when they never came on one. */
  identity: 365,
  /** The links to the own page and calendar, counted alike. */
  ownLink: 365,
} as const
export type OwnKind = keyof typeof ownKinds

/** The last day that counts for a person: their last day on a course, else the day they were registered. */
export const lastDayOf = (registeredOn: Day, stays: readonly Day[]): Day =>
  stays.reduce((last, day) => (isBefore(last, day) ? day : last), registeredOn)

/** The last day on which something is kept. */
export const keptUntil = (lastDay: Day, days: number): Day => lastDay.add({ days })

/** Whether its time has passed. */
export const isOver = (lastDay: Day, days: number, today: Day): boolean =>
  isBefore(keptUntil(lastDay, days), today)
