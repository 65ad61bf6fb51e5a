import type { Kysely } from 'kysely'
import { type Permission, type Place, permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { placeOfOwner } from '../parts/place.ts'
import type { ActivityTables } from '../tables.ts'

interface Belongs {
  readonly ownerId: string
  readonly projectId?: string | undefined
  readonly municipalityId: string
}

/** What an activity belongs to for those who write it: who arranges it, and its project. */
export async function placeOfWriting(
  tx: Kysely<ActivityTables>,
  { ownerId, projectId }: Pick<Belongs, 'ownerId' | 'projectId'>,
): Promise<Place | undefined> {
  const place = await placeOfOwner(tx, ownerId)
  return place && (projectId ? { ...place, project: projectId } : place)
}

/** What it belongs to for those who approve it: the municipality in which it happens, and nothing beside. */
export const placeOfApproving = ({ municipalityId }: Pick<Belongs, 'municipalityId'>): Place => ({
  organisations: [municipalityId],
})

/** Whether this person may work with an activity. */
export async function mayWrite(
  context: Context,
  permission: Permission,
  activity: Belongs,
): Promise<boolean> {
  const place = await placeOfWriting(tablesOf<ActivityTables>(context), activity)
  return place !== undefined && permits(permission, context.actor, place)
}
