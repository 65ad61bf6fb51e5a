import type { Insertable, Transaction } from 'kysely'
import type { PeopleTables } from '../../src/domains/people/tables.ts'
import { slugOf } from '../../src/kernel/text.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { type CultureRegion, cultureRegions } from './culture-regions.ts'
import { descriptions } from './descriptions.ts'
import { administrations, institutions, partners, type Row } from './institutions.ts'
import { type OrganisationName, organisations } from './organisations.ts'
import { persons } from './persons.ts'

export { id, organisations } from './organisations.ts'

type Tx = Transaction<PeopleTables>
type NewOrganisation = Insertable<PeopleTables['people.organisation']>

const start = Temporal.PlainDate.from('2021-01-01')
const end = Temporal.PlainDate.from('2024-12-31')

const shortNames = new Map<string, OrganisationName>(
  Object.entries(organisations).map(([name, id]) => [id, name as OrganisationName]),
)
const idOfMunicipality = new Map<string, string>(
  (
    [
      'herlev',
      'albertslund',
      'roedovre',
      'ishoej',
      'furesoe',
      'helsingoer',
      'koege',
      'halsnaes',
      'roskilde',
    ] as const
  ).map((name) => [`0${organisations[name].slice(-3)}`, organisations[name]]),
)
const idOfRegion: Readonly<Record<string, string>> = {
  kulturmetropolen: organisations.kulturmetropolen,
  'kulturregion-fyn': organisations.fyn,
}

function described(organisation: NewOrganisation): NewOrganisation {
  const short = organisation.id === undefined ? undefined : shortNames.get(organisation.id)
  const known = short && descriptions[short]
  return {
    ...organisation,
    description_da: known?.da ?? '',
    description_en: known?.en ?? '',
    website: known?.website ?? null,
  }
}

/** Every municipality that is in a culture region; the nine with identifiers that the rest of the example data know. */
async function seedMunicipalities(tx: Tx): Promise<Map<string, string>> {
  const codes = [...new Set(cultureRegions.flatMap(({ members }) => members))]
  const places = await tx
    .selectFrom('people.municipality')
    .select(['code', 'name'])
    .where('code', 'in', codes)
    .execute()
  const saved = await tx
    .insertInto('people.organisation')
    .values(
      places.map(({ code, name }) => ({
        ...(idOfMunicipality.has(code) ? { id: idOfMunicipality.get(code) } : {}),
        slug: slugOf(name),
        name,
        kind: 'municipality' as const,
        municipality_code: code,
      })),
    )
    .returning(['id', 'municipality_code'])
    .execute()
  return new Map(saved.map((row) => [row.municipality_code ?? '', row.id]))
}

const organisationOf = ([short, name, kind, field, code]: Row): NewOrganisation =>
  described({
    id: organisations[short],
    slug: slugOf(name),
    name,
    kind,
    field,
    municipality_code: code,
    parent_id: kind === 'administration' ? (idOfMunicipality.get(code ?? '') ?? null) : null,
  })

async function seedRegion(tx: Tx, region: CultureRegion, municipalities: Map<string, string>): Promise<void> {
  const { slug, name, certainty, note, sources } = region
  const { id } = await tx
    .insertInto('people.organisation')
    .values(
      described({ ...(idOfRegion[slug] ? { id: idOfRegion[slug] } : {}), slug, name, kind: 'cultureRegion' }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('people.culture_region')
    .values({
      organisation_id: id,
      is_home: slug === 'kulturmetropolen',
      certainty,
      note_da: note?.da ?? '',
      note_en: note?.en ?? '',
      sources: [...sources],
    })
    .execute()
  const others = (region.others ?? []).map((other) => ({ ...other, slug: slugOf(other.name) }))
  const bodies =
    others.length === 0
      ? []
      : await tx.insertInto('people.organisation').values(others).returning('id').execute()
  const members = [
    ...region.members.map((code) => municipalities.get(code) ?? ''),
    ...bodies.map((body) => body.id),
  ]
  await tx
    .insertInto('people.membership')
    .values(
      members.map((member_id) => ({
        region_id: id,
        member_id,
        from_day: start,
        to_day: region.goesOn ? null : end,
      })),
    )
    .execute()
}

async function seedPersons(tx: Tx): Promise<void> {
  await tx
    .insertInto('people.person')
    .values(
      persons.map(({ who, title, organisation }) => ({
        ...who,
        title,
        organisation_id: organisation ? organisations[organisation] : null,
      })),
    )
    .execute()
  const held = persons.flatMap(({ who, roles }) =>
    roles.map(([role, scope]) => ({
      person_id: who.id,
      role,
      scope_kind: scope.kind,
      scope_id: scope.kind === 'region' ? null : scope.id,
      from_day: start,
    })),
  )
  await tx.insertInto('people.held_role').values(held).execute()
}

/** The culture regions with their municipalities, institutions and partners of every kind, and the cast with their roles. */
export async function seedPeople(context: Context): Promise<void> {
  await tablesOf<PeopleTables>(context)
    .transaction()
    .execute(async (tx) => {
      const municipalities = await seedMunicipalities(tx)
      const rows = [...administrations, ...institutions, ...partners].map(organisationOf)
      await tx.insertInto('people.organisation').values(rows).execute()
      for (const region of cultureRegions) await seedRegion(tx, region, municipalities)
      await seedPersons(tx)
    })
}
