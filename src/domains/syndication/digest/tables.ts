import type { Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Generated } from '../../../platform/database/tables.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { Rhythm } from './model.ts'

interface SubscriptionTable {
  id: string
  participant_id: string
  topics: Generated<string[]>
  municipalities: Generated<string[]>
  rhythm: Rhythm
  state: Generated<'asked' | 'on'>
  asked_on: Day
  next_on: Day | null
  told: Generated<string[]>
  version: Generated<number>
}

export interface DigestTables extends PeopleViews {
  'digest.subscription': SubscriptionTable
}

export type DigestTx = Transaction<DigestTables>
