import type { GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Generated, Json } from '../../../platform/database/tables.ts'
import type { PassReason } from '../../courses/index.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { ProgrammeTables } from '../programme/tables.ts'
import type { Mode, Question, SeatState, Way } from './places/model.ts'

interface RuleTable {
  activity_id: string
  takes_sign_ups: Generated<boolean>
  mode: Generated<Mode>
  seats: number | null
  seats_each_date: number | null
  closes_hours: Generated<number>
  offer_hours: Generated<number>
  reminder_hours: Generated<number>
  reminder_due: Moment | null
  questions: Json<readonly Question[]>
  version: Generated<number>
}

type OfferState = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn'

interface OfferTable {
  id: string
  activity_id: string
  line_id: string
  made_at: Moment
  expires_at: Moment
  state: Generated<OfferState>
  ended_at: Moment | null
}

interface GuestTable {
  id: string
  activity_id: string
  participant_id: string | null
  party_id: string
  receipt: string
  language: Language
  way: Way
  answers_sealed: Uint8Array | null
  made_at: Moment
  last_day: Day
  registered_here: boolean
}

interface SentFormTable {
  id: string
  activity_id: string
  guest_id: string
  receipt: string
  sent_at: Moment
}

interface SeatTable {
  id: string
  guest_id: string
  activity_id: string
  occurrence_id: string | null
  line_id: GeneratedAlways<string>
  state: SeatState
  line_number: number
  offer_id: string | null
  ended_on: Day | null
}

interface PassedOverTable {
  id: string
  seat_id: string
  reason: PassReason
  passed_by: string
  passed_at: Moment
  lifted_at: Moment | null
}

interface ReminderTable {
  guest_id: string
  occurrence_id: string
  starts: Moment
}

interface CheckInTable {
  occurrence_id: string
  guest_id: string
  mark: 'present' | 'none'
  tapped_at: Moment
  device: Generated<string>
  device_count: Generated<number>
}

interface TapTable {
  id: string
  occurrence_id: string
  guest_id: string
  mark: string
  received_at: Moment
}

/** The tables of this room, with what it reads of the programme. */
export interface VisitTables extends ProgrammeTables, PeopleViews {
  'visits.rule': RuleTable
  'visits.offer': OfferTable
  'visits.guest': GuestTable
  'visits.sent_form': SentFormTable
  'visits.seat': SeatTable
  'visits.passed_over': PassedOverTable
  'visits.reminder': ReminderTable
  'visits.check_in': CheckInTable
  'visits.tap': TapTable
}

export type VisitTx = Transaction<VisitTables>
/** Inside or outside a transaction, for what only reads. */
export type VisitDb = Kysely<VisitTables>
