import { addScaled, type Matrix, multiply } from '../linear/index.ts'
import { chainToFactors, jacobian } from './covariance-map.ts'
import { generalisedLeastSquares } from './criterion.ts'
import { bilinear, matrixOf, traceOfProduct } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { firstAt, secondAt } from './jets.ts'
import { kenwardRoger } from './kenward-roger.ts'
import { solveUpperTransposed } from './orthogonal.ts'
import { pseudoInverse } from './pseudo-inverse.ts'

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

/**
 * Prepares standard errors and degrees of freedom.
 *
 * Satterthwaite: derivatives in the Cholesky factors of the random effects and in sigma^2, spread 2 H^-1 with H the
 * Hessian of the REML criterion (observed information), all analytic. A variance estimated as zero drops out. Source:
 * Giesbrecht and Burns 1985, Biometrics 41:477; Kuznetsova, Brockhoff and Christensen 2017, J Stat Softw 82(13).
 *
 * Kenward-Roger: Kenward and Roger 1997, Biometrics 53:983, with the expected information, as in pbkrtest. Keeps the
 * uncertainty of a variance estimated as zero.
 */
export function inferenceOf(fit: MixedModelFit, method: InferenceMethod): Inference {
  return method === 'satterthwaite' ? satterthwaite(fit) : kenwardRoger(fit)
}

function satterthwaite(fit: MixedModelFit): Inference {
  const { jets, elements } = fit.estimate
  const { parameters } = fit
  const k = parameters.length
  const gls = generalisedLeastSquares(jets, k)
  const df = fit.frame.rows.length - fit.columns.length
  const variance = gls.residualSum / df
  const informations = parameters.map((_, i) => gls.information(firstAt(i)))
  const weighted = informations.map((information) => multiply(gls.inverse, information))
  const gradient = Float64Array.from(
    parameters,
    (_, i) =>
      jets.logDeterminant[firstAt(i)] +
      traceOfProduct(gls.inverse, informations[i]) +
      gls.first[i] / variance,
  )
  const hessian = matrixOf(k, k, (i, j) => {
    const fixed =
      traceOfProduct(gls.inverse, gls.information(secondAt(i, j))) - traceOfProduct(weighted[i], weighted[j])
    return jets.logDeterminant[secondAt(i, j)] + fixed + gls.second.values[i * k + j] / variance
  })
  const chained = chainToFactors(parameters, elements, gradient, hessian)
  const jac = jacobian(parameters, elements)
  const mixed = parameters.map((_, l) =>
    parameters.reduce((sum, _parameter, g) => sum - (jac.values[g * k + l] * gls.first[g]) / variance, 0),
  )
  const full = matrixOf(k + 1, k + 1, (i, j) => {
    if (i < k && j < k) return chained.hessian.values[i * k + j]
    return i === k && j === k ? df : mixed[Math.min(i, j)]
  })
  const inG = weighted.map((left) => multiply(left, gls.inverse))
  const slopes = parameters.map((_, l) =>
    inG.reduce((sum, slope, g) => addScaled(sum, slope, -jac.values[g * k + l]), matrixOf(inG[0].rows, inG[0].rows, () => 0)),
  )
  const spread = pseudoInverse(full)
  return {
    method: 'satterthwaite',
    covariance: gls.inverse,
    base: gls.inverse,
    slopes: [...slopes, gls.inverse],
    spread: { ...spread, values: spread.values.map((value) => 2 * value) },
  }
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
