import { type Insertable, sql, type Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { PeopleTables } from '../tables.ts'
import type { Organisation, OrganisationInput } from './model.ts'
import { freeSlug } from './rules.ts'

type Tx = Transaction<PeopleTables>

/** One at a time: addresses are given out, and the same name in the same place is refused. */
export const oneAtATime = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext('people.organisation'))`.execute(tx)

/** A free address for a new organisation. */
export async function slugFor(tx: Tx, name: string): Promise<string> {
  const wish = slugOf(name)
  const taken = await tx
    .selectFrom('people.organisation')
    .select('slug')
    .where('slug', 'like', `${wish}%`)
    .execute()
  return freeSlug(
    wish,
    taken.map(({ slug }) => slug),
  )
}

/** An active organisation of the same name in the same place. */
export const twinOf = (tx: Tx, { name, municipalityCode }: OrganisationInput, not?: string) =>
  tx
    .selectFrom('people.organisation')
    .select('id')
    .where(sql<boolean>`sort_key = people.sort_key(${name})`)
    .where(sql<boolean>`municipality_code is not distinct from ${municipalityCode ?? null}`)
    .where('active', '=', true)
    .$if(not !== undefined, (query) => query.where('id', '<>', not ?? ''))
    .executeTakeFirst()

export const municipalityIn = (tx: Tx, { municipalityCode }: OrganisationInput) =>
  tx
    .selectFrom('people.organisation')
    .select('id')
    .where('kind', '=', 'municipality')
    .where('municipality_code', '=', municipalityCode ?? '')
    .executeTakeFirst()

/** An administration is part of its municipality. */
export async function parentFor(tx: Tx, input: OrganisationInput): Promise<string | null | 'missing'> {
  if (input.kind !== 'administration') return null
  return (await municipalityIn(tx, input))?.id ?? 'missing'
}

/** What is stored of an input. */
export function rowOf(input: OrganisationInput, parent: string | null) {
  return {
    name: input.name,
    field: input.field ?? null,
    municipality_code: input.municipalityCode ?? null,
    parent_id: parent,
    description_da: input.descriptionDa ?? '',
    description_en: input.descriptionEn ?? '',
    email: input.email ?? null,
    phone: input.phone ?? null,
    website: input.website ?? null,
    address: input.address ?? null,
  } satisfies Partial<Insertable<PeopleTables['people.organisation']>>
}

/** The organisation as it stands, held until the transaction ends. */
export async function lockedOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom('people.organisation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { municipality_code, parent_id, description_da, description_en, ...rest } = row
  return {
    ...rest,
    municipalityCode: municipality_code,
    municipalityName: null,
    parentId: parent_id,
    descriptionDa: description_da,
    descriptionEn: description_en,
  }
}

/** The first culture region of an installation is its own. */
export async function beginRegion(tx: Tx, id: string): Promise<void> {
  const home = await tx.selectFrom('people.known_home').select('organisation_id').executeTakeFirst()
  await tx
    .insertInto('people.culture_region')
    .values({ organisation_id: id, is_home: home === undefined })
    .execute()
}

/** Whether it is in a culture region today or later, or is one with members. */
export const isMember = (tx: Tx, id: string, today: Day) =>
  tx
    .selectFrom('people.membership')
    .select('id')
    .where(({ eb, or }) => or([eb('member_id', '=', id), eb('region_id', '=', id)]))
    .where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>=', today)]))
    .executeTakeFirst()

export const hasParts = (tx: Tx, id: string) =>
  tx
    .selectFrom('people.organisation')
    .select('id')
    .where('parent_id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
