import { organisationsOf } from '../../../../kernel/actor.ts'
import { permits } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Option } from '../../../../ui/index.ts'
import { projectsOf } from '../../../projects/index.ts'
import type { ActivityTables } from '../../tables.ts'
import { may } from '../policy.ts'

const open = new Set(['approved', 'running', 'closed'])

const ledBy = ({ actor }: Context): ReadonlySet<string> =>
  new Set(
    actor.kind === 'person'
      ? actor.grants.flatMap(({ role, scope }) =>
          role === 'projectLeader' && scope.kind === 'project' ? [scope.id] : [],
        )
      : [],
  )

/** Those who own the projects that this person leads: in their name an activity of the project can be written. */
export async function ownersOfLed(context: Context): Promise<string[]> {
  const led = [...ledBy(context)]
  if (led.length === 0) return []
  const rows = await tablesOf<ActivityTables>(context)
    .selectFrom('projects.known_project')
    .select('owner_id')
    .where('id', 'in', led)
    .execute()
  return rows.map(({ owner_id }) => owner_id)
}

/** The projects an activity of this person can belong to: those they lead, and those their organisations take part in. */
export async function projectChoices(context: Context, chosen: string | undefined): Promise<Option[]> {
  const { actor } = context
  const all = await projectsOf(context, { most: 300 })
  const led = ledBy(context)
  const near = new Set<string>()
  if (!permits(may.edit, actor))
    for (const organisationId of organisationsOf(actor))
      for (const { id } of await projectsOf(context, { organisationId, most: 100 })) near.add(id)
  return all
    .filter(
      ({ id, state }) =>
        id === chosen || (open.has(state) && (permits(may.edit, actor) || led.has(id) || near.has(id))),
    )
    .map(({ id, title }) => ({ value: id, label: title }))
}
