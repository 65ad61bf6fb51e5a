import { isUuid } from '../../kernel/ids.ts'
import { tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'
import { missing, type Reply } from '../http/reply.ts'
import type { Visit } from '../http/visit.ts'

/** Answers with a file when the room it belongs to lets this visitor see it; otherwise it does not exist. */
export async function serveFile(visit: Visit): Promise<Reply> {
  const id = visit.param('id')
  if (!isUuid(id)) return missing
  const tables = tablesOf<PlatformTables>(visit)
  const about = await tables
    .selectFrom('platform.file')
    .select(['subject_kind', 'subject_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  const guard = about && visit.house.fileGuards[about.subject_kind]
  if (!about || !guard || !(await guard(visit, about.subject_id))) return missing
  const file = await tables
    .selectFrom('platform.file')
    .select(['name', 'media_type', 'content'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) return missing
  const shown = file.media_type.startsWith('image/') || file.media_type === 'application/pdf'
  return {
    kind: 'data',
    content: file.content,
    type: file.media_type,
    headers: {
      'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'private, max-age=600',
    },
  }
}
