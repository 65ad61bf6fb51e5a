import type { Moment } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { Subject } from '../audit/record.ts'
import type { PlatformTables } from '../database/tables.ts'

/** The mails to somebody that are still kept, newest first. */
export async function mailsTo(
  context: Context,
  { kind, id }: Subject,
): Promise<{ readonly at: Moment; readonly subject: string }[]> {
  return tablesOf<PlatformTables>(context)
    .selectFrom('platform.mail')
    .select(['created_at as at', 'subject'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('created_at', 'desc')
    .execute()
}
