import type { Day, Moment } from '../../kernel/day.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { PeopleViews } from '../people/index.ts'
import type { BodyKind, MemberRole, Quorum } from './bodies/model.ts'
import type { Outcome, Vote } from './decisions/model.ts'
import type { Area, MatterState } from './matters/model.ts'
import type { AttendanceState, ItemKind, MeetingState, MeetingWay } from './meetings/model.ts'
import type { GovernanceViews } from './views.ts'

interface BodyTable {
  id: Generated<string>
  slug: string
  name: string
  name_en: Generated<string>
  kind: BodyKind
  prefix: string
  mandate: Generated<string>
  decides: string[]
  quorum: Generated<Quorum>
  is_open: Generated<boolean>
  active: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
}

interface BodyMemberTable {
  id: Generated<string>
  body_id: string
  person_id: string | null
  organisation_id: string | null
  seat: Generated<string>
  role: MemberRole
  from_day: Day
  to_day: Day | null
  version: Generated<number>
}

interface MeetingTable {
  id: Generated<string>
  body_id: string
  way: Generated<MeetingWay>
  state: Generated<MeetingState>
  starts_at: Moment
  ends_at: Moment
  place: Generated<string>
  online_url: Generated<string>
  host_id: string | null
  note: Generated<string>
  cancel_reason: Generated<string>
  agenda_sent_at: Moment | null
  held_at: Moment | null
  approved_at: Moment | null
  sequence: Generated<number>
  version: Generated<number>
  created_at: Generated<Moment>
}

interface MatterTable {
  id: Generated<string>
  kind: string
  subject_id: string
  title: string
  path: string
  areas: Json<readonly Area[]>
  body_kind: Generated<BodyKind>
  state: Generated<MatterState>
  submitted_at: Moment
  submitted_by: string | null
  settled_at: Moment | null
}

interface AgendaItemTable {
  id: Generated<string>
  meeting_id: string
  place: number
  kind: ItemKind
  title: string
  text: Generated<string>
  proposal: Generated<string>
  is_closed: Generated<boolean>
  is_recurring: Generated<boolean>
  matter_id: string | null
  minutes: Generated<string>
  version: Generated<number>
  minutes_version: Generated<number>
}

interface MeetingPaperTable {
  id: Generated<string>
  item_id: string
  place: number
  title: string
  file_id: string | null
  url: string | null
}

interface AttendanceTable {
  meeting_id: string
  member_id: string
  state: AttendanceState
  substitute: Generated<string>
}

interface WrittenVoteTable {
  item_id: string
  member_id: string
  vote: Vote
  comment: Generated<string>
  given_at: Moment
  entered_by: string | null
}

interface DecisionCountTable {
  body_id: string
  year: number
  last: number
}

interface DecisionTable {
  id: Generated<string>
  number: string
  body_id: string
  year: number
  running: number
  item_id: string
  meeting_id: string
  title: string
  text: Generated<string>
  outcome: Outcome
  decided_on: Day
  votes_for: number | null
  votes_against: number | null
  votes_neither: number | null
  written_for: Generated<number>
  written_against: Generated<number>
  written_neither: Generated<number>
  taking_part: number
  voters: number
  matter_id: string | null
  kind: string | null
  subject_id: string | null
  subject_title: Generated<string>
  subject_path: Generated<string>
  areas: Json<readonly Area[]>
  area_keys: string[]
  is_public: boolean
  revokes_id: string | null
  recorded_at: Moment
  recorded_by: string | null
  search_text: string
}

interface FollowUpTable {
  id: Generated<string>
  decision_id: string
  task: string
  responsible_id: string | null
  due_day: Day
  done_at: Moment | null
  done_by: string | null
  version: Generated<number>
}

export interface GovernanceTables extends GovernanceViews, PeopleViews {
  'governance.body': BodyTable
  'governance.body_member': BodyMemberTable
  'governance.meeting': MeetingTable
  'governance.matter': MatterTable
  'governance.agenda_item': AgendaItemTable
  'governance.meeting_paper': MeetingPaperTable
  'governance.attendance': AttendanceTable
  'governance.written_vote': WrittenVoteTable
  'governance.decision_count': DecisionCountTable
  'governance.decision': DecisionTable
  'governance.follow_up': FollowUpTable
}
