import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../actions/context.ts'
import type { Subject } from '../audit/record.ts'
import type { PlatformTables } from '../database/tables.ts'
import { enqueue } from '../jobs/enqueue.ts'
import type { Worker } from '../rooms/room.ts'

export interface Attachment {
  readonly name: string
  readonly type: string
  /** Text, or base64 of bytes when `type` is not a text type. */
  readonly content: string
}

export interface Mail {
  /** An address; or somebody whose address only their room knows, and puts in at the last moment. */
  readonly to: string | Subject
  /** What it is sent for; the room of whoever gets it is asked once more, when it is sent, whether they still want that. */
  readonly purpose?: string | undefined
  readonly subject: string
  /** Plain text; lines as they shall be read. */
  readonly text: string
  readonly attachments?: readonly Attachment[]
}

/** A mail with address and name in it, as it leaves the house. */
export interface Addressed {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Further headers, as those by which a newsletter is stopped. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Puts address and name into a mail; nothing when nobody is there to get it. `read` is somebody of the house looking at it. */
export type Addressee = (
  context: Context,
  id: string,
  mail: Pick<Mail, 'subject' | 'text' | 'purpose'>,
  why: 'send' | 'read',
) => Promise<Addressed | undefined>

const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').trim()

/** Writes a mail and puts its sending in the queue, in the transaction of what it tells about. Without SMTP_URL it is kept to be read. */
export async function sendMail(
  tx: Kysely<never>,
  context: Context,
  { to, purpose, subject, text, attachments }: Mail,
): Promise<void> {
  const { id } = await (tx as unknown as Kysely<PlatformTables>)
    .insertInto('platform.mail')
    .values({
      to_address: typeof to === 'string' ? oneLine(to) : '',
      subject_kind: typeof to === 'string' ? null : to.kind,
      subject_id: typeof to === 'string' ? null : to.id,
      purpose: purpose ?? null,
      subject: oneLine(subject),
      text,
      attachments: JSON.stringify(attachments ?? []),
      created_at: context.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueue(tx, context, { kind: 'mail.send', payload: { mail: id } })
}

const enclosed = ({ name, type, content }: Attachment) => ({
  filename: name,
  contentType: type,
  content: type.startsWith('text/') ? content : Buffer.from(content, 'base64'),
})

interface KeptMail {
  readonly subject: string
  readonly text: string
  readonly to_address: string
  readonly subject_kind: string | null
  readonly purpose: string | null
  readonly subject_id: string | null
}

/** A kept mail with its address; nothing when whoever it was for is not there any more, or has taken back what it is sent for. */
export async function addressed(
  context: Context,
  { to_address, subject_kind, subject_id, purpose, subject, text }: KeptMail,
  why: 'send' | 'read',
): Promise<Addressed | undefined> {
  if (subject_kind === null) return { to: to_address, subject, text }
  const mail = { subject, text, purpose: purpose ?? undefined }
  return context.house.addressees[subject_kind]?.(context, subject_id ?? '', mail, why)
}

/** A mail server quotes the address in its refusals; only its code is passed on. */
function withoutAddress(fault: unknown): Error {
  const { code = 'unknown', responseCode = '' } = fault as { code?: string; responseCode?: number }
  return new Error(`the mail server did not take the mail (${code} ${responseCode})`)
}

/** Delivers one mail. Sent twice at most when the process dies between sending and noting it; never lost. */
export const deliver: Worker = async (context, { mail }) => {
  const { smtpUrl, mailFrom } = context.house.config
  if (!smtpUrl) return
  const tables = tablesOf<PlatformTables>(context)
  const row = await tables
    .selectFrom('platform.mail')
    .selectAll()
    .where('id', '=', String(mail))
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  const whole = row && (await addressed(context, row, 'send'))
  if (!row || !whole) return
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(smtpUrl, { from: mailFrom })
  await transport
    .sendMail({ ...whole, to: oneLine(whole.to), attachments: row.attachments.map(enclosed) })
    .catch((fault: unknown) => Promise.reject(row.subject_kind === null ? fault : withoutAddress(fault)))
  await tables.updateTable('platform.mail').set({ sent_at: context.now }).where('id', '=', row.id).execute()
}

/** Removes every mail to somebody, sent or not, and the tasks that would send them. */
export async function forgetMails(tx: Kysely<never>, { kind, id }: Subject): Promise<void> {
  const tables = tx as unknown as Kysely<PlatformTables>
  const gone = await tables
    .deleteFrom('platform.mail')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .returning('id')
    .execute()
  for (const mail of gone)
    await tables
      .deleteFrom('platform.job')
      .where('kind', '=', 'mail.send')
      .where(sql<boolean>`payload ->> 'mail' = ${mail.id}`)
      .execute()
}
