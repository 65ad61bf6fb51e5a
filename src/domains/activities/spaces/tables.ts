import type { GeneratedAlways, Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { Generated, Json } from '../../../platform/database/tables.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { AccessPoints } from '../model.ts'
import type { BookingState } from './bookings/model.ts'
import type { PriceUnit, SpaceKind, SpaceState } from './model.ts'

interface SpaceTable {
  id: string
  number: GeneratedAlways<number>
  slug: string
  title: string
  title_key: GeneratedAlways<string>
  kind: SpaceKind
  summary: string
  contents: Generated<string>
  how_to_borrow: string
  language: Generated<Language>
  genres: string[]
  owner_id: string
  municipality_id: string
  place_name: string
  place_address: Generated<string>
  access_points: Json<AccessPoints>
  access_note: Generated<string>
  room_for: number | null
  price_ore: Generated<Ore>
  price_unit: Generated<PriceUnit>
  price_note: Generated<string>
  closed_on_holidays: Generated<boolean>
  is_bookable: Generated<boolean>
  host_id: string | null
  state: Generated<SpaceState>
  was_public: Generated<boolean>
  search_text: GeneratedAlways<string>
  created_at: Moment
  changed_at: Moment
  modified: Generated<bigint>
  version: Generated<number>
}

interface OpeningTable {
  space_id: string
  weekday: number
  from_minute: number
  to_minute: number
}

interface OpeningExceptionTable {
  space_id: string
  on_day: Day
  from_minute: number | null
  to_minute: number | null
  note: Generated<string>
}

interface BookingTable {
  id: string
  space_id: string
  space_number: number
  participant_id: string | null
  starts: Moment
  ends: Moment
  purpose_sealed: Uint8Array | null
  answer_sealed: Uint8Array | null
  state: Generated<BookingState>
  asked_at: Moment
  changed_at: Moment
  sequence: Generated<number>
}

interface KnownSpaceView {
  id: string
  slug: string
  title: string
  kind: SpaceKind
  summary: string
  contents: string
  how_to_borrow: string
  language: Language
  genres: string[]
  owner_id: string
  municipality_id: string
  place_name: string
  place_address: string
  access_points: AccessPoints
  access_note: string
  room_for: number | null
  price_ore: Ore
  price_unit: PriceUnit
  price_note: string
  is_bookable: boolean
  is_public: boolean
  /** Whether everybody has ever seen it; such a one that is not public is announced as deleted. */
  was_public: boolean
  /** Rises in the order in which changes become visible. */
  modified: bigint
  changed_at: Moment
  search_text: string
  lat: number | null
  lon: number | null
}

/** What other rooms may join. */
export interface SpaceViews {
  'spaces.known_space': KnownSpaceView
  'spaces.known_opening': OpeningTable
}

export interface SpaceTables extends PeopleViews, SpaceViews {
  'spaces.space': SpaceTable
  'spaces.opening': OpeningTable
  'spaces.opening_exception': OpeningExceptionTable
  'spaces.booking': BookingTable
}

export type SpaceTx = Transaction<SpaceTables>
