import type { Day, Moment } from '../../kernel/day.ts'
import type { Ore } from '../../kernel/money.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { GovernanceViews } from '../governance/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { WorkingFields, WorkingSource } from './importing/model.ts'
import type { FollowingTables } from './tables-following.ts'
import type { AgreementText } from './texts/model.ts'
import type { AgreementStatus, AgreementViews, Level, RelationKind, Shape, WordingStatus } from './views.ts'

export type { AgreementStatus, AgreementViews, Level, RelationKind, Shape, WordingStatus } from './views.ts'

interface AgreementTable {
  id: Generated<string>
  slug: string
  title: string
  title_en: string | null
  about_da: Generated<string>
  about_en: Generated<string>
  with_state: boolean
  minister: string | null
  state_grant_ore: Ore | null
  journal_number: string | null
  from_day: Day
  original_to_day: Day
  to_day: Day
  status: Generated<AgreementStatus>
  adopted_on: Day | null
  decision_id: string | null
  signed_on: Day | null
  in_force_on: Day | null
  closed_on: Day | null
  predecessor_id: string | null
  is_example: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
}

interface TextVersionTable {
  id: Generated<string>
  agreement_id: string
  number: number
  status: Generated<WordingStatus>
  content: Json<AgreementText>
  source_name: string | null
  note: Generated<string>
  decision_id: string | null
  adopted_on: Day | null
  revoked_by: string | null
  version: Generated<number>
  created_by: string | null
  created_at: Generated<Moment>
  updated_at: Generated<Moment>
}

interface AddendumTable {
  id: Generated<string>
  agreement_id: string
  number: number
  status: Generated<WordingStatus>
  title: string
  body: Generated<string>
  new_to_day: Day
  with_state: boolean
  decision_id: string | null
  adopted_on: Day | null
  revoked_by: string | null
  is_example: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
}

interface FocusAreaTable {
  id: string
  agreement_id: string
  slug: string
  key: string
  number: number
  title: string
  title_en: string | null
  /** What the area is called in a tag. */
  name: string
  name_en: string | null
  goal_en: string | null
  shape: Shape
  retired: Generated<boolean>
  version: Generated<number>
}

interface ObjectiveTable {
  id: string
  focus_area_id: string
  number: number
  title: string
  title_en: string | null
  retired: Generated<boolean>
}

interface FocusAreaRelationTable {
  id: Generated<string>
  agreement_id: string
  earlier_id: string
  later_id: string | null
  kind: RelationKind
}

interface PartyTable {
  id: Generated<string>
  agreement_id: string
  organisation_id: string
  from_day: Day
  to_day: Day | null
  note: Generated<string>
  version: Generated<number>
}

interface EngagementTable {
  id: Generated<string>
  organisation_id: string
  focus_area_id: string
  year: number
  level: Level
  hours: Generated<number>
  money_ore: Generated<Ore>
  hosted_meetings: Generated<number>
  venues: Generated<number>
  note: Generated<string>
  is_example: Generated<boolean>
  version: Generated<number>
}

interface WorkingDraftTable {
  id: Generated<string>
  file_name: string
  source: Json<WorkingSource>
  fields: Json<WorkingFields>
  status: Generated<'open' | 'saved' | 'dropped'>
  text_version_id: string | null
  version: Generated<number>
  created_by: string | null
  created_at: Generated<Moment>
  updated_at: Generated<Moment>
}

/** The room's own tables and what it may join. */
export interface AgreementTables extends AgreementViews, FollowingTables, PeopleViews, GovernanceViews {
  'agreement.agreement': AgreementTable
  'agreement.text_version': TextVersionTable
  'agreement.addendum': AddendumTable
  'agreement.focus_area': FocusAreaTable
  'agreement.objective': ObjectiveTable
  'agreement.focus_area_relation': FocusAreaRelationTable
  'agreement.party': PartyTable
  'agreement.engagement': EngagementTable
  'agreement.working_draft': WorkingDraftTable
}
