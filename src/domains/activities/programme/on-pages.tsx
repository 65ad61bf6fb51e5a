import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Frame } from '../../../ui/index.ts'
import type { OrganisationSection } from '../../people/index.ts'
import type { ProjectSection } from '../../projects/index.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ActivityTables } from '../tables.ts'
import { type Condition, isShown } from './listing/conditions.ts'
import type { Occurrence } from './listing/model.ts'
import { datesWhere } from './listing/queries.ts'
import { occurrenceFrom } from './listing/rows.ts'
import { DateCards, DateLines } from './public/pages/cards.tsx'
import { words } from './words.ts'

const most = 6

/** The next dates that lie somewhere; of each activity only its next one. */
async function nextOf(context: Context, where: Condition): Promise<Occurrence[]> {
  const coming = sql<boolean>`${isShown} and o.kind = 'activity' and o.state in ('on', 'moved') and o.ends_at > ${context.now}
    and ${where}`
  const { rows } = await datesWhere(coming, most * 8).execute(tablesOf<ActivityTables>(context))
  const first = new Map<string, Occurrence>()
  for (const row of rows) if (!first.has(row.activity_id)) first.set(row.activity_id, occurrenceFrom(row))
  return [...first.values()].slice(0, most)
}

/** The next dates of an organisation as posters. */
async function onOrganisation(context: Context, frame: Frame, where: Condition) {
  const dates = await nextOf(context, where)
  if (dates.length === 0) return undefined
  return (
    <section aria-labelledby="happens-here">
      <h2 id="happens-here" class="section-title">
        {words(frame.language).programme.onOrganisation}
      </h2>
      <DateCards frame={frame} dates={dates} around={await surroundingsOf(context)} />
    </section>
  )
}

/** The next dates of a project as lines: there is little room beside its story. */
async function onProject(context: Context, frame: Frame, where: Condition) {
  const dates = await nextOf(context, where)
  if (dates.length === 0) return undefined
  return (
    <section class="project-programme" aria-labelledby="project-happens">
      <h2 id="project-happens">{words(frame.language).programme.onProject}</h2>
      <DateLines frame={frame} dates={dates} />
    </section>
  )
}

/** What an organisation arranges, and what happens in a municipality or is hosted by it, on its public page. */
export const programmeOnOrganisations: OrganisationSection = {
  name: 'activities.programme',
  place: 20,
  draw: (context, organisation, frame) =>
    onOrganisation(
      context,
      frame,
      sql`(o.owner_id = ${organisation.id} or o.shown_in @> array[${organisation.id}]::uuid[])`,
    ),
}

/** What a project invites to, on its page. */
export const programmeWithProjects: ProjectSection = {
  name: 'activities.programme',
  place: 20,
  draw: async (context, projectIds, frame) =>
    projectIds.length === 0
      ? undefined
      : onProject(context, frame, sql`o.project_id in (${sql.join(projectIds)})`),
}
