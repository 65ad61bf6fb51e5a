import type { Kysely, Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { Generated } from '../../../platform/database/tables.ts'
import type { CourseTables } from '../tables.ts'
import type { Mark } from './attendance/model.ts'
import type { EndReason, EnrolmentState, Part, PassReason, Way } from './places/model.ts'

interface JoiningRuleTable {
  course_id: string
  needs_intake: Generated<boolean>
  offer_hours: Generated<number>
  reminder_hours: Generated<number>
  reminder_due: Moment | null
  version: Generated<number>
}

interface ReservedSeatsTable {
  course_id: string
  municipality_id: string
  seats: number
  release_on: Day | null
}

type OfferState = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn'

interface OfferTable {
  id: string
  course_id: string
  made_at: Moment
  expires_at: Moment
  state: Generated<OfferState>
  ended_at: Moment | null
}

interface EnrolmentTable {
  id: string
  course_id: string
  participant_id: string | null
  receipt: string
  part: Generated<Part>
  way: Way
  state: EnrolmentState
  municipality_id: string
  language: Generated<Language>
  pair_id: string | null
  line_number: number
  offer_id: string | null
  made_at: Moment
  enrolled_on: Day | null
  ended_on: Day | null
  end_reason: EndReason | null
  is_simulated: Generated<boolean>
  version: Generated<number>
}

interface PassedOverTable {
  id: string
  enrolment_id: string
  reason: PassReason
  passed_by: string
  passed_at: Moment
  lifted_at: Moment | null
}

interface IntakeTable {
  enrolment_id: string
  verdict: 'yes' | 'no' | null
  note_sealed: Uint8Array | null
  decided_by: string | null
  decided_on: Day | null
  version: Generated<number>
}

interface ReferralTable {
  id: string
  enrolment_id: string
  is_second: Generated<boolean>
  referrer_id: string | null
  referrer_name: string | null
  referrer_email: string | null
  referrer_workplace: string | null
  token_hash: string | null
  citizen_knows: boolean
  made_at: Moment
}

interface PlaceOrderTable {
  id: string
  course_id: string
  enrolment_id: string
  municipality_id: string
  amount_ore: Ore
  ordered_on: Day
  taken_back_on: Day | null
}

interface ReminderTable {
  enrolment_id: string
  session_id: string
  starts: Moment
}

interface AttendanceTable {
  session_id: string
  enrolment_id: string
  mark: Mark
  tapped_at: Moment
  device: Generated<string>
  device_count: Generated<number>
}

interface TapTable {
  id: string
  session_id: string
  enrolment_id: string
  mark: string
  received_at: Moment
}

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

/** What other rooms may join. */
export interface EnrolmentViews {
  'courses.known_enrolment': KnownEnrolmentView
}

export interface JoiningTables extends CourseTables, EnrolmentViews {
  'courses.joining_rule': JoiningRuleTable
  'courses.reserved_seats': ReservedSeatsTable
  'courses.offer': OfferTable
  'courses.enrolment': EnrolmentTable
  'courses.passed_over': PassedOverTable
  'courses.intake': IntakeTable
  'courses.referral': ReferralTable
  'courses.place_order': PlaceOrderTable
  'courses.reminder': ReminderTable
  'courses.attendance': AttendanceTable
  'courses.tap': TapTable
}

export type JoiningTx = Transaction<JoiningTables>
/** Inside or outside a transaction, for what only reads. */
export type JoiningDb = Kysely<JoiningTables>
