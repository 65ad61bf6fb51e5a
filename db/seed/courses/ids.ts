const numbered = (number: number): string =>
  `00000000-0000-4000-8000-000000050${String(number).padStart(3, '0')}`

/** Target groups that other example data refer to. */
export const targetGroupIds = {
  older: numbered(1),
  youngAlone: numbered(2),
  sickLeave: numbered(3),
  relatives: numbered(4),
  olderFirst: numbered(5),
} as const

export const modelIds = {
  writing: numbered(11),
  vitamins: numbered(12),
  salon: numbered(13),
  coWrite: numbered(14),
  drawing: numbered(15),
  prescription: numbered(16),
} as const

/** Versions of the models; the number is that of the version. */
export const modelVersionIds = {
  writing1: numbered(21),
  writing2: numbered(22),
  vitamins1: numbered(23),
  salon1: numbered(24),
  coWrite1: numbered(25),
  drawing1: numbered(26),
  prescription1: numbered(27),
} as const

/** Courses that other example data refer to. */
export const courseIds = {
  /** Running, Sofie leads it: seven Mondays at Farum Bibliotek. */
  farumWriting: numbered(101),
  /** Running; Karin takes part. */
  halsnaesVitamins: numbered(102),
  /** Open; Fatima refers to it. */
  helsingoerSalon: numbered(103),
  /** Open, for the young; Aliya is the peer host. */
  ishoejCoWrite: numbered(104),
  /** Open and full, with a waiting list. */
  roedovreWriting: numbered(105),
  /** Completed in spring 2026, simulated. */
  roedovreVitamins: numbered(106),
  /** Cancelled. */
  koegeSalon: numbered(107),
  /** A draft. */
  albertslundWriting: numbered(108),
  /** Open, in English. */
  roskildeWriting: numbered(109),
} as const
