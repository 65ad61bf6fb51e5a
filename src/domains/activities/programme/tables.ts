import type { GeneratedAlways } from 'kysely'
import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { Generated, Json } from '../../../platform/database/tables.ts'
import type { CoHostState } from '../communities/model.ts'
import type { AccessPoint, AccessPoints, SpokenLanguage } from '../model.ts'
import type { OccurrenceKind, OccurrenceState } from './listing/model.ts'
import type { ActivityState, Plan } from './model.ts'

interface ActivityTable {
  id: string
  slug: string
  title: string
  title_key: GeneratedAlways<string>
  summary: string
  description: Generated<string>
  language: Generated<Language>
  area_key: string | null
  genres: string[]
  owner_id: string
  municipality_id: string
  shown_in: string[]
  project_id: string | null
  place_name: string
  place_address: Generated<string>
  price_ore: Generated<Ore>
  price_note: Generated<string>
  audience: Generated<string>
  welcome: Generated<string>
  languages: SpokenLanguage[]
  access_points: Json<AccessPoints>
  access_note: Generated<string>
  picture_id: string | null
  picture_alt: Generated<string>
  plan: Json<Plan>
  takes_sign_ups: Generated<boolean>
  state: Generated<ActivityState>
  state_reason: Generated<string>
  written_by: string | null
  asked_by: string | null
  approved_by: string | null
  first_public_at: Moment | null
  copied_from: string | null
  created_at: Moment
  version: Generated<number>
}

interface CoHostTable {
  activity_id: string
  municipality_id: string
  state: Generated<CoHostState>
  asked_at: Moment
  answered_at: Moment | null
}

interface OccurrenceTable {
  id: string
  kind: OccurrenceKind
  activity_id: string
  plan_key: Generated<string>
  starts_at: Moment
  ends_at: Moment
  all_day: Generated<boolean>
  state: Generated<OccurrenceState>
  reason: Generated<string>
  with_all: Generated<boolean>
  moved_from: Moment | null
  own_place_name: string | null
  own_place_address: string | null
  sequence: Generated<number>
  modified_at: Moment
  slug: string
  title: string
  summary: string
  language: Language
  place_name: string
  place_address: string
  lat: number | null
  lon: number | null
  municipality_id: string
  shown_in: string[]
  owner_id: string
  project_id: string | null
  area_key: string | null
  genres: string[]
  access: AccessPoint[]
  price_ore: Ore
  takes_sign_ups: boolean
  is_public: boolean
  search_text: GeneratedAlways<string>
}

interface ChangeTable {
  kind: OccurrenceKind
  activity_id: string
  modified: bigint
  is_deleted: boolean
}

interface KnownActivityView {
  id: string
  slug: string
  title: string
  summary: string
  language: Language
  area_key: string | null
  genres: string[]
  owner_id: string
  municipality_id: string
  shown_in: string[]
  project_id: string | null
  place_name: string
  place_address: string
  state: ActivityState
  is_public: boolean
}

/** What other rooms may join. */
export interface ProgrammeViews {
  'programme.known_activity': KnownActivityView
}

export interface ProgrammeTables extends ProgrammeViews {
  'programme.activity': ActivityTable
  'programme.co_host': CoHostTable
  'programme.occurrence': OccurrenceTable
  'programme.change': ChangeTable
}
