import { sql } from 'kysely'
import type { Moment } from '../../kernel/day.ts'
import type { Bilingual } from '../../kernel/language.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import { accessOf } from './access/queries.ts'
import { bodiesWithWork } from './access/rules.ts'
import { meetingsOf, openBodies } from './meetings/queries.ts'
import { paths } from './paths.ts'
import type { GovernanceTables } from './tables.ts'

/** A meeting that everybody may follow. */
export interface ComingMeeting {
  readonly body: Bilingual
  readonly startsAt: Moment
  readonly endsAt: Moment
  readonly place: string
  readonly host: string | undefined
  /** Its public page, without language prefix. */
  readonly path: string
}

/** The next meeting of an open body that has not ended: not one that is called off, nor a procedure in writing. */
export async function comingPublicMeeting(context: Context): Promise<ComingMeeting | undefined> {
  const bodies = await openBodies(context)
  const filter = { bodies, from: context.now, order: 'soonest', most: 10, publicly: true } as const
  const meetings = await meetingsOf(context, filter)
  const next = meetings.find(({ state, way }) => state !== 'cancelled' && way === 'sitting')
  if (!next) return undefined
  const { id, body, startsAt, endsAt, place, host } = next
  return { body: body.name, startsAt, endsAt, place, host: host?.name, path: paths.publicMeeting(id) }
}

/** A meeting and the organisation that was its host. */
export interface HostedMeeting {
  readonly organisationId: string
  readonly body: Bilingual
  readonly startsAt: Moment
  /** A page that the reader may open, without language prefix. */
  readonly path: string
}

/** The meetings of a calendar year with a host, called-off ones left out. Meetings of bodies that the reader may not follow are not among them. */
export async function hostedMeetings(context: Context, year: number): Promise<HostedMeeting[]> {
  const open = await openBodies(context)
  const work = bodiesWithWork(await accessOf(context))
  const bodies = [...new Set([...open, ...work])]
  if (bodies.length === 0) return []
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.meeting as g')
    .innerJoin('governance.body as b', 'b.id', 'g.body_id')
    .select(['g.id', 'g.host_id', 'g.starts_at', 'b.id as body', 'b.name', 'b.name_en', 'b.is_open'])
    .where('g.body_id', 'in', bodies)
    .where('g.host_id', 'is not', null)
    .where('g.state', '<>', 'cancelled')
    .where(sql<number>`extract(year from g.starts_at at time zone 'Europe/Copenhagen')::int`, '=', year)
    .orderBy('g.starts_at')
    .execute()
  return rows.flatMap(({ id, host_id, starts_at, body, name, name_en, is_open }) =>
    host_id === null
      ? []
      : [
          {
            organisationId: host_id,
            body: { da: name, en: name_en || name },
            startsAt: starts_at,
            path: is_open && !work.includes(body) ? paths.publicMeeting(id) : paths.meeting(id),
          },
        ],
  )
}
