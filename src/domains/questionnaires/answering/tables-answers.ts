import type { Day } from '../../../kernel/day.ts'
import type { Generated, Json } from '../../../platform/database/tables.ts'
import type { Answers } from '../instruments/model.ts'
import type { Stored } from './filling/model.ts'
import type { AnsweringWay, Part, TimePoint } from './model.ts'

interface DraftTable {
  key: string
  answers: Json<Stored>
  corrects: number | null
  version: Generated<number>
  keep_until: Day
}

interface ResponseTable {
  id: Generated<string>
  course_id: string
  pseudonym: string
  part: Part
  wave: TimePoint
  version: Generated<number>
  is_current: Generated<boolean>
  battery_version: number
  inside_window: boolean
  way: AnsweringWay
  is_simulated: Generated<boolean>
}

interface AnsweredTable {
  response_id: string
  instrument_id: string
  instrument_version: number
  items: Json<Answers>
}

interface ScoreTable {
  response_id: string
  instrument_id: string
  instrument_version: number
  scale: string
  value: number
  engine_version: string
}

interface PaperEntryTable {
  pseudonym: string
  wave: TimePoint
  round: 1 | 2
  course_id: string
  answers: Json<Answers>
  filled_on: Day | null
  entered_by: string | null
}

interface KnownScoreView {
  course_id: string
  pseudonym: string
  wave: TimePoint
  instrument_id: string
  instrument_version: number
  scale: string
  value: number
  inside_window: boolean
  is_simulated: boolean
}

interface KnownResponseView {
  course_id: string
  pseudonym: string
  part: Part
  wave: TimePoint
  instrument_id: string
  instrument_version: number
  items: Answers
  inside_window: boolean
  way: AnsweringWay
  is_simulated: boolean
}

/** The answer side: pseudonyms and time points, random keys. Nothing here leads to a person. */
export interface AnswerTables {
  'questionnaires.draft': DraftTable
  'questionnaires.response': ResponseTable
  'questionnaires.answered': AnsweredTable
  'questionnaires.score': ScoreTable
  'questionnaires.paper_entry': PaperEntryTable
}

/** Answers and scores as other rooms may join them, by pseudonym. */
export interface AnswerViews {
  'questionnaires.known_score': KnownScoreView
  'questionnaires.known_response': KnownResponseView
}
