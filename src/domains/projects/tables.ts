import type { GeneratedAlways } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { AgreementViews } from '../agreement/index.ts'
import type { GovernanceViews } from '../governance/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { Administration, Corner, Executor, Level, Pace, ProjectState, Sender, Why } from './model.ts'

interface NeedTable {
  id: string
  title: string
  missing: string
  for_whom: Generated<string>
  place: Generated<string>
  area_keys: Generated<string[]>
  theme_ids: Generated<string[]>
  organisation_id: string | null
  registered_by: string | null
  registered_at: Moment
  withdrawn_at: Moment | null
  version: Generated<number>
}

interface NeedMunicipalityTable {
  need_id: string
  organisation_id: string
}

interface SecondingTable {
  need_id: string
  person_id: string
  organisation_id: string | null
  word: Generated<string>
  seconded_at: Moment
}

interface InitiativeTable {
  id: string
  title: string
  summary: Generated<string>
  why: Json<Why>
  started_by: string | null
  started_at: Moment
  version: Generated<number>
}

interface InitiativeNeedTable {
  initiative_id: string
  need_id: string
}

interface InitiativeMunicipalityTable {
  initiative_id: string
  organisation_id: string
}

interface ProjectTable {
  id: string
  slug: string
  title: string
  title_key: GeneratedAlways<string>
  summary: string
  description: Generated<string>
  state: Generated<ProjectState>
  owner_id: string
  area_keys: string[]
  theme_ids: Generated<string[]>
  levels: Level[]
  sender: Sender
  executor: Executor
  amount: Generated<Ore>
  from_day: Day
  to_day: Day
  why: Json<Why>
  art_form: string
  contact_id: string | null
  initiative_id: string | null
  copied_from_id: string | null
  submitted_on: Day | null
  search_text: GeneratedAlways<string>
  proposed_by: string | null
  proposed_at: Moment
  version: Generated<number>
}

interface ProjectMunicipalityTable {
  project_id: string
  organisation_id: string
}

interface PartnerTable {
  project_id: string
  organisation_id: string
  corner: Corner | null
  administration: Administration | null
  does: Generated<string>
  added_on: Day
  version: Generated<number>
}

interface ProjectNeedTable {
  project_id: string
  need_id: string
}

interface StepTable {
  id: Generated<bigint>
  project_id: string
  from_state: ProjectState
  to_state: ProjectState
  words: Generated<string>
  decision_id: string | null
  taken_by: string | null
  taken_at: Moment
}

interface MilestoneTable {
  id: string
  project_id: string
  title: string
  due: Day
  done_on: Day | null
  done_by: string | null
  version: Generated<number>
}

interface StatusNoteTable {
  id: string
  project_id: string
  text: string
  pace: Pace
  is_public: Generated<boolean>
  written_by: string | null
  written_at: Moment
  version: Generated<number>
}

interface ApprovalLimitTable {
  id: string
  amount: Ore
  from_day: Day
  reason: string
  set_by: string | null
  set_at: Moment
}

interface KnownProjectView {
  id: string
  slug: string
  title: string
  state: ProjectState
  owner_id: string
  area_keys: string[]
  theme_ids: string[]
  from_day: Day
  to_day: Day
  amount: Ore
  is_public: boolean
}

/** What other rooms may join. */
export interface ProjectViews {
  'projects.known_project': KnownProjectView
}

export interface ProjectTables extends PeopleViews, GovernanceViews, AgreementViews, ProjectViews {
  'projects.need': NeedTable
  'projects.need_municipality': NeedMunicipalityTable
  'projects.seconding': SecondingTable
  'projects.initiative': InitiativeTable
  'projects.initiative_need': InitiativeNeedTable
  'projects.initiative_municipality': InitiativeMunicipalityTable
  'projects.project': ProjectTable
  'projects.project_municipality': ProjectMunicipalityTable
  'projects.partner': PartnerTable
  'projects.project_need': ProjectNeedTable
  'projects.step': StepTable
  'projects.milestone': MilestoneTable
  'projects.status_note': StatusNoteTable
  'projects.approval_limit': ApprovalLimitTable
}
