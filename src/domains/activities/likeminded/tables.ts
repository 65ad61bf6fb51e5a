import type { Kysely, Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Generated } from '../../../platform/database/tables.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { CardState, HelloState, ReportReason, RoleInArt } from './model.ts'

interface CardTable {
  id: string
  participant_id: string
  genres: string[]
  roles: RoleInArt[]
  municipality_id: string
  wish: string
  own_words_sealed: Uint8Array
  language: Language
  state: Generated<CardState>
  is_reported: Generated<boolean>
  until_day: Day
  version: Generated<number>
}

interface BridgeTable {
  id: string
  municipality_id: string
  organisation_id: string
  person_id: string
  function: string
  asked_at: Moment
  agreed_at: Moment | null
}

interface HelloTable {
  id: string
  from_card: string
  to_card: string
  text_sealed: Uint8Array
  state: HelloState
  sent_on: Day
  bridge_id: string | null
}

interface ReportTable {
  id: string
  card_id: string
  hello_id: string | null
  reason: ReportReason
  looked_at: Moment | null
  looked_by: string | null
}

interface BlockTable {
  participant_id: string
  blocked_id: string
}

export interface LikemindedTables extends PeopleViews {
  'likeminded.card': CardTable
  'likeminded.bridge': BridgeTable
  'likeminded.hello': HelloTable
  'likeminded.report': ReportTable
  'likeminded.block': BlockTable
}

export type LikemindedTx = Transaction<LikemindedTables>
/** Inside or outside a transaction, for what only reads. */
export type LikemindedDb = Kysely<LikemindedTables>
