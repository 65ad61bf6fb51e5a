import { sql } from 'kysely'
import { type Actor, organisationsOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { longDay } from '../../../ui/format/index.ts'
import { paths } from '../paths.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'

const most = 20
/** How long before its first day a course begins to worry somebody. */
const weeksAhead = 6

/** The courses this person answers for; those who work for the whole region are not told of every one. */
function answersFor(actor: Actor) {
  if (actor.kind !== 'person') return undefined
  const courses = actor.grants.flatMap(({ role, scope }) =>
    role === 'coordinator' && scope.kind === 'course' ? [scope.id] : [],
  )
  const places = organisationsOf(actor, 'consultant', 'institutionStaff', 'coordinator')
  const parts = [
    ...(courses.length > 0 ? [sql<boolean>`c.id in (${sql.join(courses)})`] : []),
    ...(places.length > 0
      ? [
          sql<boolean>`c.host_id in (${sql.join(places)})`,
          sql<boolean>`c.municipality_id in (${sql.join(places)})`,
        ]
      : []),
  ]
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : undefined
}

interface Row {
  readonly slug: string
  readonly title: string
  readonly first_on: Day
  readonly is_draft: boolean
}

/** What waits for this person: drafts that begin soon, and courses that nobody leads. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const mine = answersFor(context.actor)
  if (!mine) return []
  const { rows } = await sql<Row>`
    select c.slug, c.title, c.first_on, c.state = 'draft' as is_draft from courses.course c
    where ${mine} and c.first_on >= ${context.today} and c.first_on <= ${context.today.add({ weeks: weeksAhead })}
      and (c.state = 'draft' or (c.state = 'open' and not exists (select from courses.staff s
        where s.course_id = c.id and s.part in ('courseLeader', 'peerHost'))))
    order by c.first_on, c.id limit ${most}`.execute(tablesOf<CourseTables>(context))
  const { waiting: w } = words(context.language).register
  return rows.map(({ slug, title, first_on, is_draft }) => {
    const day = longDay(first_on, context.language)
    return {
      title: is_draft ? w.draft(title) : w.unstaffed(title),
      detail: is_draft ? w.draftDetail(day) : w.unstaffedDetail(day),
      href: is_draft ? paths.work(slug) : `${paths.work(slug)}#bemanding`,
      button: is_draft ? w.open : w.appoint,
      due: first_on.subtract({ weeks: 2 }),
    }
  })
}
