import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { accessOf } from '../access/queries.ts'
import { seesClosedItems, seesWorkOf } from '../access/rules.ts'
import { meetingById } from '../meetings/queries.ts'
import { isAgendaPublic } from '../meetings/rules.ts'
import type { GovernanceTables } from '../tables.ts'

/** Whether the papers of an agenda item may be fetched: public ones by all, open ones in the workspace, closed ones by members. */
export async function mayFetchPapers(context: Context, itemId: string): Promise<boolean> {
  if (!isUuid(itemId)) return false
  const item = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.agenda_item')
    .select(['meeting_id', 'is_closed'])
    .where('id', '=', itemId)
    .executeTakeFirst()
  const meeting = item && (await meetingById(context, item.meeting_id))
  if (!item || !meeting) return false
  if (!item.is_closed && isAgendaPublic(meeting)) return true
  const access = await accessOf(context)
  return item.is_closed ? seesClosedItems(access, meeting.body.id) : seesWorkOf(access, meeting.body.id)
}
