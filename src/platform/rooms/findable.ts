import type { Transaction } from 'kysely'
import type { Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Context } from '../actions/context.ts'
import type { Subject } from '../audit/record.ts'
import type { NoTables } from '../database/open.ts'

/** What somebody says of a thing in one language or in both; the first one is shown where the other is missing. */
export type Told =
  | { readonly da: string; readonly en?: string }
  | { readonly da?: string; readonly en: string }

/** What is written in one language only. */
export const toldIn = (language: Language, text: string): Told =>
  language === 'en' ? { en: text } : { da: text }

/** One public thing as it is found: what it says, where and when it is, and what it takes to come. Never anything that is not public. */
export interface FindableEntry {
  /** Unique among things of its kind. */
  readonly id: string
  /** The Danish address of its public page. */
  readonly path: string
  readonly title: Told
  readonly summary: Told
  /** What else is read, and not shown: descriptions, welcome, names of the place and of those who make it. */
  readonly words?: readonly string[]
  readonly genres?: readonly string[]
  readonly areaKey?: string | undefined
  /** The organisations that are the municipalities where it is. */
  readonly municipalities?: readonly string[]
  readonly placeName?: string
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  /** 1 is Monday. */
  readonly weekdays?: readonly number[]
  readonly dayPart?: 'morning' | 'afternoon' | 'evening' | undefined
  /** When it takes place, the next times first; a thing with times is over after the last. */
  readonly starts?: readonly Moment[]
  readonly isOver?: boolean
  /** Just come · write or sign up first · full for now. */
  readonly openness?: 'dropIn' | 'writeFirst' | 'full'
  /** Somebody meets whoever comes for the first time. */
  readonly meetsYou?: boolean
  readonly isFree?: boolean
}

/** Things of one kind that a room lets everybody find. */
export interface Findable {
  /** For example `community`. The house has words for the kinds it knows. */
  readonly kind: string
  /** What actions call such a thing: after each one it is read anew, in the same transaction. */
  readonly subject?: string
  /** What else is acted on that may change any of them: after that all are read anew. Only for kinds of which there are few. */
  readonly around?: readonly string[]
  /** All that are public now, or those of these; who is not among them is not found. */
  readonly entries: (context: Context, ids?: readonly string[]) => Promise<readonly FindableEntry[]>
}

/** What a room does after anything was done to a thing, in the transaction of the deed. */
export type Follower = (tx: Transaction<NoTables>, context: Context, subject: Subject) => Promise<void>
