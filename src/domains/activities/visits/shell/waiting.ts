import { organisationsOf } from '../../../../kernel/actor.ts'
import { dayOf, zone } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Waiting } from '../../../../platform/rooms/room.ts'
import { clock } from '../../../../ui/format/index.ts'
import { paths } from '../paths.ts'
import type { VisitTables } from '../tables.ts'
import { shellWords } from './words.ts'

const most = 20

type Db = ReturnType<typeof tablesOf<VisitTables>>

/** The dates of today to which people have signed up, of those who belong to these organisations or lie in these municipalities. */
const datesToday = (db: Db, { today }: Context, own: readonly string[]) =>
  db
    .selectFrom('programme.occurrence as o')
    .innerJoin('people.known_organisation as w', 'w.id', 'o.owner_id')
    .leftJoin('people.known_organisation as m', (join) =>
      join.onRef('m.municipality_code', '=', 'w.municipality_code').on('m.kind', '=', 'municipality'),
    )
    .select(['o.id', 'o.activity_id', 'o.title', 'o.starts_at'])
    .where('o.kind', '=', 'activity')
    .where('o.is_public', '=', true)
    .where('o.state', 'in', ['on', 'moved'])
    .where(({ or, eb }) => or([eb('w.id', 'in', [...own]), eb('m.id', 'in', [...own])]))
    .where('o.starts_at', '>=', today.toZonedDateTime(zone).toInstant())
    .where('o.starts_at', '<', today.add({ days: 1 }).toZonedDateTime(zone).toInstant())
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('visits.seat as s')
          .select('s.id')
          .whereRef('s.activity_id', '=', 'o.activity_id')
          .where('s.state', '=', 'signedUp'),
      ),
    )
    .orderBy('o.starts_at')
    .limit(most)
    .execute()

/** Whose door opens today. No names: the page behind the button looks at those. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const { actor, language } = context
  if (actor.kind !== 'person') return []
  const own = organisationsOf(actor, 'institutionStaff', 'consultant')
  if (own.length === 0) return []
  const rows = await datesToday(tablesOf<VisitTables>(context), context, own)
  const w = shellWords(language)
  return rows.map(({ id, activity_id, title, starts_at }) => ({
    title: w.today(title, clock(starts_at.toZonedDateTimeISO(zone), language)),
    detail: w.todayDetail,
    href: `${paths.door(activity_id)}?dato=${id}`,
    button: w.toDoor,
    due: dayOf(starts_at),
  }))
}
