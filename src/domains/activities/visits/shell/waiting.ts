import { organisationsOf } from '../../../../kernel/actor.ts'
import { dayOf, zone } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Waiting } from '../../../../platform/rooms/room.ts'
import { clock } from '../../../../ui/format/index.ts'
import { paths } from '../paths.ts'
import type { VisitTables } from '../tables.ts'
import { shellWords } from './words.ts'

const most = 20

/** The activities of today to which people have signed up, for those who stand at their door. No names: the page behind the button looks at those. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const { actor, language } = context
  if (actor.kind !== 'person') return []
  const owners = organisationsOf(actor, 'institutionStaff', 'consultant')
  if (owners.length === 0) return []
  const rows = await tablesOf<VisitTables>(context)
    .selectFrom('programme.occurrence as o')
    .select(['o.id', 'o.activity_id', 'o.title', 'o.starts_at'])
    .where('o.kind', '=', 'activity')
    .where('o.is_public', '=', true)
    .where('o.state', 'in', ['on', 'moved'])
    .where('o.owner_id', 'in', [...owners])
    .where('o.starts_at', '>=', context.today.toZonedDateTime(zone).toInstant())
    .where('o.starts_at', '<', context.today.add({ days: 1 }).toZonedDateTime(zone).toInstant())
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
  const w = shellWords(language)
  return rows.map(({ id, activity_id, title, starts_at }) => ({
    title: w.today(title, clock(starts_at.toZonedDateTimeISO(zone), language)),
    detail: w.todayDetail,
    href: `${paths.door(activity_id)}?dato=${id}`,
    button: w.toDoor,
    due: dayOf(starts_at),
  }))
}
