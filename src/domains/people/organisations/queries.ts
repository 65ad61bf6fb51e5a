import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { isAtHome } from '../address-book/at-home.ts'
import { isSlug } from '../search-words.ts'
import type { PeopleTables } from '../tables.ts'
import type { Organisation, OrganisationInput } from './model.ts'
import { fieldNamed } from './rules.ts'

const tables = (context: Context) => tablesOf<PeopleTables>(context)

const columns = [
  'o.id',
  'o.slug',
  'o.name',
  'o.kind',
  'o.field',
  'o.municipality_code as municipalityCode',
  'm.name as municipalityName',
  'o.parent_id as parentId',
  'o.description_da as descriptionDa',
  'o.description_en as descriptionEn',
  'o.email',
  'o.phone',
  'o.website',
  'o.address',
  'o.active',
  'o.version',
] as const

/** One organisation by its address. */
export async function organisationBySlug(context: Context, slug: string): Promise<Organisation | undefined> {
  if (!isSlug(slug)) return undefined
  return tables(context)
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.code', 'o.municipality_code')
    .select(columns)
    .where('o.slug', '=', slug)
    .executeTakeFirst()
}

/** What the form starts from. */
export const inputOf = (organisation: Organisation): OrganisationInput => ({
  name: organisation.name,
  kind: organisation.kind,
  field: fieldNamed(organisation.field),
  municipalityCode: organisation.municipalityCode ?? undefined,
  descriptionDa: organisation.descriptionDa || undefined,
  descriptionEn: organisation.descriptionEn || undefined,
  email: organisation.email ?? undefined,
  phone: organisation.phone ?? undefined,
  website: organisation.website ?? undefined,
  address: organisation.address ?? undefined,
})

export interface Named {
  readonly slug: string
  readonly name: string
}

/** Departments of a municipality, and what else is part of an organisation. */
export const partsOf = (context: Context, organisationId: string): Promise<Named[]> =>
  tables(context)
    .selectFrom('people.organisation')
    .select(['slug', 'name'])
    .where('parent_id', '=', organisationId)
    .where('active', '=', true)
    .orderBy(sql`sort_key collate "C"`)
    .execute()

/** What an organisation is part of. */
export async function parentOf(context: Context, { parentId }: Organisation): Promise<Named | undefined> {
  if (parentId === null) return undefined
  return tables(context)
    .selectFrom('people.organisation')
    .select(['slug', 'name'])
    .where('id', '=', parentId)
    .executeTakeFirst()
}

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly title: string
}

/** The active people of an organisation: names and titles, no contact data. */
export const peopleAt = (context: Context, organisationId: string): Promise<Colleague[]> =>
  tables(context)
    .selectFrom('people.person')
    .select(['id', 'name', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('active', '=', true)
    .orderBy(sql`sort_key collate "C"`)
    .limit(200)
    .execute()

/** All municipalities of Denmark for a list in a form: those that take part here first. */
export async function municipalityChoices(
  context: Context,
): Promise<readonly { readonly code: string; readonly name: string; readonly isHome: boolean }[]> {
  return tables(context)
    .selectFrom('people.municipality as m')
    .select(['m.code', 'm.name'])
    .select(isAtHome(context, sql.ref('m.code')).as('isHome'))
    .orderBy(sql`m.sort_key collate "C"`)
    .execute()
}
