import { organisationsOf } from '../../../kernel/actor.ts'
import { permits } from '../../../kernel/permission.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { municipalitiesToday } from '../../people/index.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'

/** A municipality whose participants one may answer for. */
export interface Controlled {
  readonly id: string
  readonly name: string
}

/** Whether somebody works for the whole region. */
export const seesAll = (context: Context): boolean => permits(may['data.read'], context.actor)

/** The municipalities somebody may answer for: all of the region, or a consultant's own. */
export async function placesOf(context: Context): Promise<readonly Controlled[]> {
  if (seesAll(context)) {
    const all = await municipalitiesToday(context)
    return all
      .map(({ organisationId, name }) => ({ id: organisationId, name }))
      .sort((a, b) => inDanishOrder(a.name, b.name))
  }
  const own = organisationsOf(context.actor, 'consultant')
  if (own.length === 0) return []
  return tablesOf<ParticipantTables>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'name'])
    .where('id', 'in', own)
    .where('kind', '=', 'municipality')
    .execute()
}
