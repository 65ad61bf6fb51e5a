import type { GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Generated } from '../../../platform/database/tables.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { BalanceTables } from './balance/tables.ts'
import type { Level, OfferKind, PathwayState } from './model.ts'

interface PathwayTable {
  id: string
  slug: string
  title: string
  title_key: GeneratedAlways<string>
  summary: string
  genres: string[]
  area_key: string | null
  owner_id: string
  language: Generated<Language>
  state: Generated<PathwayState>
  search_text: GeneratedAlways<string>
  created_at: Moment
  version: Generated<number>
}

interface StepTable {
  pathway_id: string
  number: number
  level: Level
  kind: OfferKind
  subject_id: string
  note: Generated<string>
}

interface OfferView {
  kind: OfferKind
  id: string
  slug: string
  title: string
  municipality_id: string
  is_public: boolean
  is_open: boolean
}

interface TakingView {
  kind: OfferKind
  subject_id: string
  participant_id: string
  since: Day
}

export interface PathwayTables extends PeopleViews, BalanceTables {
  'pathways.pathway': PathwayTable
  'pathways.step': StepTable
  'pathways.offer': OfferView
  'pathways.taking': TakingView
}

export type PathwayTx = Transaction<PathwayTables>
export type PathwayDb = Kysely<PathwayTables>
