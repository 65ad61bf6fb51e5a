import { type Kysely, sql } from 'kysely'
import type { Moment } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import { recordView } from '../audit/record.ts'
import type { PlatformTables } from '../database/tables.ts'
import { addressed } from '../mail/mail.ts'
import { pageSize } from './model.ts'

const tables = (context: Context): Kysely<PlatformTables> => tablesOf<PlatformTables>(context)
const offset = (page: number): number => Math.min((page - 1) * pageSize, 10_000_000)

export interface MailLine {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly at: Moment
  readonly sent: boolean
}

const count = (context: Context, table: 'platform.mail' | 'platform.audit'): Promise<number> =>
  tables(context)
    .selectFrom(table)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
    .then((row) => row.count)

/** The mails, newest first. */
export async function mails(context: Context, page: number): Promise<{ rows: MailLine[]; total: number }> {
  const rows = await tables(context)
    .selectFrom('platform.mail')
    .select(['id', 'to_address', 'subject', 'created_at', 'sent_at'])
    .orderBy('created_at', 'desc')
    .limit(pageSize)
    .offset(offset(page))
    .execute()
  const lines = rows.map((row) => ({
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    at: row.created_at,
    sent: row.sent_at !== null,
  }))
  return { rows: lines, total: await count(context, 'platform.mail') }
}

export interface WholeMail extends MailLine {
  readonly text: string
  readonly attachments: readonly { readonly name: string }[]
}

/** One mail as it was written. Reading it is recorded: it is addressed to somebody else. */
export async function mail(context: Context, id: string): Promise<WholeMail | undefined> {
  const row = await tables(context)
    .selectFrom('platform.mail')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  await recordView(context, { kind: 'platform.mail', id }, 'operations.mail.view')
  // On a platform that sends mail, what stands in mails to participants is between them and their room.
  const opened = context.house.config.smtpUrl ? undefined : await addressed(context, row, 'read')
  const { to, subject, text } = opened ?? { to: row.to_address, subject: row.subject, text: row.text }
  return {
    ...{ id, to, subject, text, attachments: row.attachments },
    at: row.created_at,
    sent: row.sent_at !== null,
  }
}

export interface DeadTask {
  readonly id: string
  readonly kind: string
  readonly fault: string
  readonly at: Moment | null
}

/** Tasks that failed until nobody tried any more, newest first. */
export async function deadTasks(context: Context): Promise<DeadTask[]> {
  const rows = await tables(context)
    .selectFrom('platform.job')
    .select(['id', 'kind', 'last_fault', 'finished_at'])
    .where('state', '=', 'dead')
    .orderBy('finished_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ id, kind, last_fault, finished_at }) => ({
    id,
    kind,
    fault: last_fault ?? '',
    at: finished_at,
  }))
}

export interface AuditLine {
  readonly at: Moment
  readonly who: string
  readonly action: string
  readonly subject: string
}

/** The audit, newest first; people by identifier, since the audit knows no names. */
export async function audit(
  context: Context,
  { page, search }: { page: number; search: string },
): Promise<{ rows: AuditLine[]; total: number }> {
  const fitting = tables(context)
    .selectFrom('platform.audit')
    .$if(search !== '', (query) =>
      query.where(({ eb, or }) =>
        or([eb('action', 'like', `${search}%`), eb('subject_id', '=', search), eb('actor_id', '=', search)]),
      ),
    )
  const rows = await fitting
    .select(['at', 'actor_kind', 'actor_id', 'action', 'subject_kind', 'subject_id'])
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset(offset(page))
    .execute()
  const lines = rows.map((row) => ({
    at: row.at,
    who: row.actor_id ?? row.actor_kind,
    action: row.action,
    subject: [row.subject_kind, row.subject_id].filter(Boolean).join(' '),
  }))
  const { total } = await fitting.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return { rows: lines, total }
}

export interface Condition {
  readonly engine: string
  readonly databaseVersion: string
  readonly trial: boolean
  readonly keptMails: number
  readonly deadTasks: number
  readonly sendsMail: boolean
}

/** How the platform is doing, in a few numbers. */
export async function condition(context: Context): Promise<Condition> {
  const { store, config } = context.house
  return {
    engine: store.engine,
    databaseVersion: store.version,
    trial: store.trial,
    keptMails: await count(context, 'platform.mail'),
    deadTasks: (await deadTasks(context)).length,
    sendsMail: config.smtpUrl !== undefined,
  }
}
