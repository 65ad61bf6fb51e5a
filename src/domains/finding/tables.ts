import type { Generated, Json } from '../../platform/database/tables.ts'
import type { PeopleViews } from '../people/index.ts'

interface EntryTable {
  kind: string
  id: string
  path: string
  title_da: string | null
  title_en: string | null
  summary_da: string | null
  summary_en: string | null
  words: Generated<string>
  genres: Generated<string[]>
  area_key: string | null
  municipalities: Generated<string[]>
  place_name: Generated<string>
  lat: number | null
  lon: number | null
  weekdays: Generated<number[]>
  day_part: 'morning' | 'afternoon' | 'evening' | null
  starts: Json<string[]>
  is_over: Generated<boolean>
  openness: 'dropIn' | 'writeFirst' | 'full' | null
  meets_you: Generated<boolean>
  is_free: Generated<boolean>
  digest: string
  revision: bigint
  is_gone: Generated<boolean>
}

interface ProgressTable {
  one: Generated<boolean>
  revision: bigint
}

export interface FindingTables extends PeopleViews {
  'finding.entry': EntryTable
  'finding.progress': ProgressTable
}
