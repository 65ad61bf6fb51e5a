import { mayPermit, type Permission, permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { PeopleViews } from '../tables.ts'
import { placeOf } from './place.ts'

/** Whether the visitor may do this at an organisation, or anywhere when none is named: decides what a page offers. */
export async function permittedAt(
  context: Context,
  permission: Permission,
  organisationId?: string,
): Promise<boolean> {
  if (!mayPermit(permission, context.actor)) return false
  if (organisationId === undefined || permits(permission, context.actor)) return true
  const place = await placeOf(tablesOf<PeopleViews>(context), organisationId)
  return place !== undefined && permits(permission, context.actor, place)
}
