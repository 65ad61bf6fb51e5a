import { sql } from 'kysely'
import { type Actor, organisationsOf, personIdOf, type Role } from '../../../../kernel/actor.ts'
import { dayOf, zone } from '../../../../kernel/day.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Waiting } from '../../../../platform/rooms/room.ts'
import { clock } from '../../../../ui/format/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { JoiningTables } from '../tables.ts'
import { waitingWords } from './waiting-words.ts'

const most = 20

/** The courses somebody carries in one of these roles: their own, and those of their places. */
function carriedBy(actor: Actor, ...roles: readonly Role[]) {
  if (actor.kind !== 'person') return undefined
  const courses = actor.grants.flatMap(({ role, scope }) =>
    roles.includes(role) && scope.kind === 'course' ? [scope.id] : [],
  )
  const places = organisationsOf(actor, ...roles)
  const parts = [
    ...(courses.length > 0 ? [sql<boolean>`c.id in (${sql.join(courses)})`] : []),
    ...(places.length > 0
      ? [sql<boolean>`(c.host_id in (${sql.join(places)}) or c.municipality_id in (${sql.join(places)}))`]
      : []),
  ]
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : undefined
}

/** People who wait for a talk, counted course by course: numbers only. */
async function talks(context: Context): Promise<Waiting[]> {
  const mine = carriedBy(context.actor, 'coordinator', 'consultant')
  if (!mine) return []
  const w = waitingWords(context.language)
  const { rows } = await sql<{ slug: string; title: string; count: number }>`
    select c.slug, c.title, count(*)::int as count from courses.enrolment e join courses.course c on c.id = e.course_id
    where e.state in ('applied', 'intake') and c.state in ('open', 'running') and not c.is_simulated and ${mine}
    group by c.slug, c.title order by min(e.made_at) limit ${most}`.execute(tablesOf<JoiningTables>(context))
  return rows.map(({ slug, title, count }) => ({
    title: w.talks(count),
    detail: title,
    href: paths.members(slug),
    button: w.talk,
  }))
}

/** Sessions of today. */
async function sessions(context: Context): Promise<Waiting[]> {
  const mine = carriedBy(context.actor, 'coordinator', 'courseLeader', 'peerHost')
  if (!mine) return []
  const w = waitingWords(context.language)
  const { rows } = await sql<{ slug: string; title: string; number: number; starts: Temporal.Instant }>`
    select c.slug, c.title, s.starts, (select count(*)::int from courses.session t
        where t.course_id = s.course_id and t.state <> 'notHeld' and t.starts <= s.starts) as number
    from courses.session s join courses.course c on c.id = s.course_id
    where s.state <> 'notHeld' and c.state in ('open', 'running') and not c.is_simulated and ${mine}
      and s.starts >= ${context.today.toZonedDateTime(zone).toInstant()}
      and s.starts < ${context.today.add({ days: 1 }).toZonedDateTime(zone).toInstant()}
    order by s.starts limit ${most}`.execute(tablesOf<JoiningTables>(context))
  return rows.map(({ slug, title, number, starts }) => ({
    title: w.session(title, clock(starts.toZonedDateTimeISO(zone), context.language)),
    detail: w.sessionDetail,
    href: `${paths.attendance(slug)}?gang=${number}`,
    button: w.attendance,
    due: dayOf(starts),
  }))
}

/** Those a link worker referred and should talk with. */
async function ownTalks(context: Context): Promise<Waiting[]> {
  const person = personIdOf(context.actor)
  if (!person || !mayPermit(may['referrals.own'], context.actor)) return []
  const w = waitingWords(context.language)
  const row = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.referral as r')
    .innerJoin('courses.enrolment as e', 'e.id', 'r.enrolment_id')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('r.referrer_id', '=', person)
    .where('r.is_second', '=', false)
    .where('e.state', 'in', ['applied', 'intake'])
    .executeTakeFirstOrThrow()
  return row.count === 0
    ? []
    : [{ title: w.ownTalks(row.count), detail: w.ownDetail, href: paths.referrals(), button: w.see }]
}

/** What waits for somebody among the people of their courses. No names: the page behind the button looks at those. */
export async function waiting(context: Context): Promise<Waiting[]> {
  if (context.actor.kind !== 'person') return []
  return [...(await sessions(context)), ...(await talks(context)), ...(await ownTalks(context))]
}
