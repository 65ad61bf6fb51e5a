import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { cornerOf, kindsOfCorner, organisationsNear } from '../../people/index.ts'
import { type Administration, administrations, type Corner } from '../model.ts'
import type { ProjectTables } from '../tables.ts'
import type { Partner, Suggestion } from './model.ts'

/** The partners of a project in Danish order. */
export async function partnersOf(context: Context, projectId: string): Promise<Partner[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.partner as a')
    .innerJoin('people.known_organisation as o', 'o.id', 'a.organisation_id')
    .select([
      'o.id',
      'o.slug',
      'o.name',
      'o.municipality_name',
      'a.corner',
      'a.administration',
      'a.does',
      'a.version',
    ])
    .where('a.project_id', '=', projectId)
    .orderBy(sql`o.sort_key collate "C"`)
    .execute()
  return rows.map(({ municipality_name, ...row }) => ({ ...row, municipality: municipality_name }))
}

/** The municipality codes of some organisations. */
async function codesOf(context: Context, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return []
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('people.known_organisation')
    .select('municipality_code')
    .distinct()
    .where('id', 'in', [...organisationIds])
    .execute()
  return rows.flatMap(({ municipality_code }) => municipality_code ?? [])
}

/** Actors that could fill the empty corners: in the municipalities that take part first, then the nearest. */
export async function suggestionsFor(
  context: Context,
  project: { readonly municipalities: readonly string[] },
  empty: readonly Corner[],
  partners: readonly Partner[],
): Promise<ReadonlyMap<Corner, readonly Suggestion[]>> {
  const municipalityCodes = await codesOf(context, project.municipalities)
  const without = partners.map(({ id }) => id)
  const found = new Map<Corner, readonly Suggestion[]>()
  for (const corner of empty) {
    const near = await organisationsNear(context, {
      kinds: kindsOfCorner(corner),
      municipalityCodes,
      most: 3,
      without,
    })
    found.set(
      corner,
      near.map(({ id, name, municipalityName, isWithin }) => ({
        id,
        name,
        municipality: municipalityName,
        isWithin,
      })),
    )
  }
  return found
}

/** Organisations to add as a partner, found by name. */
export async function organisationsNamed(
  context: Context,
  words: string,
  without: readonly string[],
): Promise<Suggestion[]> {
  if (words.trim() === '') return []
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('people.known_organisation as o')
    .select(['o.id', 'o.name', 'o.municipality_name'])
    .where('o.active', '=', true)
    .where(
      sql<boolean>`people.search_key(o.name || ' ' || coalesce(o.municipality_name, '')) like '%' || replace(replace(replace(people.search_key(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`,
    )
    .$if(without.length > 0, (query) => query.where('o.id', 'not in', [...without]))
    .orderBy(sql`o.sort_key collate "C"`)
    .limit(12)
    .execute()
  return rows.map(({ municipality_name, ...row }) => ({
    ...row,
    municipality: municipality_name ?? undefined,
    isWithin: true,
  }))
}

/** What an organisation naturally is in a project: its corner by kind, its administration by field. */
export async function naturalPlace(
  context: Context,
  organisationId: string,
): Promise<{ name: string; corner: Corner | null; administration: Administration | null } | undefined> {
  const row = await tablesOf<ProjectTables>(context)
    .selectFrom('people.known_organisation')
    .select(['name', 'kind', 'field'])
    .where('id', '=', organisationId)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!row) return undefined
  const administration = administrations.find((one) => one === row.field) ?? null
  return {
    name: row.name,
    corner: cornerOf(row.kind) ?? null,
    administration: row.kind === 'administration' ? administration : cultural(row.kind),
  }
}

const culturalKinds: readonly string[] = ['institution', 'venue', 'musicSchool']
const cultural = (kind: string): Administration | null => (culturalKinds.includes(kind) ? 'culture' : null)
