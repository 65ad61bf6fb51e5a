import { type Day, isBefore } from '../../../kernel/day.ts'

/** What this room keeps for a time, and for how many days when nobody has said otherwise. */
export const ownKinds = {
  /** Who somebody is, counted from their last day on a course; or from registration when they never came on one. */
  identity: 365,
  /** The links to the own page and calendar, counted alike; or from the day the link was made, when that is later. */
  ownLink: 365,
} as const
export type OwnKind = keyof typeof ownKinds

/** The last day on which something is kept that counts from a day. */
export const keptUntil = (lastDay: Day, days: number): Day => lastDay.add({ days })

/** Whether its time has passed. */
export const isOver = (lastDay: Day, days: number, today: Day): boolean =>
  isBefore(keptUntil(lastDay, days), today)

export const later = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a)
