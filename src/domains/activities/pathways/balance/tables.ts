import type { Day, Moment } from '../../../../kernel/day.ts'
import type { Generated } from '../../../../platform/database/tables.ts'
import type { Level } from '../model.ts'
import type { Gender, StageRole } from './model.ts'

interface QuestionTable {
  code: string
  title: string
  genre: string
  level: Level
  owner_id: string
  until_day: Day
  made_at: Moment
}

interface TallyTable {
  month: Day
  genre: string
  level: Level
  role: StageRole
  gender: Gender
  is_simulated: Generated<boolean>
  answers: number
}

interface SentFormTable {
  id: string
  month: Day
}

interface TargetTable {
  id: string
  role: StageRole
  percent: number
  from_day: Day
  by_day: Day
  reason: Generated<string>
}

export interface BalanceTables {
  'pathways.question': QuestionTable
  'pathways.tally': TallyTable
  'pathways.sent_form': SentFormTable
  'pathways.target': TargetTable
}
