const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000095${String(number).padStart(3, '0')}`

/** The guest of a number. */
export const guestId = numbered

/** Guests that tests refer to. */
export const guestIds = {
  /** Has a seat at the full evening. */
  seated: numbered(1),
  /** Has an open offer there. */
  offered: numbered(12),
  /** First of the waiting list. */
  firstWaiting: numbered(13),
  /** The two who wait together. */
  pairFirst: numbered(14),
  pairSecond: numbered(15),
  /** Takes part in the first dates of the series. */
  beats: numbered(31),
} as const

export const offerIds = { evening: numbered(901) } as const
