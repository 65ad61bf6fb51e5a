import type { GeneratedAlways } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type {
  AttachmentLevel,
  Battery,
  Cost,
  FreeDayChoice,
  PlannedSession,
  Sender,
  StaffingPart,
} from './model.ts'

export interface ModelTable {
  id: string
  slug: string
  retired_on: Day | null
  retired_reason: Generated<string>
  created_at: Moment
}

export interface ModelVersionTable {
  id: string
  model_id: string
  number: number
  state: Generated<'draft' | 'published'>
  title: string
  title_key: GeneratedAlways<string>
  summary: string
  purpose: Generated<string>
  description: Generated<string>
  welcome: Generated<string>
  area_key: string
  art_form: string
  target_group_ids: Generated<string[]>
  level: AttachmentLevel
  sender: Sender
  least: number
  most: number
  times_a_week: Generated<number>
  weeks_between: Generated<number>
  skips_school_holidays: Generated<boolean>
  price_ore: Generated<Ore>
  price_note: Generated<string>
  asks_birth_year: Generated<boolean>
  plan: Json<readonly PlannedSession[]>
  staffing: Json<readonly StaffingPart[]>
  costs: Json<readonly Cost[]>
  batteries: Json<readonly Battery[]>
  origin_region_id: string | null
  origin_project_id: string | null
  origin_text: Generated<string>
  origin_link: Generated<string>
  search_text: GeneratedAlways<string>
  published_on: Day | null
  changed_at: Moment
  version: Generated<number>
}

export interface KnownModelVersionView {
  id: string
  model_id: string
  slug: string
  number: number
  state: 'draft' | 'published'
  title: string
  area_key: string
  art_form: string
  level: AttachmentLevel
  sender: Sender
  target_group_ids: string[]
  session_count: number
  batteries: Json<readonly Battery[]>
  published_on: Day | null
  retired_on: Day | null
}

export interface TargetGroupTable {
  id: string
  slug: string
  name_da: string
  name_en: string
  description_da: Generated<string>
  description_en: Generated<string>
  from_day: Day
  to_day: Day | null
  follows_id: string | null
  version: Generated<number>
}

export interface TargetGroupWeightTable {
  municipality_id: string
  year: number
  target_group_id: string
  percent: number
}

export type KnownTargetGroupView = Pick<
  TargetGroupTable,
  'id' | 'slug' | 'name_da' | 'name_en' | 'from_day' | 'to_day' | 'follows_id'
>

export interface SchoolHolidayTable {
  id: string
  municipality_id: string | null
  name: string
  from_day: Day
  to_day: Day
  version: Generated<number>
}

export interface DayOfChoiceTable {
  day_key: FreeDayChoice
  is_free: boolean
}

export interface NightTable {
  on_day: Day
}
