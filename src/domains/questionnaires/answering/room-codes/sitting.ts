import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { newToken, sign } from '../../../../platform/config/secret.ts'
import type { TimePoint } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'

/** On the own phone one may be interrupted; at the shared tablet the next person waits. */
const minutes = { room: 60, tablet: 15 } as const
export type SittingWay = keyof typeof minutes

/** Somebody who sits and answers with a personal code. */
export interface Sitting {
  readonly token: string
  readonly enrolmentId: string
  readonly courseId: string
  readonly wave: TimePoint
  readonly way: SittingWay
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const endOf = ({ now }: Pick<Context, 'now'>, way: SittingWay): Temporal.Instant =>
  now.add({ minutes: minutes[way] })

interface Beginning {
  readonly enrolmentId: string
  readonly participantId: string
  readonly courseId: string
  readonly wave: TimePoint
  readonly way: SittingWay
}

/** Begins a sitting. @returns the secret for the cookie, of which only the hash is stored */
export async function beginSitting(tx: Transaction<AnsweringTables>, context: Context, who: Beginning) {
  const token = newToken()
  await tx
    .insertInto('questionnaires.sitting')
    .values({
      ...{ token_hash: hashOf(token), enrolment_id: who.enrolmentId, participant_id: who.participantId },
      ...{ course_id: who.courseId, wave: who.wave, way: who.way, ends_at: endOf(context, who.way) },
    })
    .execute()
  return token
}

/** The sitting of a cookie; nothing when it was ended or its time is over. */
export async function sittingOf(context: Context, token: string | undefined): Promise<Sitting | undefined> {
  if (!token) return undefined
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.sitting')
    .select(['enrolment_id', 'course_id', 'wave', 'way'])
    .where('token_hash', '=', hashOf(token))
    .where('ends_at', '>', context.now)
    .executeTakeFirst()
  return (
    row && {
      ...{ token, enrolmentId: row.enrolment_id, courseId: row.course_id },
      ...{ wave: row.wave, way: row.way },
    }
  )
}

/**
 * A sitting with less than half its time left gets all of it again. In a statement of its own, before anything is saved: with the answers it
 * would leave the mark of one transaction on both.
 */
export const prolongSitting = (context: Context, { token, way }: Sitting) =>
  tablesOf<AnsweringTables>(context)
    .updateTable('questionnaires.sitting')
    .set({ ends_at: endOf(context, way) })
    .where('token_hash', '=', hashOf(token))
    .where('ends_at', '>', context.now)
    .where('ends_at', '<', context.now.add({ seconds: minutes[way] * 30 }))
    .execute()

/** Whether the sitting is still there, in the transaction that is about to use it. Only read: its row gets no mark. */
export async function isSitting(
  tx: Transaction<AnsweringTables>,
  { now }: Context,
  { token }: Sitting,
): Promise<boolean> {
  const row = await tx
    .selectFrom('questionnaires.sitting')
    .select('way')
    .where('token_hash', '=', hashOf(token))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export const endSitting = (tx: Transaction<AnsweringTables>, token: string) =>
  tx.deleteFrom('questionnaires.sitting').where('token_hash', '=', hashOf(token)).execute()

/** Stands in every form of a sitting: a form of the last person is not taken for one of the next. */
export const sittingMark = ({ house }: Pick<Context, 'house'>, token: string): string =>
  sign(house.secret, 'sitting mark', token).slice(0, 16)
