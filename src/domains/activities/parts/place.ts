import type { Kysely } from 'kysely'
import { organisationsOf } from '../../../kernel/actor.ts'
import { type Permission, type Place, permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option, OptionGroup } from '../../../ui/index.ts'
import { organisationChoices, placeOf } from '../../people/index.ts'
import type { ActivityTables } from '../tables.ts'

/** What a thing belongs to: its owner and what that belongs to. */
export const placeOfOwner = (tx: Kysely<ActivityTables>, ownerId: string): Promise<Place | undefined> =>
  placeOf(tx as never, ownerId)

/** Whether this person may do something for an organisation. */
export async function mayFor(context: Context, permission: Permission, ownerId: string): Promise<boolean> {
  const place = await placeOfOwner(tablesOf<ActivityTables>(context), ownerId)
  return place !== undefined && permits(permission, context.actor, place)
}

/** The organisations in whose name this person may publish something: all for who runs the region, else the own and what lies in the own municipality. */
export async function ownersFor(
  context: Context,
  permission: Permission,
  chosen: readonly string[] = [],
): Promise<OptionGroup[]> {
  const all = await organisationChoices(context, { chosen })
  if (permits(permission, context.actor)) return all
  const held = organisationsOf(context.actor)
  if (held.length === 0 && chosen.length === 0) return []
  const near =
    held.length === 0
      ? []
      : await tablesOf<ActivityTables>(context)
          .selectFrom('people.known_organisation as o')
          .innerJoin('people.known_organisation as m', (join) =>
            join.onRef('m.municipality_code', '=', 'o.municipality_code').on('m.kind', '=', 'municipality'),
          )
          .select('o.id')
          .where('m.id', 'in', held)
          .execute()
  const own = new Set([...held, ...near.map(({ id }) => id), ...chosen])
  const mine = (options: readonly Option[]) => options.filter(({ value }) => own.has(value))
  return all
    .map(({ label, options }) => ({ label, options: mine(options) }))
    .filter(({ options }) => options.length > 0)
}

/** The identifiers that a list of choices offers. */
export const idsIn = (groups: readonly OptionGroup[]): string[] =>
  groups.flatMap(({ options }) => options.map(({ value }) => value))
