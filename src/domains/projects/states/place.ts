import type { Transaction } from 'kysely'
import type { Place } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { placeOf } from '../../people/index.ts'
import type { ProjectTables } from '../tables.ts'

/** Locks a project and says what it belongs to: itself, its owner, and the municipality of its owner. */
export const lockedPlace =
  (id: string) =>
  async (tx: Transaction<ProjectTables>): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('projects.project')
      .select('owner_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && { ...(await placeOf(tx as never, row.owner_id)), project: id }
  }

/** The same for a look, without locking. */
export async function placeOfProject(
  context: Context,
  project: { id: string; owner: string },
): Promise<Place> {
  return { ...(await placeOf(tablesOf<ProjectTables>(context) as never, project.owner)), project: project.id }
}
