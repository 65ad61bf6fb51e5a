import type { Context } from '../../../../platform/actions/context.ts'
import { knownPseudonym } from '../../../participants/index.ts'
import { ownDraftKey } from '../filling/sheet.ts'
import { waves } from '../model.ts'
import type { AnsweringTx } from '../tables.ts'

const enrolmentsOf = async (tx: AnsweringTx, participantId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('courses.known_enrolment')
    .select('id')
    .where('participant_id', '=', participantId)
    .union(
      tx
        .selectFrom('questionnaires.invitation')
        .select('enrolment_id as id')
        .where('participant_id', '=', participantId),
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** The pseudonyms of everything somebody was ever asked about. */
async function pseudonymsOfAll(tx: AnsweringTx, context: Context, participantId: string): Promise<string[]> {
  const found: string[] = []
  for (const enrolmentId of await enrolmentsOf(tx, participantId)) {
    const who = { participantId, enrolmentId }
    const pseudonym = await knownPseudonym({ ...context, database: tx as never }, who)
    if (pseudonym) found.push(pseudonym)
  }
  return found
}

async function dropDraftsOf(tx: AnsweringTx, context: Context, pseudonyms: readonly string[]): Promise<void> {
  const keys = pseudonyms.flatMap((pseudonym) => waves.map((wave) => ownDraftKey(context, pseudonym, wave)))
  if (keys.length > 0) await tx.deleteFrom('questionnaires.draft').where('key', 'in', keys).execute()
}

/**
 * Forgets what leads to the person: codes, sittings, invitations and answers not handed in. What was handed in stays under a pseudonym that
 * nobody can follow back any more, since the link to it goes with the person.
 */
export async function forgetPerson(tx: AnsweringTx, context: Context, participantId: string): Promise<void> {
  await dropDraftsOf(tx, context, await pseudonymsOfAll(tx, context, participantId))
  for (const table of ['invitation', 'personal_code', 'sitting'] as const)
    await tx.deleteFrom(`questionnaires.${table}`).where('participant_id', '=', participantId).execute()
}

/** Deletes every answer and score of somebody, corrected ones and typed-in forms too; that they were asked stays. */
export async function deleteAnswersOf(
  tx: AnsweringTx,
  context: Context,
  participantId: string,
): Promise<void> {
  const pseudonyms = await pseudonymsOfAll(tx, context, participantId)
  await dropDraftsOf(tx, context, pseudonyms)
  if (pseudonyms.length > 0)
    for (const table of ['response', 'paper_entry'] as const)
      await tx.deleteFrom(`questionnaires.${table}`).where('pseudonym', 'in', pseudonyms).execute()
  await tx
    .updateTable('questionnaires.invitation')
    .set({ answered_on: null, withdrawn_on: context.today })
    .where('participant_id', '=', participantId)
    .where('answered_on', 'is not', null)
    .execute()
}
