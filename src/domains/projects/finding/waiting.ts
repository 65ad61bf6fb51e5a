import { sql } from 'kysely'
import { type Actor, organisationsOf } from '../../../kernel/actor.ts'
import { dayOf } from '../../../kernel/day.ts'
import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { quietDays } from '../notes/model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import { words } from '../words.ts'

const most = 20

/** Proposals to assess and assessed projects to approve or lay before the steering group. */
async function toDecide(context: Context): Promise<Waiting[]> {
  if (!permits(may.assess, context.actor)) return []
  const { waiting: w } = words(context.language).work
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .select(['p.id', 'p.title', 'p.state', 'p.proposed_at', 'o.name'])
    .where(sql<boolean>`p.state in ('proposal', 'assessed')`)
    .where('p.submitted_on', 'is', null)
    .orderBy('p.proposed_at')
    .limit(most)
    .execute()
  return rows.map(({ id, title, state, name }) => ({
    title,
    detail: `${name} · ${state === 'proposal' ? w.assess : w.approve}`,
    href: paths.work(id),
    button: state === 'proposal' ? w.open : w.decide,
  }))
}

/** The projects this person carries: their own, those of their organisations, and all for who leads in the whole region. */
function carriedBy(actor: Actor) {
  if (actor.kind !== 'person') return undefined
  const inRegion = actor.grants.some(({ role, scope }) => role === 'secretariat' && scope.kind === 'region')
  if (inRegion) return sql<boolean>`true`
  const projects = actor.grants.flatMap(({ role, scope }) =>
    role === 'projectLeader' && scope.kind === 'project' ? [scope.id] : [],
  )
  const organisations = organisationsOf(actor, 'consultant', 'institutionStaff')
  const parts = [
    ...(projects.length > 0 ? [sql<boolean>`p.id in (${sql.join(projects)})`] : []),
    ...(organisations.length > 0 ? [sql<boolean>`p.owner_id in (${sql.join(organisations)})`] : []),
    sql<boolean>`p.contact_id = ${actor.id}`,
  ]
  return sql<boolean>`(${sql.join(parts, sql` or `)})`
}

async function overdueMilestones(context: Context): Promise<Waiting[]> {
  const mine = carriedBy(context.actor)
  if (!mine) return []
  const { waiting: w } = words(context.language).work
  const { rows } = await sql<{ project_id: string; title: string; due: Temporal.PlainDate; project: string }>`
    select m.project_id, m.title, m.due, p.title as project
    from projects.milestone m join projects.project p on p.id = m.project_id
    where m.done_on is null and m.due < ${context.today} and p.state in ('approved', 'running') and ${mine}
    order by m.due limit ${most}`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ project_id, title, due, project }) => ({
    title: w.milestone(title),
    detail: w.overdue(project),
    href: paths.milestones(project_id),
    button: w.reach,
    due,
  }))
}

async function quietProjects(context: Context): Promise<Waiting[]> {
  const mine = carriedBy(context.actor)
  if (!mine) return []
  const { waiting: w } = words(context.language).work
  const before = context.now.subtract({ hours: quietDays * 24 })
  const { rows } = await sql<{ id: string; title: string; last: Temporal.Instant }>`
    with quiet as (select p.id, p.title, p.proposed_at, p.from_day from projects.project p
      where p.state = 'running' and p.proposed_at < ${before} and ${mine}
        and not exists (select from projects.status_note n where n.project_id = p.id and n.written_at >= ${before})
        and not exists (select from projects.step t where t.project_id = p.id and t.taken_at >= ${before})
      order by p.from_day, p.id limit ${most})
    select q.id, q.title, greatest((select max(written_at) from projects.status_note n where n.project_id = q.id),
      (select max(taken_at) from projects.step t where t.project_id = q.id), q.proposed_at) as last
    from quiet q order by last`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ id, title, last }) => ({
    title: w.note(title),
    detail: w.quiet(dayOf(last).until(context.today).days),
    href: paths.notes(id),
    button: w.writeNote,
    due: dayOf(last).add({ days: quietDays }),
  }))
}

/** What waits for this person in the projects: to assess, to approve, to mark as reached, to say how it goes. */
export async function waiting(context: Context): Promise<Waiting[]> {
  if (context.actor.kind !== 'person') return []
  return [
    ...(await toDecide(context)),
    ...(await overdueMilestones(context)),
    ...(await quietProjects(context)),
  ]
}
