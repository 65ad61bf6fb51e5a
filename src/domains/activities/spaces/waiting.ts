import { sql } from 'kysely'
import { organisationsOf } from '../../../kernel/actor.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import type { SpaceTables } from './tables.ts'
import { words } from './words.ts'

const most = 20

interface Row {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly due: Temporal.PlainDate
}

/** The spaces at home where this person works that somebody would like to borrow; due before the day it is about. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const { actor } = context
  const held = organisationsOf(actor, 'consultant', 'institutionStaff')
  if (!mayPermit(may['bookings.answer'], actor) || held.length === 0) return []
  const { rows } = await sql<Row>`
    select s.id, s.title, count(*)::int as count, min((b.starts at time zone 'Europe/Copenhagen')::date) as due
    from spaces.booking b join spaces.space s on s.id = b.space_id
      join people.known_organisation o on o.id = s.owner_id
      left join people.known_organisation m on m.municipality_code = o.municipality_code and m.kind = 'municipality'
    where b.state = 'asked' and b.starts > ${context.now} and b.participant_id is not null
      and (o.id = any(${held}::uuid[]) or o.parent_id = any(${held}::uuid[]) or m.id = any(${held}::uuid[]))
    group by s.id, s.title order by due, s.title limit ${most}`.execute(tablesOf<SpaceTables>(context))
  const { work: w } = words(context.language).bookings
  return rows.map(({ id, title, count, due }) => ({
    ...{ title, detail: w.waits(count), href: paths.bookings(id), button: w.answer, due },
  }))
}
