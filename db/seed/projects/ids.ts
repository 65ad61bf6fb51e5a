const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000040${String(number).padStart(3, '0')}`

/** Needs that other example data refer to. */
export const needIds = {
  alone: numbered(1),
  rehearsal: numbered(2),
  writing: numbered(3),
  sickLeave: numbered(4),
  drawing: numbered(5),
  girls: numbered(6),
  walls: numbered(7),
  talk: numbered(8),
  stage: numbered(9),
  sayIt: numbered(10),
  fortyPlus: numbered(11),
  transport: numbered(12),
  tryFirst: numbered(13),
} as const

export const initiativeIds = {
  wordsAndWellbeing: numbered(101),
  bedroomToStage: numbered(102),
  youngCulture: numbered(103),
} as const

/** Projects that other example data refer to. */
export const projectIds = {
  coWrite2025: numbered(201),
  coWrite2026: numbered(202),
  popkorn: numbered(203),
  raa2026: numbered(204),
  raa2027: numbered(205),
  summit: numbered(206),
  traces: numbered(207),
  uskik: numbered(208),
  artCommunities: numbered(209),
  vitamins: numbered(210),
  writeYourLife: numbered(211),
  artSchool: numbered(212),
  talkSalon: numbered(213),
  guide: numbered(214),
  openRehearsal: numbered(215),
  singAlong: numbered(216),
  posterCamp: numbered(217),
} as const

/** Counts identities for parts that nobody refers to. */
function countingIds(start: number): () => string {
  let number = start
  return () => {
    number += 1
    return numbered(number)
  }
}

/** One count for all parts, so that no two get the same. */
export const newId = countingIds(300)
