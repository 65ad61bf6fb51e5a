import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isUuid } from '../../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { TableQuery, TableQueryRules } from '../../../../ui/table/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { rolesInArt, type ShownCard, wallSize } from '../model.ts'
import type { LikemindedTables } from '../tables.ts'
import { shownColumns, shownFrom } from './stored.ts'

/** Which names the address of the wall may carry. */
export const wallRules: TableQueryRules = { filters: ['emne', 'rolle', 'kommune'] }

interface Wall {
  readonly cards: readonly ShownCard[]
  readonly total: number
}

/** Whom somebody does not see: themselves, and whom they blocked. Who was blocked sees what everybody sees, and cannot tell. */
const notFor = (participantId: string | undefined): RawBuilder<SqlBool> =>
  participantId
    ? sql<SqlBool>`c.participant_id <> ${participantId} and not exists (select 1 from likeminded.block b
        where b.participant_id = ${participantId} and b.blocked_id = c.participant_id)`
    : sql<SqlBool>`true`

function conditionsOf(
  context: Context,
  { filters }: TableQuery,
  around: Surroundings,
  participantId: string | undefined,
): RawBuilder<SqlBool> {
  const given = (name: string): readonly string[] => filters[name] ?? []
  const genres = around.genres.map(({ slug }) => slug).filter((slug) => given('emne').includes(slug))
  const roles = rolesInArt.filter((role) => given('rolle').includes(role))
  const places = around.municipalities.filter(({ slug }) => given('kommune').includes(slug))
  const found = [
    sql<SqlBool>`c.state = 'shown' and not c.is_reported and c.until_day >= ${context.today}::date`,
    notFor(participantId),
    ...(genres.length > 0 ? [sql<SqlBool>`c.genres && array[${sql.join(genres)}]::text[]`] : []),
    ...(roles.length > 0 ? [sql<SqlBool>`c.roles && array[${sql.join(roles)}]::text[]`] : []),
    ...(places.length > 0
      ? [sql<SqlBool>`c.municipality_id in (${sql.join(places.map(({ id }) => id))})`]
      : []),
  ]
  return sql<SqlBool>`${sql.join(found, sql` and `)}`
}

/**
 * One page of the cards that are shown. They are shuffled anew every day: the order tells neither who came last nor who is who.
 * @param participantId who looks, when that is known: they do not meet themselves, nor whom they blocked
 */
export async function cardsIn(
  context: Context,
  query: TableQuery,
  around: Surroundings,
  participantId?: string,
): Promise<Wall> {
  const tables = tablesOf<LikemindedTables>(context)
  const where = conditionsOf(context, query, around, participantId)
  const rows = await tables
    .selectFrom('likeminded.card as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select(shownColumns)
    .where(where)
    .orderBy(sql`md5(c.id::text || ${context.today.toString()})`)
    .limit(wallSize)
    .offset((query.page - 1) * wallSize)
    .execute()
  const { total } = await tables
    .selectFrom('likeminded.card as c')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(where)
    .executeTakeFirstOrThrow()
  return { cards: rows.map(shownFrom), total }
}

/** One card, when strangers see it; a draft, a reported one and one whose time is over do not exist. */
export async function shownCard(context: Context, id: string): Promise<ShownCard | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tablesOf<LikemindedTables>(context)
    .selectFrom('likeminded.card as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select(shownColumns)
    .where('c.id', '=', id)
    .where(sql<SqlBool>`c.state = 'shown' and not c.is_reported and c.until_day >= ${context.today}::date`)
    .executeTakeFirst()
  return row && shownFrom(row)
}
