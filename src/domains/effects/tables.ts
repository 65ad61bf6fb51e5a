import type { Day, Moment } from '../../kernel/day.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { AgreementViews } from '../agreement/index.ts'
import type { CourseViews } from '../courses/index.ts'
import type { GovernanceViews } from '../governance/index.ts'
import type { PeopleViews } from '../people/index.ts'
import type { ProjectViews } from '../projects/index.ts'
import type { ComparisonDesign } from './analysis/model-beside.ts'
import type { OutcomeId } from './analysis/outcomes.ts'
import type { CountedCourse, CourseFacts, ItemAnswers, Part } from './door/reading.ts'

interface ReleaseTable {
  number: number
  is_simulated: boolean
  made_on: Day
  data_version: string
  code_version: string
  courses: number
  protocol_id: string | null
  comparison_id: string | null
  digest: string
}

interface CountedTable {
  course_id: string
  part: Part
  from_release: number
  is_simulated: boolean
  facts: Json<CourseFacts>
  answers: Json<CountedCourse['answers']>
  items: Json<ItemAnswers>
}

interface ToldTable {
  release: number
  measure: string
  cell: string
  outcome: 'shown' | 'kept' | 'hidden'
  reason: Generated<string>
}

interface ReadingTable {
  release: number
  kind: string
  key: string
  place: number
  name_da: string
  name_en: string
  content: string
}

/** What a plan is about: the comparison of senders, or a comparison that shows what came of taking part. */
export type ProtocolKind = 'senders' | 'comparison'
export type ProtocolState = 'draft' | 'waiting' | 'locked' | 'rejected'

export interface ProtocolTable {
  id: string
  number: number
  kind: Generated<ProtocolKind>
  outcome: OutcomeId
  /** Only for senders. */
  margin: number | null
  /** Only for a comparison: its design, and the slug of the model whose courses are the other side. */
  design: ComparisonDesign | null
  against: Generated<string>
  /** The newest release when a comparison was locked. */
  after_release: number | null
  covariates: string[]
  reason: Generated<string>
  state: Generated<ProtocolState>
  written_by: string | null
  written_at: Moment
  decision_id: string | null
  decision_number: Generated<string>
  locked_on: Day | null
  version: Generated<number>
}

interface SnapshotTable {
  id: string
  slug: string
  title: string
  note: Generated<string>
  release: number
  made_on: Day
  made_by: string | null
  content: string
  digest: string
  published_on: Day | null
}

/** What other rooms publish about answers: scores without names, and how many came how far. */
interface AnswerViews {
  'questionnaires.known_score': {
    course_id: string
    pseudonym: string
    wave: 'waiting' | 'before' | 'after' | 'followup3' | 'followup6'
    instrument_id: string
    instrument_version: number
    scale: string
    value: number
    inside_window: boolean
    is_simulated: boolean
  }
  'questionnaires.known_flow': {
    course_id: string
    invited: number
    before: number
    started: number
    completed: number
    after: number
    followup3: number
    followup6: number
  }
}

export interface EffectTables
  extends PeopleViews,
    GovernanceViews,
    AgreementViews,
    ProjectViews,
    CourseViews,
    AnswerViews {
  'effects.release': ReleaseTable
  'effects.counted': CountedTable
  'effects.told': ToldTable
  'effects.reading': ReadingTable
  'effects.protocol': ProtocolTable
  'effects.snapshot': SnapshotTable
}
