import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ActivityTables } from '../tables.ts'

/** What one municipality says about itself and a genre. */
export interface Strength {
  readonly genre: string
  readonly da: string
  readonly en: string
}

/** What a municipality wants to be known for. */
export async function strengthsOf(context: Context, municipalityId: string): Promise<Strength[]> {
  return tablesOf<ActivityTables>(context)
    .selectFrom('activities.strength as s')
    .innerJoin('activities.genre as g', 'g.slug', 's.genre')
    .select(['s.genre', 's.said_da as da', 's.said_en as en'])
    .where('s.municipality_id', '=', municipalityId)
    .orderBy('g.number')
    .execute()
}

/** The version of a profile; 0 while nobody has written one. */
export async function profileVersion(context: Context, municipalityId: string): Promise<number> {
  const row = await tablesOf<ActivityTables>(context)
    .selectFrom('activities.profile')
    .select('version')
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirst()
  return row?.version ?? 0
}

export interface MunicipalityStrength {
  readonly slug: string
  readonly name: string
  readonly said: string
}

/** The municipalities of the region today that are strong in a genre, in Danish order. */
export async function strengthsIn(context: Context, genre: string): Promise<MunicipalityStrength[]> {
  const { municipalities } = await surroundingsOf(context)
  const rows = await tablesOf<ActivityTables>(context)
    .selectFrom('activities.strength')
    .select(['municipality_id', 'said_da', 'said_en'])
    .where('genre', '=', genre)
    .execute()
  return municipalities
    .flatMap(({ id, slug, name }) => {
      const row = rows.find(({ municipality_id }) => municipality_id === id)
      return row ? [{ slug, name, said: context.language === 'en' ? row.said_en : row.said_da }] : []
    })
    .sort((a, b) => inDanishOrder(a.name, b.name))
}

/** How many topics each municipality has written about. */
export async function strengthCounts(context: Context): Promise<ReadonlyMap<string, number>> {
  const rows = await tablesOf<ActivityTables>(context)
    .selectFrom('activities.strength')
    .select(({ fn }) => ['municipality_id', fn.countAll<string>().as('count')])
    .groupBy('municipality_id')
    .execute()
  return new Map(rows.map(({ municipality_id, count }) => [municipality_id, Number(count)]))
}
