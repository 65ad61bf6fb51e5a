import type { Matrix } from '../linear/index.ts'
import { bilinear } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { solveUpperTransposed } from './orthogonal.ts'

export type InferenceMethod = 'satterthwaite' | 'kenward-roger'

/**
 * What a method knows about the fixed effects, in the coordinates of Q and units of sigma. With f = l'Cl for a
 * contrast l, C the base covariance, and g_a = l'S_a l for each variance parameter, both methods have
 * df = 2 f^2 / (sum over a, b of spread(a, b) g_a g_b).
 */
export interface Inference {
  readonly method: InferenceMethod
  /** Covariance for standard errors: adjusted by Kenward-Roger. */
  readonly covariance: Matrix
  /** C = (X'V^-1X)^-1. */
  readonly base: Matrix
  /** S_a, the derivative of C in each variance parameter. */
  readonly slopes: readonly Matrix[]
  /** Covariance matrix of the estimated variance parameters. */
  readonly spread: Matrix
}

/** A contrast of the fixed effects in the coordinates of Q. */
export function inBasis(fit: MixedModelFit, contrast: ArrayLike<number>): Float64Array {
  return solveUpperTransposed(fit.basis.r, contrast)
}

/** Degrees of freedom of one contrast, given in the coordinates of Q. */
export function degreesOfFreedom(inference: Inference, contrast: Float64Array): number {
  const variance = bilinear(contrast, inference.base, contrast)
  const slopes = inference.slopes.map((slope) => bilinear(contrast, slope, contrast))
  return (2 * variance * variance) / bilinear(slopes, inference.spread, slopes)
}
