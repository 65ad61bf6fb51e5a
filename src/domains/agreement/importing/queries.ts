import type { Moment } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { WorkingSource } from './model.ts'

/** A document on its way to becoming an agreement text. */
export interface WorkingDraft {
  readonly id: string
  readonly fileName: string
  readonly source: WorkingSource
  readonly fields: Typed
  readonly status: 'open' | 'saved' | 'dropped'
  readonly version: number
  readonly updatedAt: Moment
  /** The text it became. */
  readonly savedAs: { readonly slug: string; readonly number: number } | undefined
}

export async function workingDraft(context: Context, id: string): Promise<WorkingDraft | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.working_draft as d')
    .leftJoin('agreement.text_version as t', 't.id', 'd.text_version_id')
    .leftJoin('agreement.agreement as a', 'a.id', 't.agreement_id')
    .selectAll('d')
    .select(['t.number', 'a.slug'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!row || row.status === 'dropped') return undefined
  const { slug, number } = row
  return {
    id: row.id,
    fileName: row.file_name,
    source: row.source,
    fields: row.fields,
    status: row.status,
    version: row.version,
    updatedAt: row.updated_at,
    savedAs: slug && number ? { slug, number } : undefined,
  }
}

export interface OpenDraft {
  readonly id: string
  readonly fileName: string
  readonly title: string
  readonly updatedAt: Moment
}

/** What is under way, the last touched first. */
export async function openDrafts(context: Context): Promise<OpenDraft[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.working_draft')
    .select(['id', 'file_name', 'fields', 'updated_at'])
    .where('status', '=', 'open')
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, file_name, fields, updated_at }) => {
    const title = fields['title']
    return { id, fileName: file_name, title: typeof title === 'string' ? title : '', updatedAt: updated_at }
  })
}
