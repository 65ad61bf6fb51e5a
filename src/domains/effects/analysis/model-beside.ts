import type { EquivalenceVerdict, Interval, Maybe } from '../../../statistics/index.ts'
import type { CrossChecks, Estimate, EvidenceLabel, MainEstimate, Standing } from './model.ts'
import type { OutcomeId } from './outcomes.ts'

// What is worked out beside the main analysis. Points are those of the score; null is not defined.

export type LaterPart = 'followup3' | 'followup6'

/** Those who answered when they began to wait, before and after: what changed while they waited, and what changed on the course. */
export interface WaitingReading {
  readonly people: number
  readonly courses: number
  readonly standing: Standing
  readonly meanWaiting: Maybe
  readonly meanBefore: Maybe
  readonly meanAfter: Maybe
  readonly overWaiting: MainEstimate | null
  readonly overCourse: MainEstimate | null
  /** Person by person: change over the course less change over the waiting time. */
  readonly beyondWaiting: MainEstimate | null
}

/** Change since before at each time, from one model of all answers: time, courses that differ in course of time, people. */
export interface JointReading {
  readonly people: number
  readonly courses: number
  readonly changes: readonly { readonly wave: 'after' | LaterPart; readonly change: Estimate }[]
  readonly singular: boolean
  /** Why there is no model, when there is none. */
  readonly refusal: string | null
}

/** Difference between senders (peer less municipality) in the change since before, at each time, from the same kind of model. */
export interface JointSenderReading {
  readonly differences: readonly { readonly wave: 'after' | LaterPart; readonly difference: Estimate }[]
  readonly singular: boolean
  readonly refusal: string | null
}

/** The main analysis with the answers of those lost imputed many times: a sensitivity, never the main number. */
export interface ImputedReading {
  readonly sets: number
  readonly estimate: Estimate
  /** Share of the information that is missing, 0 to 1. */
  readonly missingInformation: Maybe
  /** Whether it says the same as the main analysis: up, down or open. */
  readonly agrees: boolean
}

/** How well the items of one instrument hang together at one time. */
export interface ReliabilityReading {
  readonly instrument: OutcomeId
  readonly wave: 'before' | 'after' | LaterPart
  readonly people: number
  readonly alpha: Maybe
  /** Feldt's interval. */
  readonly interval: Interval
  readonly omega: Maybe
  readonly itemRest: readonly { readonly item: string; readonly value: Maybe }[]
  /** Below thirty people: read with care. */
  readonly isUncertain: boolean
}

/** Several numbers judged together. */
export interface Judged {
  /** Holm for the two primary outcomes of the region; Benjamini-Hochberg for everything else, which is exploratory. */
  readonly method: 'holm' | 'BH'
  readonly isExploratory: boolean
  /** How many were judged together. */
  readonly of: number
  readonly p: number
  readonly adjustedP: number
}

/** How often another allocation of the senders to the same courses gives as large a difference of course means. */
export interface PermutationReading {
  readonly difference: number
  readonly p: number
  readonly allocations: number
  /** All allocations there are, or a drawn part of them. */
  readonly isExact: boolean
}

/** Answers to "Hvem oplevede du stod bag forløbet?" */
export const perceptions = ['peer', 'municipality', 'both', 'unknown', 'unanswered'] as const
export type Perception = (typeof perceptions)[number]

/** How those on courses of one sender saw it; people to the nearest five. */
export interface AgreementRow {
  readonly meant: 'peer' | 'municipality' | 'mixed'
  readonly people: Readonly<Record<Perception, number>>
}

/** The comparison of senders once more, by whom participants thought was behind the course. */
export interface PerceivedReading {
  readonly peerPairs: number
  readonly municipalPairs: number
  readonly verdict: EquivalenceVerdict | 'noModel'
  /** Peer less municipality, allowing for the covariates of the plan. */
  readonly adjusted: Estimate | null
  readonly equivalence: readonly [number, number] | null
  readonly agreement: readonly AgreementRow[]
  /** Whether it says the same as the comparison by the sender that was meant. */
  readonly agrees: boolean
}

export type ComparisonDesign = 'waitingTime' | 'comparisonCourses'

export interface ComparisonSide {
  readonly people: number
  readonly courses: number
  /** Share that did not answer at the end, to the nearest five percent. */
  readonly lost: Maybe
}

/** The comparison that was registered before its data were opened. */
export interface ComparisonReading {
  readonly design: ComparisonDesign
  readonly onCourses: ComparisonSide
  readonly against: ComparisonSide
  readonly standing: Standing
  /** Change on the courses less change of the comparison. */
  readonly difference: MainEstimate | null
  readonly checks: CrossChecks | null
  readonly label: EvidenceLabel
}
