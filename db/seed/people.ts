import type { OrganisationKind } from '../../src/domains/people/index.ts'
import type { PeopleTables } from '../../src/domains/people/tables.ts'
import type { Role, Scope } from '../../src/kernel/actor.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { type CastName, cast } from './cast.ts'

export const id = (number: number): string =>
  `00000000-0000-4000-8000-000000001${String(number).padStart(3, '0')}`

/** Organisations that the example data speak of, by a short name. */
export const organisations = {
  kulturmetropolen: id(1),
  herlev: id(163),
  albertslund: id(165),
  roedovre: id(175),
  ishoej: id(183),
  furesoe: id(190),
  helsingoer: id(217),
  koege: id(259),
  halsnaes: id(260),
  roskilde: id(265),
  furesoeBibliotek: id(301),
  fyn: id(2),
} as const

const municipalities = [
  ['herlev', 'Herlev', '0163'],
  ['albertslund', 'Albertslund', '0165'],
  ['roedovre', 'Rødovre', '0175'],
  ['ishoej', 'Ishøj', '0183'],
  ['furesoe', 'Furesø', '0190'],
  ['helsingoer', 'Helsingør', '0217'],
  ['koege', 'Køge', '0259'],
  ['halsnaes', 'Halsnæs', '0260'],
  ['roskilde', 'Roskilde', '0265'],
] as const

const others: readonly (readonly [string, string, string, OrganisationKind, string | null])[] = [
  [organisations.kulturmetropolen, 'kulturmetropolen', 'Kulturmetropolen', 'cultureRegion', null],
  [organisations.fyn, 'kulturregion-fyn', 'Kulturregion Fyn', 'cultureRegion', null],
  [organisations.furesoeBibliotek, 'furesoe-bibliotek', 'Furesø Bibliotek', 'institution', '0190'],
]

const region: Scope = { kind: 'region' }
const at = (organisation: string): Scope => ({ kind: 'organisation', id: organisation })

const people: readonly (readonly [CastName, string, string | null, readonly (readonly [Role, Scope])[]])[] = [
  ['mette', 'Sekretariatsleder', organisations.kulturmetropolen, [['secretariat', region]]],
  ['jonas', 'Kulturkonsulent', organisations.ishoej, [['consultant', at(organisations.ishoej)]]],
  [
    'fatima',
    'Brobygger, jobcentret',
    organisations.helsingoer,
    [['linkWorker', at(organisations.helsingoer)]],
  ],
  [
    'sofie',
    'Kulturguide',
    organisations.furesoeBibliotek,
    [
      ['courseLeader', at(organisations.furesoeBibliotek)],
      ['institutionStaff', at(organisations.furesoeBibliotek)],
    ],
  ],
  ['aliya', 'Musiker', null, [['youngPerson', region]]],
  ['villads', 'Ung i Roskilde', null, [['youngPerson', region]]],
  ['bent', 'Formand for kulturudvalget', organisations.koege, [['steeringMember', region]]],
  ['nadia', 'Forsker', null, [['researcher', region]]],
  ['ole', 'Aktivitetsleder', organisations.roedovre, [['localHost', at(organisations.roedovre)]]],
  ['grethe', 'Lokal koordinator', organisations.fyn, [['otherRegion', at(organisations.fyn)]]],
  ['ida', 'Driftsansvarlig', organisations.kulturmetropolen, [['administrator', region]]],
]

/** The nine municipalities, some of their institutions, and the cast with their roles. */
export async function seedPeople(context: Context): Promise<void> {
  await tablesOf<PeopleTables>(context)
    .transaction()
    .execute(async (tx) => {
      const from_day = Temporal.PlainDate.from('2021-01-01')
      const nine = municipalities.map(([slug, name, code]) => ({
        id: organisations[slug],
        slug,
        name,
        kind: 'municipality' as const,
        municipality_code: code,
      }))
      const rest = others.map(([key, slug, name, kind, code]) => ({
        id: key,
        slug,
        name,
        kind,
        municipality_code: code,
      }))
      await tx
        .insertInto('people.organisation')
        .values([...nine, ...rest])
        .execute()
      await tx
        .insertInto('people.membership')
        .values(
          nine.map((member) => ({
            region_id: organisations.kulturmetropolen,
            member_id: member.id,
            from_day,
          })),
        )
        .execute()
      for (const [name, title, organisation_id, roles] of people) {
        await tx
          .insertInto('people.person')
          .values({ ...cast[name], title, organisation_id })
          .execute()
        const held = roles.map(([role, scope]) => ({
          person_id: cast[name].id,
          role,
          scope_kind: scope.kind,
          scope_id: scope.kind === 'region' ? null : scope.id,
          from_day,
        }))
        await tx.insertInto('people.held_role').values(held).execute()
      }
    })
}
