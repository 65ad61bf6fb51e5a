import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Generated, Json } from '../../platform/database/tables.ts'
import type { PeopleViews } from '../people/index.ts'
import type { PastedWording } from './licensing/model.ts'
import type { OwnContent } from './own/model.ts'

interface SettingTable {
  instrument_id: string
  is_off: Generated<boolean>
  confirmed_on: Day | null
  confirmed_by: string | null
  reference: Generated<string>
  conditions: Generated<string>
  is_example: Generated<boolean>
  version: Generated<number>
}

interface WordingTable {
  id: Generated<string>
  instrument_id: string
  instrument_version: number
  language: Language
  number: number
  content: Json<PastedWording>
  added_by: string | null
  added_at: Moment
}

export type InstrumentChangeKind = 'confirmed' | 'withdrawn' | 'worded' | 'off' | 'on'

interface InstrumentChangeTable {
  id: Generated<bigint>
  instrument_id: string
  at: Moment
  person_id: string | null
  what: InstrumentChangeKind
  reference: Generated<string>
  note: Generated<string>
  language: Language | null
}

interface OwnQuestionnaireTable {
  id: string
  slug: string
  is_retired: Generated<boolean>
  created_at: Moment
}

interface OwnVersionTable {
  questionnaire_id: string
  number: number
  state: Generated<'draft' | 'inUse'>
  content: Json<OwnContent>
  origin: Generated<string>
  changed_by: string | null
  changed_at: Moment
  version: Generated<number>
}

/** The tables of instruments, their licences and wordings, and of own questions. */
export interface QuestionnaireTables extends PeopleViews {
  'questionnaires.instrument_setting': SettingTable
  'questionnaires.wording': WordingTable
  'questionnaires.instrument_change': InstrumentChangeTable
  'questionnaires.own_questionnaire': OwnQuestionnaireTable
  'questionnaires.own_version': OwnVersionTable
}
