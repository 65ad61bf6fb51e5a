import type { Kysely } from 'kysely'
import { type Permission, type Place, permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { placeOf } from '../organisations/place.ts'
import { placedRoles } from '../roles/queries.ts'
import { areWithinReach } from '../roles/rules.ts'
import type { PeopleTables } from '../tables.ts'

/** Where a person belongs: with the organisation they work for. */
export async function placeOfPerson(
  tx: Kysely<PeopleTables>,
  organisationId: string | null | undefined,
): Promise<Place> {
  return organisationId ? ((await placeOf(tx as never, organisationId)) ?? {}) : {}
}

/**
 * Whether the actor may change who somebody is. The mail address opens the door, so changing it is as strong as every role the
 * person holds: all of them must be roles the actor could have given.
 */
export async function reaches(
  tx: Kysely<PeopleTables>,
  context: Context,
  permission: Permission,
  person: { readonly id: string; readonly organisationId: string | null },
): Promise<boolean> {
  const place = await placeOfPerson(tx, person.organisationId)
  if (!permits(permission, context.actor, place)) return false
  return areWithinReach(context.actor, await placedRoles(tx, person.id, context.today))
}
