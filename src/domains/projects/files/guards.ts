import { isUuid } from '../../../kernel/ids.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { FileGuards } from '../../../platform/rooms/room.ts'
import { isPublicState } from '../model.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import { fileKinds, pictureKind } from './model.ts'

const seesInside = ({ actor }: Context): boolean => mayPermit(may.readProposals, actor)

async function isPublic(context: Context, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const row = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined && isPublicState(row.state)
}

async function isPublicNote(context: Context, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const note = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.status_note')
    .select(['is_public', 'project_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return note?.is_public === true && isPublic(context, note.project_id)
}

/** Who may fetch the files of projects. */
export const fileGuards: FileGuards = {
  [fileKinds.internal]: async (context) => seesInside(context),
  [pictureKind]: async (context, id) => seesInside(context) || isPublicNote(context, id),
  [fileKinds.public]: async (context, id) => seesInside(context) || isPublic(context, id),
}
