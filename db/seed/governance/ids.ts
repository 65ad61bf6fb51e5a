const decision = (number: number): string =>
  `00000000-0000-4000-8000-000000020${String(number).padStart(3, '0')}`
const subject = (number: number): string =>
  `00000000-0000-4000-8000-000000021${String(number).padStart(3, '0')}`

/** Decisions of the steering group that other example data refer to. */
export const decisionIds = {
  /** Adopts the addendum that extends the agreement 2016-19 through 2020. */
  extension2020: decision(1),
  /** Adopts the text of the agreement 2021-24. */
  text2021: decision(2),
  /** Adopts the addendum by which the municipalities go on after 2024. */
  addendum2024: decision(3),
  /** Locks the plan for comparing senders, and the one for comparing with the waiting time. */
  senderPlan: decision(4),
  comparisonPlan: decision(5),
} as const

/** What those decisions adopted: the example data of the agreement give their texts and addenda these ids, those of effects their plans. */
export const decidedSubjects = {
  /** Kind `agreement.addendum`. */
  extension2020: subject(1),
  /** Kind `agreement.version`. */
  text2021: subject(2),
  /** Kind `agreement.addendum`. */
  addendum2024: subject(3),
  /** Kind `effects.protocol`. */
  senderPlan: subject(4),
  comparisonPlan: subject(5),
} as const

export const meetingId = (number: number): string =>
  `00000000-0000-4000-8000-000000023${String(number).padStart(3, '0')}`
