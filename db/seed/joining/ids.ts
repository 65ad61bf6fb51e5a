const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000060${String(number).padStart(3, '0')}`

/** Enrolments that tests and other example data refer to. */
export const enrolmentIds = {
  /** Karin has a seat in Halsnæs. */
  karin: numbered(1),
  /** Has an open offer in Rødovre. */
  offered: numbered(2),
  /** First of the waiting list in Rødovre. */
  firstWaiting: numbered(3),
  /** The two who wait together in Rødovre. */
  pairFirst: numbered(4),
  pairSecond: numbered(5),
  /** Has a seat in Farum, and was there twice. */
  farum: numbered(6),
  /** Fatima referred them to the conversation salon. */
  referredEnrolled: numbered(7),
  referredApplied: numbered(8),
  referredEnded: numbered(9),
} as const

export const offerId = numbered(51)
export const referralIds = { enrolled: numbered(61), applied: numbered(62), ended: numbered(63) } as const
