import type { GeneratedAlways } from 'kysely'
import type { Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { AgreementViews } from '../agreement/index.ts'
import type { CourseViews } from '../courses/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { ProjectViews } from '../projects/index.ts'
import type { CoHostState, CommunityState, DayPart, Openness, Rhythm } from './communities/model.ts'
import type { AccessPoints, SpokenLanguage } from './model.ts'
import type { ProgrammeTables, ProgrammeViews } from './programme/tables.ts'

interface GenreTable {
  slug: string
  number: number
  name_da: string
  name_en: string
  about_da: string
  about_en: string
  art_form: string
  project_art_forms: string[]
  has_house: boolean
}

interface CommunityTable {
  id: string
  slug: string
  title: string
  title_key: GeneratedAlways<string>
  summary: string
  description: Generated<string>
  genres: string[]
  area_key: string | null
  owner_id: string
  municipality_id: string
  shown_in: string[]
  place_name: string
  place_address: Generated<string>
  rhythm: Rhythm
  weekdays: Generated<number[]>
  /** `19:00:00` */
  starts_at: string | null
  ends_at: string | null
  day_part: GeneratedAlways<DayPart | null>
  when_note: Generated<string>
  openness: Openness
  welcome: Generated<string>
  languages: SpokenLanguage[]
  access_points: Json<AccessPoints>
  access_note: Generated<string>
  price_ore: Generated<Ore>
  price_note: Generated<string>
  contact_function: Generated<string>
  bridge_id: string | null
  bridge_agreed_at: Moment | null
  offers_buddy: Generated<boolean>
  language: Generated<Language>
  state: Generated<CommunityState>
  search_text: GeneratedAlways<string>
  created_at: Moment
  version: Generated<number>
}

interface CoHostTable {
  community_id: string
  municipality_id: string
  state: Generated<CoHostState>
  asked_at: Moment
  answered_at: Moment | null
}

interface BuddyRequestTable {
  id: string
  community_id: string
  asked_at: Moment
}

interface StrengthTable {
  municipality_id: string
  genre: string
  said_da: string
  said_en: string
}

interface ProfileTable {
  municipality_id: string
  version: Generated<number>
}

interface KnownCommunityView {
  id: string
  slug: string
  title: string
  summary: string
  genres: string[]
  owner_id: string
  municipality_id: string
  shown_in: string[]
  weekdays: number[]
  day_part: DayPart | null
  openness: Openness
  languages: SpokenLanguage[]
  price_ore: Ore
  is_public: boolean
  lat: number | null
  lon: number | null
}

/** What other rooms may join. */
export interface ActivityViews extends ProgrammeViews {
  'activities.known_community': KnownCommunityView
}

export interface ActivityTables
  extends PeopleViews,
    AgreementViews,
    ProjectViews,
    CourseViews,
    ActivityViews,
    ProgrammeTables {
  'activities.genre': GenreTable
  'activities.community': CommunityTable
  'activities.co_host': CoHostTable
  'activities.buddy_request': BuddyRequestTable
  'activities.strength': StrengthTable
  'activities.profile': ProfileTable
}
