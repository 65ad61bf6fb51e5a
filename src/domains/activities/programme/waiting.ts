import { sql } from 'kysely'
import { organisationsOf, personIdOf } from '../../../kernel/actor.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import type { ActivityTables } from '../tables.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'

const most = 20

interface Row {
  readonly id: string
  readonly title: string
  readonly name: string
}

/** What this municipality is asked to show; never what one wrote or asked for oneself. */
const toApprove = (context: Context, municipalities: readonly string[], me: string) =>
  sql<Row>`select a.id, a.title, w.name from programme.activity a join people.known_organisation w on w.id = a.owner_id
    where a.state = 'awaiting' and a.municipality_id in (${sql.join(municipalities)})
      and a.asked_by is distinct from ${me}::uuid and a.written_by is distinct from ${me}::uuid
    order by a.title_key limit ${most}`.execute(tablesOf<ActivityTables>(context))

const toHost = (context: Context, municipalities: readonly string[]) =>
  sql<Row>`select a.id, a.title, m.name from programme.co_host h join programme.activity a on a.id = h.activity_id
      join people.known_organisation m on m.id = h.municipality_id
    where h.state = 'asked' and h.municipality_id in (${sql.join(municipalities)}) and a.state in ('awaiting', 'published')
    order by h.asked_at limit ${most}`.execute(tablesOf<ActivityTables>(context))

const sentBack = (context: Context, me: string) =>
  sql<Row>`select a.id, a.title, a.state_reason as name from programme.activity a
    where a.state = 'draft' and a.state_reason <> '' and a.written_by = ${me} and a.first_public_at is null
    order by a.title_key limit ${most}`.execute(tablesOf<ActivityTables>(context))

/** What waits for this person: approvals and answers of the municipality, and what came back. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const me = personIdOf(context.actor)
  if (!me) return []
  const { work: w } = words(context.language)
  const municipalities = organisationsOf(context.actor, 'consultant')
  const entry = ({ id, title }: Row, detail: string, button: string): Waiting => ({
    ...{ title, detail, href: paths.workActivity(id), button },
  })
  const back = (await sentBack(context, me)).rows.map((row) => entry(row, w.waitsBack, w.fix))
  if (municipalities.length === 0) return back
  const approve = await toApprove(context, municipalities, me)
  const host = await toHost(context, municipalities)
  return [
    ...approve.rows.map((row) => entry(row, w.waitsApproval(row.name), w.look)),
    ...host.rows.map((row) => entry(row, w.waitsHost(row.name), w.answer)),
    ...back,
  ]
}
