import { sql } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Moment } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type AnyTransaction, ours, type ParticipantTables, type ParticipantTx } from '../tables.ts'
import type { ConsentPurpose, ConsentWay } from './model.ts'

/** A consent in force: to which text, when and how it was given. */
export interface Consent {
  readonly purpose: ConsentPurpose
  readonly textNumber: number
  readonly givenAt: Moment
  readonly way: ConsentWay
}

/** The consent in force for one purpose; nothing when it was never given or is withdrawn. */
export async function consentOf(
  context: Pick<Context, 'database'>,
  participantId: string,
  purpose: ConsentPurpose,
): Promise<Consent | undefined> {
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.consent as c')
    .innerJoin('participants.consent_text as t', 't.id', 'c.text_id')
    .select(['t.number', 'c.given_at', 'c.way'])
    .where('c.participant_id', '=', participantId)
    .where('c.purpose', '=', purpose)
    .where('c.withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row && { purpose, textNumber: row.number, givenAt: row.given_at, way: row.way }
}

/**
 * Who of some participants has said yes to a purpose, and who took it back and has not said it again. Who was never asked is left out.
 */
export async function consentStandings(
  context: Pick<Context, 'database'>,
  participantIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<ReadonlyMap<string, 'given' | 'takenBack'>> {
  if (participantIds.length === 0) return new Map()
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.consent')
    .select(['participant_id', sql<boolean>`bool_or(withdrawn_at is null)`.as('in_force')])
    .where('participant_id', 'in', [...participantIds])
    .where('purpose', '=', purpose)
    .groupBy('participant_id')
    .execute()
  return new Map(rows.map((row) => [row.participant_id, row.in_force ? 'given' : 'takenBack']))
}

/** The text in force today for a purpose. */
const currentText = (tx: ParticipantTx, today: Temporal.PlainDate, purpose: ConsentPurpose) =>
  tx
    .selectFrom('participants.consent_text')
    .select('id')
    .where('purpose', '=', purpose)
    .where('from_day', '<=', today)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/**
 * Notes a consent to the text in force today. Given twice, it is given once; a consent to an older text stays as it is.
 * @param way 'web' when the person pressed the button themselves; 'paper' or 'told' when the acting member of staff took it down
 * @throws when no text is in force, the participant is erased, or nobody signed in took down a consent that was not given on the web
 */
export async function giveConsent(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  purpose: ConsentPurpose,
  way: ConsentWay,
): Promise<void> {
  const text = await currentText(ours(tx), context.today, purpose)
  if (!text) throw new Error(`there is no text to consent to for ${purpose}`)
  const row = await ours(tx)
    .selectFrom('participants.participant')
    .select('erased_on')
    .where('id', '=', participantId)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.erased_on) throw new Error('nobody there to consent')
  await ours(tx)
    .insertInto('participants.consent')
    .values({
      ...{ id: crypto.randomUUID(), participant_id: participantId, purpose, text_id: text.id, way },
      ...{ given_at: context.now, taken_by: personIdOf(context.actor) ?? null, withdrawn_at: null },
    })
    .onConflict((conflict) =>
      conflict.columns(['participant_id', 'purpose']).where(sql<boolean>`withdrawn_at is null`).doNothing(),
    )
    .execute()
}

/** Withdraws a consent; harmless when there is none. What was done while it held stays lawful. */
export async function withdrawConsent(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  purpose: ConsentPurpose,
): Promise<void> {
  await ours(tx)
    .updateTable('participants.consent')
    .set({ withdrawn_at: context.now })
    .where('participant_id', '=', participantId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .execute()
}
