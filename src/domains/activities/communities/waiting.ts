import { organisationsOf } from '../../../kernel/actor.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { paths } from '../paths.ts'
import type { ActivityTables } from '../tables.ts'
import { words } from '../words.ts'

const most = 20

/** Whether people may write to this person, and whether their municipality shall be host too. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const { actor } = context
  if (actor.kind !== 'person') return []
  const { communities: w } = words(context.language).work
  const tables = tablesOf<ActivityTables>(context)
  const named = await tables
    .selectFrom('activities.community')
    .select(['id', 'title'])
    .where('bridge_id', '=', actor.id)
    .where('bridge_agreed_at', 'is', null)
    .where('state', '<>', 'ended')
    .orderBy('title_key')
    .limit(most)
    .execute()
  const municipalities = organisationsOf(actor, 'consultant')
  const asked =
    municipalities.length === 0
      ? []
      : await tables
          .selectFrom('activities.co_host as h')
          .innerJoin('activities.community as c', 'c.id', 'h.community_id')
          .innerJoin('people.known_organisation as m', 'm.id', 'h.municipality_id')
          .select(['c.id', 'c.title', 'm.name'])
          .where('h.municipality_id', 'in', municipalities)
          .where('h.state', '=', 'asked')
          .orderBy('h.asked_at')
          .limit(most)
          .execute()
  const entry = (id: string, title: string, detail: string): Waiting => ({
    ...{ title, detail, href: paths.workCommunity(id), button: w.waitsAnswer },
  })
  return [
    ...named.map(({ id, title }) => entry(id, title, w.waitsBridge)),
    ...asked.map(({ id, title, name }) => entry(id, title, w.waitsCoHost(name))),
  ]
}
