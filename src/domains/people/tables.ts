import type { ColumnType } from 'kysely'
import type { Role, Scope } from '../../kernel/actor.ts'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Generated } from '../../platform/database/tables.ts'

/** The kinds of organisation that take part in culture cooperation. */
export const organisationKinds = [
  'municipality',
  'administration',
  'institution',
  'venue',
  'musicSchool',
  'youthSchool',
  'association',
  'youthCouncil',
  'knowledgeInstitution',
  'foundation',
  'regionalAuthority',
  'stateAgency',
  'cultureRegion',
  'foreignBody',
  'company',
  'musicActor',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** How sure we are that a list of members is complete and right. */
export type Certainty = 'confirmed' | 'partly' | 'unconfirmed'

type FilledByDatabase = ColumnType<string, never, never>

interface MunicipalityTable {
  code: string
  name: string
  regional_authority: string
  lat: number
  lon: number
  sort_key: FilledByDatabase
  search_key: FilledByDatabase
}

interface PopulationTable {
  municipality_code: string
  on_day: Day
  inhabitants: number
  source: string
}

interface OrganisationTable {
  id: Generated<string>
  slug: string
  name: string
  kind: OrganisationKind
  field: string | null
  municipality_code: string | null
  parent_id: string | null
  description_da: Generated<string>
  description_en: Generated<string>
  email: string | null
  phone: string | null
  website: string | null
  address: string | null
  lat: number | null
  lon: number | null
  active: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
  sort_key: FilledByDatabase
  search_key: FilledByDatabase
}

interface CultureRegionTable {
  organisation_id: string
  is_home: Generated<boolean>
  certainty: Generated<Certainty>
  note_da: Generated<string>
  note_en: Generated<string>
  sources: Generated<string[]>
}

interface MembershipTable {
  id: Generated<string>
  region_id: string
  member_id: string
  from_day: Day
  to_day: Day | null
}

interface PersonTable {
  id: Generated<string>
  name: string
  email: string
  phone: string | null
  title: Generated<string>
  organisation_id: string | null
  language: Generated<Language>
  active: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
  sort_key: FilledByDatabase
  search_key: FilledByDatabase
}

interface InvitationTable {
  id: Generated<string>
  person_id: string
  token_hash: string
  invited_by: string | null
  sent_at: Moment
  expires_at: Moment
  accepted_at: Moment | null
  withdrawn_at: Moment | null
}

interface HeldRoleTable {
  id: Generated<string>
  person_id: string
  role: Role
  scope_kind: Scope['kind']
  scope_id: string | null
  from_day: Generated<Day>
  to_day: Day | null
  given_by: Generated<string | null>
}

interface KnownOrganisationView {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  field: string | null
  municipality_code: string | null
  municipality_name: string | null
  parent_id: string | null
  lat: number | null
  lon: number | null
  website: string | null
  active: boolean
  /** Sorts in Danish order with `collate "C"`. */
  sort_key: string
}

interface KnownHomeView {
  organisation_id: string
}

interface KnownPersonView {
  id: string
  name: string
  title: string
  organisation_id: string | null
  organisation_name: string | null
  active: boolean
}

interface KnownMemberView {
  region_id: string
  from_day: Day
  to_day: Day | null
  organisation_id: string
  slug: string
  name: string
  municipality_code: string
  lat: number
  lon: number
}

/** What other rooms may join: no contact data. */
export interface PeopleViews {
  'people.known_organisation': KnownOrganisationView
  'people.known_person': KnownPersonView
  'people.known_member': KnownMemberView
  'people.known_home': KnownHomeView
  'people.municipality': MunicipalityTable
  'people.population': PopulationTable
}

export interface PeopleTables extends PeopleViews {
  'people.organisation': OrganisationTable
  'people.culture_region': CultureRegionTable
  'people.invitation': InvitationTable
  'people.membership': MembershipTable
  'people.person': PersonTable
  'people.held_role': HeldRoleTable
}
