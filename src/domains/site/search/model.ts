import type { Found } from '../../../platform/rooms/room.ts'

/** One thing that was found. */
export interface Hit extends Found {
  /** The language of its title, where that is not the language of the page. */
  readonly lang?: 'da' | 'en' | undefined
}

/** Things of one kind, the best first. */
export interface Group {
  readonly kind: string
  readonly found: readonly Hit[]
}

/** What came of a search. */
export interface Findings {
  readonly typed: string
  /** What was looked for instead of words that are not known here. */
  readonly instead: string | undefined
  /** That nothing holds all the words. */
  readonly isPartly: boolean
  readonly groups: readonly Group[]
  readonly total: number
}
