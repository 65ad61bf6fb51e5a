/** The times at which people on a course are asked, in their order. */
export const waves = ['waiting', 'before', 'after', 'followup3', 'followup6'] as const
export type TimePoint = (typeof waves)[number]

export const isWave = (text: string): text is TimePoint => (waves as readonly string[]).includes(text)

/** As what somebody takes part. */
export type Part = 'participant' | 'relative' | 'staff'

/** How answers arrived: by the own link, on the own phone by the code in the room, on the shared tablet, on paper. */
export type AnsweringWay = 'own' | 'room' | 'tablet' | 'paper'

/** One enrolment, as answering knows it: ids only. */
export interface Answerer {
  readonly enrolmentId: string
  readonly participantId: string
  readonly courseId: string
  readonly part: Part
}

export type EnrolmentState =
  | 'applied'
  | 'intake'
  | 'waiting'
  | 'offered'
  | 'enrolled'
  | 'completed'
  | 'dropped'
  | 'declined'
  | 'expired'
  | 'cancelled'

/** Who is asked at all: those who wait are asked while they wait, those who have a place before, after and later. */
export const isAskedIn = (wave: TimePoint, state: EnrolmentState): boolean =>
  wave === 'waiting'
    ? state === 'waiting' || state === 'offered'
    : state === 'enrolled' || state === 'completed' || (state === 'dropped' && wave !== 'before')
