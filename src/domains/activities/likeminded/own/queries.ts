import { type SqlBool, sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { openFor } from '../../../participants/index.ts'
import { cardOf, ownCards, ownFrom, wordsSpot } from '../cards/stored.ts'
import type { OwnCard, OwnHello } from '../model.ts'
import type { LikemindedDb, LikemindedTables } from '../tables.ts'

const dbOf = (context: Pick<Context, 'database'>) => tablesOf<LikemindedTables>(context)

export const ownCard = (context: Context, participantId: string): Promise<OwnCard | undefined> =>
  cardOf(dbOf(context), participantId)

/** What may not stand in what somebody writes: opened for the check alone, it leaves the server nowhere. */
export async function ownWordsOf(context: Context, card: OwnCard): Promise<string[]> {
  const { own_words_sealed } = await dbOf(context)
    .selectFrom('likeminded.card')
    .select('own_words_sealed')
    .where('id', '=', card.id)
    .executeTakeFirstOrThrow()
  const opened = await openFor(context, card.participantId, wordsSpot(card.id), own_words_sealed)
  return opened ? [opened] : []
}

/** The hellos of a card with the other card of each. What was held back from somebody does not exist for them. */
const helloRows = (tables: LikemindedDb, cardId: string) =>
  tables
    .selectFrom('likeminded.hello as h')
    .leftJoin('likeminded.bridge as b', 'b.id', 'h.bridge_id')
    .leftJoin('people.known_person as p', 'p.id', 'b.person_id')
    .leftJoin('people.known_organisation as o', 'o.id', 'b.organisation_id')
    .select([
      'h.id',
      'h.from_card',
      'h.to_card',
      'h.state',
      'p.name as bridge',
      'b.function',
      'o.name as organisation',
    ])
    .where(({ eb, or, and }) =>
      or([eb('h.from_card', '=', cardId), and([eb('h.to_card', '=', cardId), eb('h.state', '<>', 'held')])]),
    )
    .orderBy('h.id')

/** All hellos that somebody said or got. */
export async function ownHellos(context: Context, card: OwnCard): Promise<OwnHello[]> {
  const rows = await helloRows(dbOf(context), card.id).execute()
  if (rows.length === 0) return []
  const otherOf = (row: (typeof rows)[number]) => (row.from_card === card.id ? row.to_card : row.from_card)
  const cards = await ownCards(dbOf(context)).where('c.id', 'in', rows.map(otherOf)).execute()
  const known = new Map(cards.map((other) => [other.id, ownFrom(other)]))
  return rows.flatMap((row): OwnHello[] => {
    const other = known.get(otherOf(row))
    if (!other) return []
    const { bridge, function: task, organisation } = row
    return [
      {
        ...{ id: row.id, state: row.state, other, way: row.from_card === card.id ? 'sent' : 'received' },
        bridge: bridge && task && organisation ? { name: bridge, function: task, organisation } : undefined,
      },
    ]
  })
}

export async function ownHello(context: Context, card: OwnCard, id: string): Promise<OwnHello | undefined> {
  return (await ownHellos(context, card)).find((hello) => hello.id === id)
}

/** Where the words of a hello lie: sealed for this place, they open nowhere else. */
export const helloSpot = (id: string) => ({ column: 'likeminded.hello.text_sealed', row: id })

/** The words of a hello, opened for the two it lies between, or for who looks at a report of it; nothing once the writer is forgotten. */
export async function wordsOfHello(context: Context, id: string): Promise<string | undefined> {
  const row = await dbOf(context)
    .selectFrom('likeminded.hello as h')
    .innerJoin('likeminded.card as c', 'c.id', 'h.from_card')
    .select(['h.text_sealed', 'c.participant_id'])
    .where('h.id', '=', id)
    .executeTakeFirst()
  return row && openFor(context, row.participant_id, helloSpot(id), row.text_sealed)
}

/** Whether one of two has blocked the other. */
export async function isBlocked(tx: LikemindedDb, by: string, whom: string): Promise<boolean> {
  const row = await tx
    .selectFrom('likeminded.block')
    .select('participant_id')
    .where('participant_id', '=', by)
    .where('blocked_id', '=', whom)
    .executeTakeFirst()
  return row !== undefined
}

/** How many hellos a card said and how many the other card heard today. */
export async function hellosToday(tx: LikemindedDb, context: Context, from: string, to: string) {
  const { sent, received } = await tx
    .selectFrom('likeminded.hello')
    .select(sql<number>`count(*) filter (where from_card = ${from})::int`.as('sent'))
    .select(sql<number>`count(*) filter (where to_card = ${to})::int`.as('received'))
    .where(sql<SqlBool>`(from_card = ${from} or to_card = ${to}) and sent_on = ${context.today}::date`)
    .executeTakeFirstOrThrow()
  return { sent, received }
}
