import type { Flow, ToldFlow } from '../analysis/flow.ts'
import type { ChangeReading, EvidenceLabel, LonelinessReading } from '../analysis/model.ts'
import type {
  ComparisonDesign,
  ComparisonReading,
  ImputedReading,
  JointReading,
  Judged,
  LaterPart,
  ReliabilityReading,
  WaitingReading,
} from '../analysis/model-beside.ts'
import type { OutcomeId } from '../analysis/outcomes.ts'
import type { NamedCell } from './cells.ts'

/** The parts of a course that are counted in, each when its answers have closed. */
export const parts = ['after', 'followup3', 'followup6'] as const
export type Part = (typeof parts)[number]

/**
 * One sum that is told or kept back as a whole: an outcome in a part; how those lost began; those who also answered when they
 * began to wait; those who answered before and never later; those who saw one sender behind the course, and
 * those who did not.
 */
export type Measure =
  | `${OutcomeId}.${Part}`
  | `${OutcomeId}.lost`
  | `${OutcomeId}.waiting`
  | `${OutcomeId}.${LaterPart}.begun`
  | `${OutcomeId}.${'seenPeer' | 'seenMunicipality' | 'seenOther'}`
  | HelpingMeasure

/**
 * Never told, but watched, because what is told of two groups would give their sums away: those who answered right after a
 * course and not later, or later and not right after; those who answered before and after but not when they began to wait.
 */
export type HelpingMeasure = `${OutcomeId}.${LaterPart}.${'left' | 'late'}` | `${OutcomeId}.waiting.without`

/** Something that may be told, and since which release it has stood unchanged; or nothing but that it is kept back. */
export type Told<Value> =
  | { readonly state: 'shown'; readonly since: number; readonly value: Value }
  | { readonly state: 'hidden' }
  /** Nobody could have answered yet. */
  | { readonly state: 'none' }

/** A change that may be told, with the label worked out for it and how much of the group is missing. */
export interface ToldChange {
  readonly reading: ChangeReading
  readonly label: EvidenceLabel
  /** With other groups of its kind or the other primary outcome; null where there is no test. */
  readonly judged: Judged | null
}

/** A registered comparison with the plan it was made under. */
export interface ToldComparison {
  readonly plan: ComparisonPlan
  readonly reading: ComparisonReading
}

/** What was locked before the data of a comparison were opened. */
export interface ComparisonPlan {
  readonly id: string
  readonly number: number
  readonly outcome: OutcomeId
  readonly design: ComparisonDesign
  /** Slug of the model whose courses are the comparison; '' where people are compared with their own waiting time. */
  readonly against: string
  /** The newest release when the plan was locked: only courses counted in later take part. */
  readonly afterRelease: number
  readonly lockedOn: string
  readonly decisionNumber: string
}

/** How those who did not answer after began, against those who did; means only. */
export interface ToldLost {
  readonly meanKept: number
  readonly meanLost: number
  readonly standardisedDifference: number | null
}

/** A model or an institution, and how many courses of the cell are its own. */
export interface NamedBehind {
  readonly key: string
  readonly da: string
  readonly en: string
  readonly courses: number
}

/** What lies behind a cell, in counts and names that are public anyway: nobody who took part is in it. */
export interface Behind {
  readonly courses: number
  readonly models: readonly NamedBehind[]
  /** Those with two courses or more in the cell: fewer would tell which course it was. */
  readonly institutions: readonly NamedBehind[]
  readonly projects: readonly string[]
}

/** Everything that may be known outside about one cell. */
export interface Reading {
  readonly cell: NamedCell
  readonly flow: ToldFlow | null
  readonly change: Readonly<Record<OutcomeId, Readonly<Record<Part, Told<ToldChange>>>>>
  readonly loneliness: Readonly<Record<Part, Told<LonelinessReading>>>
  readonly lost: Told<ToldLost>
  readonly waiting: Readonly<Record<OutcomeId, Told<WaitingReading>>>
  /** What follows is for the whole region only; elsewhere `none`. */
  readonly joint: Readonly<Record<OutcomeId, Readonly<Record<LaterPart, Told<JointReading>>>>>
  readonly imputed: Readonly<Record<OutcomeId, Told<ImputedReading>>>
  readonly reliability: Told<readonly ReliabilityReading[]>
  readonly comparison: Told<ToldComparison>
  /** Nothing for a single course: which one it is would tell who is in it. */
  readonly behind: Behind | null
}

/**
 * Scores of one person in one outcome: before, in the part counted in, and for later parts also right after. Right after a course
 * also the score when they began to wait, and whom they saw behind the course (1 participants, 2 municipality, 3 both, 4 do not
 * know), where they answered that. No more is kept.
 */
export type ScorePair = readonly [
  before: number | null,
  then: number | null,
  after?: number | null,
  waiting?: number | null,
  seen?: number | null,
]

/** Answers to the items of an instrument at one time, one string of digits a person, in no order that tells of anybody. */
export type ItemAnswers = Partial<
  Readonly<Record<ReliabilityReading['wave'], Readonly<Record<OutcomeId, readonly string[]>>>>
>

/** A course as it was when its answers closed. */
export interface CountedCourse {
  readonly course: string
  readonly part: Part
  readonly fromRelease: number
  readonly facts: CourseFacts
  readonly answers: Readonly<Record<OutcomeId, readonly ScorePair[]>>
  readonly items?: ItemAnswers
}

export interface CourseFacts {
  readonly cells: readonly NamedCell[]
  readonly municipality: string
  readonly sender: 'peer' | 'municipality' | 'mixed'
  readonly level: string
  readonly targetGroup: string
  readonly flow: Flow
  readonly project: string | null
}
