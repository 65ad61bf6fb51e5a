import type { Day, Moment } from '../../kernel/day.ts'
import type { Outcome } from './decisions/model.ts'
import type { MatterState } from './matters/model.ts'

interface KnownDecisionView {
  id: string
  number: string
  title: string
  body_name: string
  body_name_en: string
  decided_on: Day
  outcome: Outcome
  kind: string | null
  subject_id: string | null
  /** Visitors see a decision only where this is true. */
  is_public: boolean
  path: string
  is_revoked: boolean
}

interface KnownMatterView {
  id: string
  kind: string
  subject_id: string
  title: string
  state: MatterState
  submitted_at: Moment
  meeting_id: string | null
  meeting_at: Moment | null
  meeting_path: string | null
  body_name: string | null
}

/** What other rooms may join. */
export interface GovernanceViews {
  'governance.known_decision': KnownDecisionView
  'governance.known_matter': KnownMatterView
}
