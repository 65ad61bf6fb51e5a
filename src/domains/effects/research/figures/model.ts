import type { AnalysisBeside } from './model-beside.ts'

/** The rows a figure is made of: those whose columns hold one of the given keys. No column means all rows. */
export type Where = Readonly<Record<string, string | readonly string[]>>

export interface Change {
  /** Columns of the data set; only rows with both count. */
  readonly before: string
  readonly after: string
}

/** Which rows a figure is made of. */
export interface Rows {
  readonly where: Where
  /** A word of the column `groups`, for rows that belong to several groups of a kind. */
  readonly within?: string
  /** Only rows that had been counted in by then: the column `release` is not later. */
  readonly until?: number
}

/** How a figure was worked out, said in columns of the data set, so that somebody else can do it again. */
export type Analysis = Rows &
  (
    | { readonly kind: 'count' }
    /** n, mean, sd */
    | { readonly kind: 'mean'; readonly column: string }
    /** n, courses, meanBefore, meanAfter, change, sd, se, low, high, t, df, p, dz, dav, g */
    | ({ readonly kind: 'paired' } & Change)
    /** change ~ 1 + (1|course), also (1|municipality) where asked: n, courses, estimate, se, dfSatterthwaite, seKenwardRoger, dfKenwardRoger, low, high, varCourse, varMunicipality, varResidual */
    | ({ readonly kind: 'mixed'; readonly municipality?: boolean } & Change)
    /** after ~ centred before + factors + (1|course): the same statistics for the coefficient of one factor level against its reference, and low90, high90 */
    | ({
        readonly kind: 'ancova'
        readonly municipality?: boolean
        /** Left out, the start counts as a covariate. */
        readonly withoutStart?: boolean
        readonly factors: readonly { readonly column: string; readonly reference: string }[]
        readonly term: { readonly column: string; readonly key: string }
      } & Change)
    /** CR2 by course with Satterthwaite df: estimate, se, df, low, high, p */
    | ({ readonly kind: 'robust' } & Change)
    /** t test of one mean a course: courses, estimate, se, df, low, high, p */
    | ({ readonly kind: 'courseMeans' } & Change)
    /** Random effects over units (mean change, its squared standard error), REML, Knapp-Hartung: units, estimate, se, low, high, tau2, i2, q */
    | ({ readonly kind: 'meta'; readonly unit: string } & Change)
    /** Share at or above a value, Wilson: n, count, share, low, high */
    | { readonly kind: 'proportion'; readonly column: string; readonly atLeast: number }
    /** Change of that share in pairs, Newcombe's method 10, exact McNemar: n, shareBefore, shareAfter, difference, low, high, p */
    | ({ readonly kind: 'pairedProportion'; readonly atLeast: number } & Change)
    /** What could have come anyway by regression to the mean of a population: expected */
    | ({
        readonly kind: 'regression'
        readonly correlation: number
        readonly populationMean: number
      } & Change)
    /** The mean change if everybody lost had changed by so much: lost, change */
    | ({ readonly kind: 'attrition'; readonly lostChange: number } & Change)
    /** How many reached a step of a course, summed over courses from the column of that name: n, and rounded to the nearest five */
    | { readonly kind: 'flow'; readonly column: string }
    /** Cronbach's alpha of rows without a gap: n, alpha */
    | { readonly kind: 'alpha'; readonly columns: readonly string[] }
  )

/** One published number with the way it came about. `null` is not defined. */
export interface ScriptFigure {
  readonly id: string
  readonly analysis: Analysis | AnalysisBeside
  readonly statistic: string
  readonly value: number | null
}
