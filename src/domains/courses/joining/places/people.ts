import type { Language } from '../../../../kernel/language.ts'
import type { JoiningTx } from '../tables.ts'
import type { EnrolmentState } from './model.ts'

/** One person on their way into a course, as the actions here pass them on. */
export interface OnTheWay {
  readonly id: string
  readonly courseId: string
  readonly participantId: string
  readonly municipalityId: string
  readonly language: Language
  readonly state: EnrolmentState
  readonly receipt: string
  readonly pairId: string | undefined
  readonly offerId: string | undefined
  readonly lineNumber: number
  /** A professional sent them: the first letter says so. */
  readonly isReferred: boolean
}

const columns = [
  ...(['id', 'course_id', 'participant_id', 'municipality_id', 'language', 'state'] as const),
  ...(['receipt', 'pair_id', 'offer_id', 'line_number', 'way'] as const),
] as const

const rowsOf = (tx: JoiningTx) =>
  tx.selectFrom('courses.enrolment').select(columns).orderBy('line_number').forUpdate()
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

const personOfRow = (row: Row): readonly OnTheWay[] =>
  row.participant_id === null
    ? []
    : [
        {
          id: row.id,
          courseId: row.course_id,
          participantId: row.participant_id,
          municipalityId: row.municipality_id,
          language: row.language,
          state: row.state,
          receipt: row.receipt,
          pairId: row.pair_id ?? undefined,
          offerId: row.offer_id ?? undefined,
          lineNumber: row.line_number,
          isReferred: row.way === 'referral',
        },
      ]

/** Enrolments by their identifiers, locked; those of erased people are left out. */
export async function peopleWithIds(tx: JoiningTx, ids: readonly string[]): Promise<OnTheWay[]> {
  if (ids.length === 0) return []
  return (
    await rowsOf(tx)
      .where('id', 'in', [...ids])
      .execute()
  ).flatMap(personOfRow)
}

/** Everybody on a course who is in one of these states, in the order of the line. */
export async function peopleInStates(
  tx: JoiningTx,
  courseId: string,
  states: readonly EnrolmentState[],
): Promise<OnTheWay[]> {
  return (
    await rowsOf(tx)
      .where('course_id', '=', courseId)
      .where('state', 'in', [...states])
      .execute()
  ).flatMap(personOfRow)
}

/** Those who hold one offer together. */
export async function peopleWithOffer(tx: JoiningTx, offerId: string): Promise<OnTheWay[]> {
  return (await rowsOf(tx).where('offer_id', '=', offerId).execute()).flatMap(personOfRow)
}

/** Somebody and, if they come in a pair, the other one in the same state. */
export async function withPartner(tx: JoiningTx, one: OnTheWay): Promise<OnTheWay[]> {
  if (one.pairId === undefined) return [one]
  const both = await rowsOf(tx).where('pair_id', '=', one.pairId).where('state', '=', one.state).execute()
  return both.flatMap(personOfRow)
}
