import type { Language } from '../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { type Addressee, type Attachment, sendMail } from '../../../platform/mail/mail.ts'
import { type ConsentPurpose, purposes } from '../consent/model.ts'
import { consentStandings } from '../consent/store.ts'
import { participantKind } from '../identity/model.ts'
import { knownParticipant, participantOf } from '../identity/queries.ts'
import { recordLooks } from '../looks/look.ts'
import { tokenOf } from '../own/links.ts'
import { ownPaths } from '../own/paths.ts'
import type { AnyTransaction, ParticipantTables } from '../tables.ts'
import { filledIn } from './letter.ts'

/** A mail as it lies in the queue. `{navn}`, `{link}` (the own page) and `{link:svar/before}` are filled in when it is sent. */
export interface Letter {
  /** What it asks or reminds of, where that hangs on a consent: who takes it back before the mail is sent gets none. */
  readonly consent?: ConsentPurpose
  readonly subject: string
  readonly text: string
  /** Must name nobody. */
  readonly attachments?: readonly Attachment[]
}

/**
 * Writes a mail to a participant, in the transaction of what it tells about. Address and name are put in when it is sent, and never kept.
 * An erased participant, or one without a mail address, gets none.
 * @param letter the mail, or what makes it in the participant's language
 */
export async function mailParticipant(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  letter: Letter | ((language: Language) => Letter),
): Promise<void> {
  const person = await participantOf({ database: tx as unknown as Context['database'] }, participantId)
  if (!person) return
  const { consent, ...written } = typeof letter === 'function' ? letter(person.language) : letter
  const to = { kind: participantKind, id: participantId }
  await sendMail(tx as never, context, { to, purpose: consent, ...written })
}

/** Whether somebody has taken back what a mail is sent for. Who was never asked has taken nothing back. */
export async function isTakenBack(
  context: Pick<Context, 'database'>,
  participantId: string,
  purpose: string | undefined,
): Promise<boolean> {
  const known = purposes.find((one) => one === purpose)
  if (!known) return false
  return (await consentStandings(context, [participantId], known)).get(participantId) === 'takenBack'
}

/** Opens a mail to a participant at the last moment: when it is sent, or when somebody reads it on a platform that sends none. */
export const addressParticipant: Addressee = async (context, id, { subject, text, purpose }, why) => {
  const tables = tablesOf<ParticipantTables>(context)
  const person = await knownParticipant(tables, context, id)
  if (!person?.identity.email || (await isTakenBack(context, id, purpose))) return undefined
  if (why === 'read') await recordLooks(tables as never, context, [id], 'support')
  const token = await tables.transaction().execute((tx) => tokenOf(tx, context, id, 'page'))
  const own = (section?: string) =>
    context.house.config.baseUrl +
    toLanguage(person.language, ownPaths.page(token) + (section ? `/${section}` : ''))
  const { name, email } = person.identity
  return { to: email, subject: filledIn(subject, name, own), text: filledIn(text, name, own) }
}
