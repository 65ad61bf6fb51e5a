import type { Kysely } from 'kysely'
import { type Context, tablesOf } from '../actions/context.ts'
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
  readonly to: string
  readonly subject: string
  /** Plain text; lines as they shall be read. */
  readonly text: string
  readonly attachments?: readonly Attachment[]
}

const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').trim()

/** Writes a mail and puts its sending in the queue, in the transaction of what it tells about. Without SMTP_URL it is kept to be read. */
export async function sendMail(
  tx: Kysely<never>,
  context: Context,
  { to, subject, text, attachments }: Mail,
): Promise<void> {
  const { id } = await (tx as unknown as Kysely<PlatformTables>)
    .insertInto('platform.mail')
    .values({
      to_address: oneLine(to),
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
  if (!row) return
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(smtpUrl, { from: mailFrom })
  await transport.sendMail({
    to: row.to_address,
    subject: row.subject,
    text: row.text,
    attachments: row.attachments.map(enclosed),
  })
  await tables.updateTable('platform.mail').set({ sent_at: context.now }).where('id', '=', row.id).execute()
}
