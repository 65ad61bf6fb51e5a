import type { Day, Moment } from '../../../kernel/day.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import type { BodyKind } from '../bodies/model.ts'
import type { Area } from '../matters/model.ts'
import type { Count } from './rules.ts'

export const outcomes = ['adopted', 'rejected', 'postponed'] as const
export type Outcome = (typeof outcomes)[number]

export const votes = ['for', 'against', 'neither'] as const
export type Vote = (typeof votes)[number]

/** A decision as lists show it. */
export interface ListedDecision {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly body: Bilingual
  readonly decidedOn: Day
  readonly outcome: Outcome
  readonly kind: string | undefined
  readonly areas: readonly Area[]
  readonly isPublic: boolean
  readonly revokedBy: string | undefined
}

/** A decision with everything about it. */
export interface Decision extends ListedDecision {
  readonly bodyId: string
  readonly bodySlug: string
  readonly bodyKind: BodyKind
  readonly text: string
  readonly room: Count | undefined
  readonly written: Count
  readonly takingPart: number
  readonly voters: number
  readonly subject: { readonly title: string; readonly path: string } | undefined
  readonly revokes:
    | { readonly number: string; readonly title: string; readonly isPublic: boolean }
    | undefined
  readonly isClosed: boolean
  readonly meeting: {
    readonly id: string
    readonly startsAt: Moment
    readonly minutesApproved: boolean
    readonly itemNumber: number
  }
}

/** What narrows the log. */
export interface DecisionFilter {
  readonly search: string
  readonly body?: string | undefined
  readonly year?: number | undefined
  readonly area?: string | undefined
  readonly kind?: string | undefined
}
