import { organisationsOf } from '../../../kernel/actor.ts'
import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { OptionGroup } from '../../../ui/index.ts'
import { type OrganisationKind, organisationChoices } from '../../people/index.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'

const hostKinds: readonly OrganisationKind[] = [
  ...(['municipality', 'administration', 'institution', 'musicSchool', 'venue'] as const),
  ...(['youthSchool', 'association', 'youthCouncil'] as const),
]

/** The codes of the municipalities in which this person may start courses anywhere. */
async function codesOf(context: Context, held: readonly string[]): Promise<string[]> {
  const rows = await tablesOf<CourseTables>(context)
    .selectFrom('people.known_organisation as o')
    .select('o.municipality_code')
    .distinct()
    .where('o.municipality_code', 'is not', null)
    .where('o.kind', '=', 'municipality')
    .where(({ eb, selectFrom }) =>
      permits(may.start, context.actor)
        ? eb(
            'o.id',
            'in',
            selectFrom('people.known_member as m')
              .innerJoin('people.known_home as h', 'h.organisation_id', 'm.region_id')
              .select('m.organisation_id'),
          )
        : eb('o.id', 'in', [...held]),
    )
    .execute()
  return rows.flatMap(({ municipality_code }) => municipality_code ?? [])
}

/** The places where this person may start a course, by municipality: everywhere in the region for those who work for it. */
export async function hostChoices(context: Context, chosen: readonly string[] = []): Promise<OptionGroup[]> {
  const held = organisationsOf(context.actor, 'consultant', 'institutionStaff', 'coordinator')
  const isRegional = permits(may.start, context.actor)
  const codes = isRegional || held.length > 0 ? await codesOf(context, held) : []
  const places =
    codes.length > 0 ? await organisationChoices(context, { kinds: hostKinds, municipalityCodes: codes }) : []
  const offered = new Set(places.flatMap(({ options }) => options.map(({ value }) => value)))
  const missing = [...held, ...chosen].filter((id) => !offered.has(id))
  const own = missing.length > 0 ? await ownChoices(context, missing) : []
  return [...own, ...places]
}

async function ownChoices(context: Context, ids: readonly string[]): Promise<OptionGroup[]> {
  const rows = await tablesOf<CourseTables>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'name', 'municipality_name'])
    .where('id', 'in', [...ids])
    .where('municipality_code', 'is not', null)
    .execute()
  return rows.map(({ id, name, municipality_name }) => ({
    label: municipality_name ?? name,
    options: [{ value: id, label: name }],
  }))
}
