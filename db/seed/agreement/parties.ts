import type { Transaction } from 'kysely'
import type { PeopleTables } from '../../../src/domains/people/tables.ts'
import { slugOf } from '../../../src/kernel/text.ts'
import { id, organisations } from '../people.ts'

/** The nine of the current agreement. */
export const nine: readonly string[] = [
  organisations.herlev,
  organisations.albertslund,
  organisations.roedovre,
  organisations.ishoej,
  organisations.furesoe,
  organisations.helsingoer,
  organisations.koege,
  organisations.halsnaes,
  organisations.roskilde,
]

const named = 'Nævnt i kilderne om aftalen 2016-19.'
const assumed = 'Eksempel: kilderne siger femten kommuner, men nævner ikke denne.'

/** Who else was in the agreement 2016-19: two are named by the sources, four stand in for those that are not. */
export const others = [
  { code: '0151', name: 'Ballerup', note: named },
  { code: '0250', name: 'Frederikssund', note: named },
  { code: '0210', name: 'Fredensborg', note: assumed },
  { code: '0219', name: 'Hillerød', note: assumed },
  { code: '0270', name: 'Gribskov', note: assumed },
  { code: '0169', name: 'Høje-Taastrup', note: assumed },
] as const

/** Makes sure that the earlier parties exist, and finds each by its municipality code. */
export async function organisationsByCode(
  tx: Transaction<PeopleTables>,
): Promise<ReadonlyMap<string, string>> {
  for (const { code, name } of others) {
    await tx
      .insertInto('people.organisation')
      .values({
        id: id(Number(code)),
        slug: slugOf(name),
        name,
        kind: 'municipality',
        municipality_code: code,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const rows = await tx
    .selectFrom('people.known_organisation')
    .select(['id', 'municipality_code'])
    .where('kind', '=', 'municipality')
    .execute()
  return new Map(rows.map((row) => [row.municipality_code ?? '', row.id]))
}
