import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { exampleCast } from '../../../platform/operations/example.ts'
import type { PeopleTables } from '../tables.ts'

export interface CastMember {
  readonly key: string
  readonly name: string
  readonly title: string
}

/** The cast of the example data, in the order of the story; nobody on a platform without example data. */
export async function castToTry(context: Context): Promise<CastMember[]> {
  const ids = await exampleCast(context.database)
  if (ids.length === 0) return []
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.known_person')
    .select(['id', 'name', 'title', 'organisation_name'])
    .where('id', 'in', [...ids])
    .where('active', '=', true)
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    return row
      ? [{ key: id, name: row.name, title: [row.title, row.organisation_name].filter(Boolean).join(', ') }]
      : []
  })
}

/** A sign-in at one's own organisation, as the page lists it. */
export interface WayIn {
  readonly municipality: string | undefined
  /** The name of the municipality; nothing for the sign-in of everybody. */
  readonly name: string | undefined
}

/** The sign-ins of municipalities by name, in Danish order, and last the one for everybody. */
export async function waysIn(context: Context): Promise<WayIn[]> {
  const { identityProviders } = context.house.config
  const codes = identityProviders.flatMap(({ municipality }) => municipality ?? [])
  const rows =
    codes.length === 0
      ? []
      : await tablesOf<PeopleTables>(context)
          .selectFrom('people.municipality')
          .select(['code', 'name'])
          .where('code', 'in', codes)
          .execute()
  const sorted = rows.toSorted((a, b) => inDanishOrder(a.name, b.name))
  const named = sorted.map(({ code, name }) => ({
    municipality: code,
    name,
  }))
  const forAll = identityProviders.some(({ municipality }) => municipality === undefined)
  return [...named, ...(forAll ? [{ municipality: undefined, name: undefined }] : [])]
}
