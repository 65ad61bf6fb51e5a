import type { Found } from '../../../platform/rooms/room.ts'

/** Things of one kind, the best first. */
export interface Group {
  readonly kind: string
  readonly found: readonly Found[]
}

/** What came of a search. */
export interface Findings {
  readonly typed: string
  /** What was looked for when nothing fitted what was typed. */
  readonly instead: string | undefined
  readonly groups: readonly Group[]
  readonly total: number
}
