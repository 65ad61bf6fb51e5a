import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated } from '../../platform/database/tables.ts'
import type { AgreementViews } from '../agreement/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { ProjectViews } from '../projects/index.ts'

/** How a course lies in what is there already (row B3). */
export type AttachmentLevel = 'separate' | 'onCourse' | 'onWellbeing'
/** Who citizens see behind a course (row B6). */
export type Sender = 'peer' | 'municipality' | 'mixed'
export type CourseState = 'draft' | 'open' | 'running' | 'completed' | 'cancelled' | 'merged'
export type SessionState = 'planned' | 'held' | 'notHeld'
export type NotHeldReason = 'illness' | 'weather' | 'tooFew' | 'venue' | 'staff' | 'other'
export type StaffPart = 'coordinator' | 'courseLeader' | 'peerHost' | 'linkWorker'

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
}

/** What other rooms may join. */
export interface CourseViews {
  'courses.known_course': KnownCourseView
  'courses.known_session': KnownSessionView
}

export interface CourseTables extends PeopleViews, AgreementViews, ProjectViews, CourseViews {
  'courses.course': CourseTable
  'courses.session': SessionTable
  'courses.staff': StaffTable
}
