import { type SqlBool, sql } from 'kysely'
import { organisationsOf, personIdOf } from '../../../../kernel/actor.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import { permits } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { cardWith } from '../cards/stored.ts'
import type { OwnCard, ReportReason } from '../model.ts'
import { may } from '../policy.ts'
import type { LikemindedTables } from '../tables.ts'

const dbOf = (context: Context) => tablesOf<LikemindedTables>(context)

const most = 50

/** The municipalities whose cards somebody looks after: all, or those they are consultant of. */
const watched = (context: Context) =>
  permits(may['cards.judge'], context.actor) ? undefined : organisationsOf(context.actor, 'consultant')

const inWatched = (context: Context, column: string) => {
  const places = watched(context)
  return places === undefined
    ? sql<SqlBool>`true`
    : places.length === 0
      ? sql<SqlBool>`false`
      : sql<SqlBool>`${sql.ref(column)} in (${sql.join(places)})`
}

export interface ReportedCard {
  readonly id: string
  readonly municipality: string
  readonly reasons: readonly ReportReason[]
}

/** Cards that are hidden until somebody has looked. */
export async function reportedCards(context: Context): Promise<ReportedCard[]> {
  const rows = await dbOf(context)
    .selectFrom('likeminded.card as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .innerJoin('likeminded.report as r', 'r.card_id', 'c.id')
    .select(['c.id', 'm.name as municipality'])
    .select(sql<ReportReason[]>`array_agg(distinct r.reason order by r.reason)`.as('reasons'))
    .where('c.is_reported', '=', true)
    .where('r.looked_at', 'is', null)
    .where(inWatched(context, 'c.municipality_id'))
    .groupBy(['c.id', 'm.name'])
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows
}

/** A reported card for who looks after its municipality, and the hello that was reported with it, if any. */
export async function reportedCard(
  context: Context,
  id: string,
): Promise<{ readonly card: OwnCard; readonly helloId: string | undefined } | undefined> {
  if (!isUuid(id)) return undefined
  const card = await cardWith(dbOf(context), id)
  if (!card?.isReported) return undefined
  if (!permits(may['cards.judge'], context.actor, { organisations: [card.municipalityId] })) return undefined
  const report = await dbOf(context)
    .selectFrom('likeminded.report')
    .select('hello_id')
    .where('card_id', '=', id)
    .where('looked_at', 'is', null)
    .where('hello_id', 'is not', null)
    .orderBy('id')
    .executeTakeFirst()
  return { card, helloId: report?.hello_id ?? undefined }
}

export interface KnownBridge {
  readonly id: string
  readonly name: string
  readonly task: string
  readonly organisation: string
  readonly municipality: string
  readonly agreed: boolean
  readonly isMe: boolean
}

/** The bridge persons somebody arranges, and oneself where one was asked. */
export async function bridgesFor(context: Context): Promise<KnownBridge[]> {
  const me = personIdOf(context.actor) ?? ''
  const rows = await dbOf(context)
    .selectFrom('likeminded.bridge as b')
    .innerJoin('people.known_person as p', 'p.id', 'b.person_id')
    .innerJoin('people.known_organisation as o', 'o.id', 'b.organisation_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'b.municipality_id')
    .select([
      'b.id',
      'b.person_id',
      'b.function',
      'b.agreed_at',
      'p.name',
      'o.name as organisation',
      'm.name as municipality',
    ])
    .where(({ or, eb }) => or([inWatched(context, 'b.municipality_id'), eb('b.person_id', '=', me)]))
    .orderBy('m.sort_key')
    .orderBy('b.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, task: row.function, organisation: row.organisation },
    ...{ municipality: row.municipality, agreed: row.agreed_at !== null, isMe: row.person_id === me },
  }))
}

/** Those who wait for this person to bring them together. */
export async function meetingsFor(context: Context): Promise<string[]> {
  const me = personIdOf(context.actor)
  if (!me) return []
  const rows = await dbOf(context)
    .selectFrom('likeminded.hello as h')
    .innerJoin('likeminded.bridge as b', 'b.id', 'h.bridge_id')
    .select('h.id')
    .where('h.state', '=', 'yes')
    .where('b.person_id', '=', me)
    .orderBy('h.id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many pairs lack a bridge person in the municipalities somebody looks after. */
export async function unbridged(context: Context): Promise<number> {
  const { count } = await dbOf(context)
    .selectFrom('likeminded.hello as h')
    .innerJoin('likeminded.card as c', 'c.id', 'h.to_card')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('h.state', '=', 'yes')
    .where('h.bridge_id', 'is', null)
    .where(inWatched(context, 'c.municipality_id'))
    .executeTakeFirstOrThrow()
  return count
}

export interface Meeting {
  readonly id: string
  readonly state: 'yes' | 'joined'
  readonly cards: readonly [OwnCard, OwnCard]
}

/** Two who both said yes, for their own bridge person and for nobody else. */
export async function meetingWith(context: Context, id: string): Promise<Meeting | undefined> {
  const me = personIdOf(context.actor)
  if (!me || !isUuid(id)) return undefined
  const row = await dbOf(context)
    .selectFrom('likeminded.hello as h')
    .innerJoin('likeminded.bridge as b', 'b.id', 'h.bridge_id')
    .select(['h.state', 'h.from_card', 'h.to_card'])
    .where('h.id', '=', id)
    .where('b.person_id', '=', me)
    .where('h.state', 'in', ['yes', 'joined'])
    .executeTakeFirst()
  if (!row) return undefined
  const from = await cardWith(dbOf(context), row.from_card)
  const to = await cardWith(dbOf(context), row.to_card)
  return from && to && { id, state: row.state as Meeting['state'], cards: [from, to] }
}
