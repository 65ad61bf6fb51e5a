import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { type AnyTransaction, ours, type ParticipantTx } from '../tables.ts'

/** Until which day an enrolment gives its participant something to do with a course; null when it no longer counts. */
export interface Stay {
  readonly participantId: string
  readonly enrolmentId: string
  readonly day: Day | null
}

/** A statement takes 65,535 values at most. */
const batch = 5000

async function keepThese(tx: ParticipantTx, stays: readonly Stay[]): Promise<void> {
  const known = stays.flatMap(({ participantId, enrolmentId, day }) =>
    day === null ? [] : [{ participant_id: participantId, enrolment_id: enrolmentId, until_day: day }],
  )
  const over = stays.filter(({ day }) => day === null).map(({ enrolmentId }) => enrolmentId)
  if (over.length > 0) await tx.deleteFrom('participants.stay').where('enrolment_id', 'in', over).execute()
  if (known.length > 0)
    await tx
      .insertInto('participants.stay')
      .values(known)
      .onConflict((conflict) =>
        conflict
          .columns(['participant_id', 'enrolment_id'])
          .doUpdateSet((eb) => ({ until_day: eb.ref('excluded.until_day') })),
      )
      .execute()
  await tx
    .updateTable('participants.participant as p')
    .set({
      last_day: sql<Day>`greatest(registered_on, (select max(s.until_day) from participants.stay s where s.participant_id = p.id))`,
    })
    .where('p.id', 'in', [...new Set(stays.map(({ participantId }) => participantId))])
    .where('p.erased_on', 'is', null)
    .execute()
}

/** The same as `keepUntil` for many enrolments, each named once. */
export async function keepAllUntil(tx: AnyTransaction, stays: readonly Stay[]): Promise<void> {
  for (let at = 0; at < stays.length; at += batch) await keepThese(ours(tx), stays.slice(at, at + batch))
}

/**
 * Says until which day an enrolment gives its participant something to do with a course: the day of the last session. Retention and the own
 * link count from the latest such day of all the person's enrolments. Call it again whenever the day changes.
 * @param day null when the enrolment no longer counts (declined, cancelled)
 */
export const keepUntil = (
  tx: AnyTransaction,
  participantId: string,
  enrolmentId: string,
  day: Day | null,
): Promise<void> => keepAllUntil(tx, [{ participantId, enrolmentId, day }])
