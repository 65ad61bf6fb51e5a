const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000030${String(number).padStart(3, '0')}`

/** The agreements, focus areas and themes that other example data refer to. */
export const agreementIds = {
  earlier: numbered(16),
  current: numbered(21),
  /** Focus areas of the current agreement. */
  health: numbered(101),
  music: numbered(102),
  youth: numbered(103),
  /** Focus areas of the agreement 2016-19. */
  earlierMusic: numbered(201),
  earlierYouth: numbered(202),
  festivals: numbered(203),
  loneliness: numbered(301),
  mentalHealth: numbered(302),
  peerToPeer: numbered(303),
} as const

/** The objectives of a focus area of the current agreement, in the order of the text, from 1. */
export const objectiveId = (area: 'health' | 'music' | 'youth', number: number): string =>
  numbered({ health: 110, music: 120, youth: 130 }[area] + number)

/** The decision by which the agreement 2016-19 was adopted: before this platform kept decisions. */
export const decisionOf2016 = numbered(1)

/** Counts identities for parts that nobody refers to. */
export function countingIds(start: number): () => string {
  let number = start
  return () => {
    number += 1
    return numbered(number)
  }
}
