import type { Day, Moment } from '../../../kernel/day.ts'
import type { Generated, Json } from '../../../platform/database/tables.ts'
import type { AgreementViews } from '../../agreement/index.ts'
import type { CourseViews } from '../../courses/index.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { Answers } from '../../questionnaires/index.ts'
import type { AnonymityReport } from './anonymise/anonymise.ts'
import type { TimePoint } from './rows/model.ts'
import type { DataForm, LegalBasis, StudyState } from './studies/model.ts'

interface StudyTable {
  id: string
  slug: string
  title: string
  purpose: string
  responsible: string
  legal_basis: LegalBasis
  approval: string
  approval_by: string
  form: DataForm
  keep: 'courses' | 'background'
  instruments: string[]
  items: boolean
  areas: string[]
  ends_on: Day
  state: Generated<StudyState>
  reason: Generated<string>
  created_by: string | null
  created_at: Moment
  requested_by: string | null
  requested_at: Moment | null
  decided_by: string | null
  decided_at: Moment | null
  ended_at: Moment | null
  version: Generated<number>
}

interface StudyPersonTable {
  study_id: string
  person_id: string
}

interface StudyDataTable {
  study_id: string
  frozen_on: Day
  frozen: Uint8Array | null
  bundle: Uint8Array | null
  frozen_sha256: string
  bundle_sha256: string
  row_count: number
  size: number
  report: Json<AnonymityReport | null>
  refusal: string | null
}

interface StudyKeyTable {
  study_id: string
  sealed: string
}

interface StudyDownloadTable {
  id: string
  study_id: string
  person_id: string
  at: Moment
  bundle_sha256: string
}

interface KnownScoreView {
  course_id: string
  pseudonym: string
  wave: TimePoint
  instrument_id: string
  scale: string
  value: number
  inside_window: boolean
}

interface KnownResponseView {
  course_id: string
  pseudonym: string
  part: string
  wave: TimePoint
  instrument_id: string
  instrument_version: number
  items: Answers
  inside_window: boolean
  is_simulated: boolean
}

export interface ResearchTables extends PeopleViews, AgreementViews, CourseViews {
  'effects.study': StudyTable
  'effects.study_person': StudyPersonTable
  'effects.study_data': StudyDataTable
  'effects.study_key': StudyKeyTable
  'effects.study_download': StudyDownloadTable
  'questionnaires.known_score': KnownScoreView
  'questionnaires.known_response': KnownResponseView
}
