import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated } from '../../platform/database/tables.ts'
import type { AgreementViews } from '../agreement/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { ProjectViews } from '../projects/index.ts'
import type {
  AccessPoints,
  AttachmentLevel,
  CourseState,
  DayPart,
  NotHeldReason,
  Sender,
  SessionState,
  StaffPart,
} from './model.ts'
import type {
  DayOfChoiceTable,
  KnownModelVersionView,
  KnownTargetGroupView,
  ModelTable,
  ModelVersionTable,
  NightTable,
  SchoolHolidayTable,
  TargetGroupTable,
  TargetGroupWeightTable,
} from './tables-models.ts'

export type {
  AttachmentLevel,
  CourseState,
  NotHeldReason,
  Sender,
  SessionState,
  StaffPart,
} from './model.ts'

type KeptByDatabase<Value> = ColumnType<Value, never, never>

interface CourseTable {
  id: string
  slug: string
  title: string
  summary: Generated<string>
  model_version_id: string
  host_id: string
  municipality_id: string
  project_id: string | null
  area_key: string
  level: AttachmentLevel
  attached_to: Generated<string>
  sender: Sender
  target_group_ids: Generated<string[]>
  capacity: number
  place_name: Generated<string>
  place_address: Generated<string>
  access: Generated<string>
  price_ore: Generated<Ore>
  outside_price_ore: Ore | null
  open_to_public: Generated<boolean>
  asks_birth_year: Generated<boolean>
  language: Generated<Language>
  state: Generated<CourseState>
  state_reason: Generated<string>
  merged_into: string | null
  copied_from: string | null
  is_simulated: Generated<boolean>
  created_at: Moment
  version: Generated<number>
  title_key: GeneratedAlways<string>
  description: Generated<string>
  welcome: Generated<string>
  art_form: Generated<string>
  access_points: ColumnType<AccessPoints, string | undefined, string>
  price_note: Generated<string>
  is_sign_up_open: Generated<boolean>
  /** Kept by the database from the sessions, as the four after it. */
  first_on: KeptByDatabase<Day | null>
  second_on: KeptByDatabase<Day | null>
  last_on: KeptByDatabase<Day | null>
  weekdays: KeptByDatabase<number[]>
  day_parts: KeptByDatabase<DayPart[]>
  search_text: GeneratedAlways<string>
}

interface SessionTable {
  id: string
  course_id: string
  number: number
  starts: Moment
  ends: Moment
  title: Generated<string>
  content: Generated<string>
  place_name: Generated<string>
  state: Generated<SessionState>
  not_held_reason: NotHeldReason | null
  sequence: Generated<number>
  changed_at: Moment
  version: Generated<number>
  replaces_id: string | null
}

interface StaffTable {
  course_id: string
  person_id: string
  part: StaffPart
}

interface KnownSessionView {
  id: string
  course_id: string
  number: number
  starts: Moment
  ends: Moment
  state: SessionState
  on_day: Day
  title: string
  place_name: string
  sequence: number
  changed_at: Moment
}

interface KnownCourseView {
  id: string
  slug: string
  title: string
  model_version_id: string
  host_id: string
  municipality_id: string
  project_id: string | null
  area_key: string
  level: AttachmentLevel
  sender: Sender
  target_group_ids: string[]
  capacity: number
  state: CourseState
  language: Language
  is_simulated: boolean
  first_on: Day | null
  second_on: Day | null
  last_on: Day | null
  is_sign_up_open: boolean
  open_to_public: boolean
  asks_birth_year: boolean
}

/** What everybody may know about a course. */
interface KnownOfferView {
  id: string
  slug: string
  title: string
  summary: string
  language: Language
  place_name: string
  place_address: string
  host_id: string
  municipality_id: string
  project_id: string | null
  area_key: string
  art_form: string
  price_ore: Ore
  access_points: AccessPoints
  state: CourseState
  state_reason: string
  is_public: boolean
  takes_sign_ups: boolean
}

/** What other rooms may join. */
export interface CourseViews {
  'courses.known_offer': KnownOfferView
  'courses.known_course': KnownCourseView
  'courses.known_session': KnownSessionView
  'courses.known_model_version': KnownModelVersionView
  'courses.known_target_group': KnownTargetGroupView
}

export interface CourseTables extends PeopleViews, AgreementViews, ProjectViews, CourseViews {
  'courses.course': CourseTable
  'courses.session': SessionTable
  'courses.staff': StaffTable
  'courses.model': ModelTable
  'courses.model_version': ModelVersionTable
  'courses.target_group': TargetGroupTable
  'courses.target_group_weight': TargetGroupWeightTable
  'courses.school_holiday': SchoolHolidayTable
  'courses.day_of_choice': DayOfChoiceTable
  'courses.night': NightTable
}
