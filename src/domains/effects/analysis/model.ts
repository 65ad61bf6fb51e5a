import type { Interval, Maybe, ScaleEnds } from '../../../statistics/index.ts'

/** One person on one course, for one outcome. No name, no pseudonym: who it is does not matter for any number. */
export interface Answered {
  readonly course: string
  readonly municipality: string
  readonly before: number | null
  readonly after: number | null
}

/** A person who answered both times. */
export interface Pair extends Answered {
  readonly before: number
  readonly after: number
}

/** An estimate with its interval; `null` where it is not defined, never 0. */
export interface Estimate {
  readonly estimate: Maybe
  readonly interval: Interval
  readonly se: Maybe
  readonly df: Maybe
}

/** Below the minimum nothing is inferred; below thirty pairs it is preliminary. */
export type Standing = 'tooFew' | 'preliminary' | 'full'

type MainMethod = 'mixedModel' | 'courseMeans'

/** The main estimate of a change, with everything needed to say how it was made. */
export interface MainEstimate extends Estimate {
  readonly method: MainMethod
  readonly dfMethod: 'satterthwaite' | 'kenward-roger' | 't'
  /** Whether municipalities are a random effect: only with five or more. */
  readonly municipality: 'random' | 'leftOut'
  /** The variation between courses could not be told from zero. */
  readonly singular: boolean
  /** Why there is no mixed model, when there is none. */
  readonly refusal: string | null
}

export interface CrossChecks {
  readonly courseMeans: Estimate
  readonly robust: Estimate
  /** Whether sign and conclusion are the same in all. */
  readonly agree: boolean
}

/** Shares of people, 0 to 1. */
export interface IndividualChange {
  /** Of one measurement, and whether it was published or measured here (alpha of the answers before). */
  readonly reliability: { readonly value: number; readonly source: 'published' | 'measured' }
  readonly threshold: Maybe
  readonly improved: number
  readonly unchanged: number
  readonly deteriorated: number
}

export interface Scenarios {
  /** Change to expect without any course, by assumed correlation. */
  readonly regression: readonly { readonly correlation: number; readonly expected: number }[]
  /** Change if those lost had stayed as they were, or had become worse by the important change. */
  readonly lostUnchanged: Maybe
  readonly lostWorse: Maybe
}

export interface ChangeReading {
  readonly pairs: number
  readonly courses: number
  readonly standing: Standing
  readonly meanBefore: Maybe
  readonly meanAfter: Maybe
  readonly rawChange: Maybe
  /** Effect sizes that ignore courses. */
  readonly dz: Maybe
  readonly dav: Maybe
  readonly g: Maybe
  readonly main: MainEstimate | null
  readonly checks: CrossChecks | null
  readonly individual: IndividualChange | null
  readonly endsBefore: ScaleEnds
  readonly endsAfter: ScaleEnds
  readonly scenarios: Scenarios
}

/** People with each of the seven values of T-ILS, 3 to 9, to the nearest five. */
export interface LonelinessPoints {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

export interface LonelinessReading {
  readonly pairs: number
  readonly before: number
  readonly after: number
  readonly shareBefore: number
  readonly shareAfter: number
  readonly intervalBefore: Interval
  readonly intervalAfter: Interval
  readonly difference: number
  readonly interval: Interval
  readonly exactP: number
  readonly standing: Standing
  /** Null where there are too few people to show how they lie. */
  readonly points: LonelinessPoints | null
}

export interface LostReading {
  readonly kept: number
  readonly lost: number
  readonly meanKept: Maybe
  readonly meanLost: Maybe
  readonly standardisedDifference: Maybe
}

export type EvidenceLabel = 'insufficient' | 'descriptive' | 'promising' | 'strong'
