import type { OwnCard, ShownCard } from '../model.ts'
import type { LikemindedDb } from '../tables.ts'

/** What strangers may see of cards: these columns and no others. */
export const shownColumns = [
  'c.id',
  'c.genres',
  'c.roles',
  'c.municipality_id',
  'c.wish',
  'c.language',
  'm.name as municipality',
  'm.slug as municipality_slug',
] as const

interface ShownRow {
  readonly id: string
  readonly genres: readonly string[]
  readonly roles: ShownCard['roles']
  readonly municipality_id: string
  readonly wish: string
  readonly language: ShownCard['language']
  readonly municipality: string
  readonly municipality_slug: string
}

export const shownFrom = (row: ShownRow): ShownCard => ({
  ...{ id: row.id, genres: row.genres, roles: row.roles, wish: row.wish, language: row.language },
  ...{ municipalityId: row.municipality_id, municipality: row.municipality },
  municipalitySlug: row.municipality_slug,
})

/** Cards as their owners and the house itself know them. */
export const ownCards = (tables: LikemindedDb) =>
  tables
    .selectFrom('likeminded.card as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select(shownColumns)
    .select(['c.participant_id', 'c.state', 'c.is_reported', 'c.until_day', 'c.version'])

type OwnRow = Awaited<ReturnType<ReturnType<typeof ownCards>['executeTakeFirstOrThrow']>>

export const ownFrom = (row: OwnRow): OwnCard => ({
  ...shownFrom(row),
  ...{ participantId: row.participant_id, state: row.state, isReported: row.is_reported },
  ...{ untilDay: row.until_day, version: row.version },
})

export async function cardWith(tables: LikemindedDb, id: string): Promise<OwnCard | undefined> {
  const row = await ownCards(tables).where('c.id', '=', id).executeTakeFirst()
  return row && ownFrom(row)
}

export async function cardOf(tables: LikemindedDb, participantId: string): Promise<OwnCard | undefined> {
  const row = await ownCards(tables).where('c.participant_id', '=', participantId).executeTakeFirst()
  return row && ownFrom(row)
}

/** Where the words lie that may not stand in any text of a card's owner. */
export const wordsSpot = (cardId: string) => ({ column: 'likeminded.card.own_words_sealed', row: cardId })
