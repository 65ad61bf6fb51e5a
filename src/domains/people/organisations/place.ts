import type { Kysely } from 'kysely'
import type { Place } from '../../../kernel/permission.ts'
import type { PeopleViews } from '../tables.ts'

/**
 * Where an organisation belongs, for `permits`: itself, what it is part of, and its municipality. A consultant of a municipality
 * is thereby at home in its library. @returns nothing when there is no such organisation
 */
export async function placeOf(tx: Kysely<PeopleViews>, organisationId: string): Promise<Place | undefined> {
  const row = await tx
    .selectFrom('people.known_organisation as o')
    .leftJoin('people.known_organisation as m', (join) =>
      join.onRef('m.municipality_code', '=', 'o.municipality_code').on('m.kind', '=', 'municipality'),
    )
    .select(['o.id', 'o.parent_id', 'm.id as municipality_id'])
    .where('o.id', '=', organisationId)
    .executeTakeFirst()
  if (!row) return undefined
  const ids = [row.id, row.parent_id, row.municipality_id].filter((id) => id !== null)
  return { organisations: [...new Set(ids)] }
}

/** The place of everything that lies in a municipality; empty when nobody there takes part. */
export async function placeOfMunicipality(tx: Kysely<PeopleViews>, code: string | undefined): Promise<Place> {
  if (code === undefined) return {}
  const row = await tx
    .selectFrom('people.known_organisation')
    .select('id')
    .where('kind', '=', 'municipality')
    .where('municipality_code', '=', code)
    .executeTakeFirst()
  return row ? { organisations: [row.id] } : {}
}
