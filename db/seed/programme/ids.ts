const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000092${String(number).padStart(3, '0')}`

/** The activities of the example data that other example data refer to. */
export const activityIds = {
  /** One evening with few places. */
  listeningNight: numbered(1),
  /** Six Wednesdays. */
  beatSchool: numbered(2),
  zineSwap: numbered(3),
  streetSaturday: numbered(4),
  openStage: numbered(5),
  singTogether: numbered(6),
  winterDance: numbered(7),
  storyTrain: numbered(8),
  filmNight: numbered(9),
  wallPainting: numbered(10),
  raaWarmUp: numbered(11),
  languageCafe: numbered(12),
  boardGames: numbered(13),
  openRehearsal: numbered(14),
  saltSong: numbered(15),
  poetryRoom: numbered(16),
} as const

export type ActivityName = keyof typeof activityIds

/** The identifier of one date: that of its activity with the number of the date. */
export const occurrenceId = (activityId: string, number: number): string =>
  `00000000-0000-4000-8${String(number).padStart(3, '0')}-${activityId.slice(-12)}`
