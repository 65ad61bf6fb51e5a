import { type EquivalenceTest, equivalenceTest } from '../groups/equivalence.ts'
import { type ContrastTest, testContrast } from './contrasts.ts'
import type { MixedModelFit } from './fit.ts'
import type { InferenceMethod } from './inference.ts'
import { inferenceOf } from './methods.ts'

/** A contrast by the more careful of the two methods. */
export interface ReportedContrast extends ContrastTest {
  readonly method: InferenceMethod
}

/**
 * Df this close, relative to their size, are equal: with an intercept and one random effect the two methods have the same df
 * in theory, and rounding must not choose between their standard errors.
 */
const SAME_DF = 1e-4

/**
 * Tests a contrast by Satterthwaite and by Kenward-Roger and gives the one with the smaller degrees of freedom; on equal
 * df the one with the larger standard error. This is the figure to report: with a variance estimated as zero Satterthwaite
 * acts as if there were no clusters.
 */
export function reportedContrast(
  fit: MixedModelFit,
  contrast: ArrayLike<number>,
  level = 0.95,
): ReportedContrast {
  const methods = ['kenward-roger', 'satterthwaite'] as const
  const [first, second] = methods.map((method) => ({
    method,
    ...testContrast(fit, inferenceOf(fit, method), contrast, level),
  }))
  return second.df < first.df * (1 - SAME_DF) ? second : first
}

/**
 * Two one-sided tests of a contrast against a margin fixed beforehand (> 0, in units of the outcome), with the standard
 * error and df of `reportedContrast`. Throws a RangeError for a margin not above 0.
 */
export function equivalenceOfContrast(
  fit: MixedModelFit,
  contrast: ArrayLike<number>,
  margin: number,
  alpha = 0.05,
): EquivalenceTest {
  const { estimate, se, df } = reportedContrast(fit, contrast)
  return equivalenceTest(estimate, se, df, margin, alpha)
}
