import type { Context } from '../../../platform/actions/context.ts'
import { record } from '../../../platform/audit/record.ts'
import { forgetTasks } from '../../../platform/jobs/forget.ts'
import { forgetMails } from '../../../platform/mail/mail.ts'
import { holdPerson } from '../identity/hold.ts'
import { participantKind } from '../identity/model.ts'
import { may } from '../policy.ts'
import { type AnyTransaction, ours } from '../tables.ts'

const forgotten = {
  ...{
    language: null,
    way: null,
    registered_on: null,
    last_day: null,
    identity: null,
    identity_key: null,
    link_key: null,
  },
  ...{ key_version: null, mail_hash: null },
} as const

/**
 * Forgets a participant for good, in the transaction of the caller: every room forgets its identity side (`Room.personal.erase`), then sealed
 * identity, keys, links, pseudonyms, consents, mails and tasks go. What stays: this identifier with its municipality and today's date, so that
 * numbers stay true, and answers that now belong to nobody. Done twice, it is done once.
 */
export async function eraseParticipant(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
): Promise<void> {
  const tables = ours(tx)
  if (!(await holdPerson(tx, participantId))) return
  const row = await tables
    .selectFrom('participants.participant')
    .select('mail_hash')
    .where('id', '=', participantId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  for (const { erase } of context.house.personal) await erase(tx as never, context, participantId)
  for (const table of ['stay', 'pseudonym', 'own_link', 'consent'] as const)
    await tables.deleteFrom(`participants.${table}`).where('participant_id', '=', participantId).execute()
  await forgetMails(tx as never, { kind: participantKind, id: participantId })
  const hash = row.mail_hash ? [Buffer.from(row.mail_hash).toString('hex')] : []
  await forgetTasks(tx as never, [participantId, ...hash])
  await tables
    .updateTable('participants.participant')
    .set((eb) => ({ ...forgotten, erased_on: context.today, version: eb('version', '+', 1) }))
    .where('id', '=', participantId)
    .execute()
  await record(tables as never, context, {
    action: may['own.erase'].name,
    subject: { kind: participantKind, id: participantId },
  })
}
