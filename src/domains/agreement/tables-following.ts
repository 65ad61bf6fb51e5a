import type { Day, Moment } from '../../kernel/day.ts'
import type { Generated } from '../../platform/database/tables.ts'

interface ResultTargetTable {
  id: Generated<string>
  focus_area_id: string
  objective_id: string | null
  indicator: string
  indicator_en: string | null
  baseline: string | null
  target: string
  unit: Generated<string>
  due_day: Day
  source: Generated<string>
  is_example: Generated<boolean>
  version: Generated<number>
  created_at: Generated<Moment>
}

interface ResultValueTable {
  id: Generated<string>
  result_target_id: string
  on_day: Day
  value: string
  note: Generated<string>
  entered_by: string | null
}

interface ThemeTable {
  id: Generated<string>
  slug: string
  name_da: string
  name_en: string
  about_da: Generated<string>
  about_en: Generated<string>
  from_day: Day
  to_day: Day | null
  version: Generated<number>
}

interface ThemeChangeTable {
  id: Generated<bigint>
  theme_id: string
  at: Moment
  what: 'added' | 'renamed' | 'rewritten' | 'ended' | 'resumed'
  earlier: Generated<string>
  later: Generated<string>
}

interface ThemeLinkTable {
  theme_id: string
  focus_area_id: string | null
  objective_id: string | null
}

/** The tables of result targets and cross-cutting themes. */
export interface FollowingTables {
  'agreement.result_target': ResultTargetTable
  'agreement.result_value': ResultValueTable
  'agreement.theme': ThemeTable
  'agreement.theme_change': ThemeChangeTable
  'agreement.theme_link': ThemeLinkTable
}
