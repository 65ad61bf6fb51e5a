import type { Change, Rows } from './model.ts'

/** A number of one person made of columns, each times its weight; only rows that have all the columns count. */
export type Weights = Readonly<Record<string, number>>

/**
 * How a published figure beside the main analysis was worked out. Only the script works these out a second time; the figures
 * themselves come from the release.
 */
export type AnalysisBeside = Rows &
  (
    | ValueAnalysis
    /** score ~ wave + (1 + wave | course) + (1 | participant), with the sender where asked: people, courses, and for after and later the estimate, low, high (`after.low`) */
    | ({
        readonly kind: 'joint'
        readonly middle: string
        readonly sender?: { readonly column: string; readonly peer: string }
      } & Change)
    /** Answers of those lost drawn many times, pooled by Rubin's rules: estimate, low, high, missingInformation */
    | ({ readonly kind: 'imputed'; readonly sets: number; readonly seed: number } & Change)
    /** The senders allotted to the same courses in every other way: p */
    | ({
        readonly kind: 'permutation'
        readonly draws: number
        readonly seed: number
        readonly marked: { readonly column: string; readonly key: string }
      } & Change)
    /** Items at one time, from items.csv: n, alpha, low, high, omega, itemRest1, itemRest2 … */
    | {
        readonly kind: 'reliability'
        readonly instrument: string
        readonly wave: string
        readonly items: number
      }
    /** How many pairs have this value in a column: rounded to the nearest five */
    | ({ readonly kind: 'having'; readonly column: string; readonly equals: number } & Change)
    /** change ~ side + (1 | course), two groups of courses: estimate, low, high */
    | ({ readonly kind: 'sides'; readonly on: string; readonly against: string } & Change)
  )

/** The usual analyses of a value instead of the change. */
interface ValueAnalysis {
  readonly kind: 'paired' | 'mixed' | 'courseMeans'
  readonly value: Weights
  readonly municipality?: boolean
}
