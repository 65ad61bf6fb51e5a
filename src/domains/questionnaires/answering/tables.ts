import type { ColumnType, Kysely } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Generated } from '../../../platform/database/tables.ts'
import type { CourseViews } from '../../courses/index.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { Extra, FixedInstrument } from './batteries/model.ts'
import type { EnrolmentState, Part, TimePoint } from './model.ts'
import type { AnswerTables, AnswerViews } from './tables-answers.ts'
import type { WaveSetting } from './waves/model.ts'

type WaveSettingTable = {
  id: Generated<boolean>
  version: Generated<number>
} & {
  [Name in keyof SettingColumns]: Generated<SettingColumns[Name]>
}

interface SettingColumns {
  waiting_weeks: number
  before_days: number
  after_early_days: number
  after_days: number
  followup3_days: number
  followup6_days: number
  late_days: number
  reminders: number
  reminder_gap_days: number
  relatives: WaveSetting['relatives']
  staff: WaveSetting['staff']
}

interface CoursePlanTable {
  course_id: string
  battery_version: number
  extra: Extra
  asks_work: boolean
  asks_waiting: boolean
  own: Generated<readonly string[]>
  fixed: ColumnType<readonly FixedInstrument[] | null, string | null, string | null>
  fixed_on: Day | null
  version: Generated<number>
}

interface HelpTextTable {
  id: string
  municipality_id: string | null
  text_da: string
  text_en: string
  version: Generated<number>
}

interface PersonalCodeTable {
  enrolment_id: string
  participant_id: string
  course_id: string
  code: string
}

interface InvitationTable {
  id: Generated<string>
  enrolment_id: string
  participant_id: string
  course_id: string
  part: Part
  wave: TimePoint
  opens_on: Day
  closes_on: Day
  invited_on: Day | null
  reminders: Generated<number>
  reminded_on: Day | null
  answered_on: Day | null
  expired_on: Day | null
  withdrawn_on: Day | null
  is_simulated: Generated<boolean>
}

interface SittingTable {
  token_hash: string
  enrolment_id: string
  participant_id: string
  course_id: string
  wave: TimePoint
  way: 'room' | 'tablet'
  ends_at: Moment
}

/** As the room of courses publishes it; nobody takes part under a name here. */
interface KnownEnrolmentView {
  id: string
  course_id: string
  /** Nothing after an erasure. */
  participant_id: string | null
  part: Part
  state: EnrolmentState
  enrolled_on: Day | null
  ended_on: Day | null
  is_simulated: boolean
}

interface KnownFlowView {
  course_id: string
  invited: number
  before: number
  started: number
  completed: number
  after: number
  followup3: number
  followup6: number
}

/** What other rooms may join: answers and scores by pseudonym, and counts by course. */
interface AnsweringViews extends AnswerViews {
  'questionnaires.known_flow': KnownFlowView
}

export interface AnsweringTables extends PeopleViews, CourseViews, AnsweringViews, AnswerTables {
  'courses.known_enrolment': KnownEnrolmentView
  'questionnaires.wave_setting': WaveSettingTable
  'questionnaires.course_plan': CoursePlanTable
  'questionnaires.room_code': { course_id: string; code: string }
  'questionnaires.help_text': HelpTextTable
  'questionnaires.night': { on_day: Day }
  'questionnaires.personal_code': PersonalCodeTable
  'questionnaires.invitation': InvitationTable
  'questionnaires.sitting': SittingTable
}

export type AnsweringTx = Kysely<AnsweringTables>

/** A transaction of any room, seen as this one. */
export const ours = (tx: unknown): AnsweringTx => tx as AnsweringTx
