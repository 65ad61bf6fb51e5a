import { addScaled, type Matrix, multiply, scale } from '../linear/index.ts'
import { covariancesOf, factorsOf } from './covariance-map.ts'
import { generalisedLeastSquares } from './criterion.ts'
import { matrixOf, traceOfProduct } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import type { Inference } from './inference.ts'
import { firstAt, secondAt } from './jets.ts'
import { pseudoInverse } from './pseudo-inverse.ts'

/** First and second derivatives, in all covariance parameters and sigma^2 (the last), at sigma = 1. */
interface Derivatives {
  /** Of log|V|. */
  readonly logDeterminant: Matrix
  /** Of X'V^-1X. */
  readonly first: readonly Matrix[]
  readonly second: (a: number, b: number) => Matrix
}

/**
 * With P_a = X' dV^-1/da X and Q_ab = X'V^-1 V_a V^-1 V_b V^-1 X: W = 2 I^-1, I_ab = tr(V^-1V_aV^-1V_b) -
 * 2 tr(C Q_ab) + tr(C P_a C P_b), and the adjusted covariance C + 2 C sum W_ab (Q_ab - P_a C P_b) C. All of these are
 * derivatives: Q_ab + Q_ba is the second derivative of X'V^-1X, and -tr(V^-1V_aV^-1V_b) that of log|V|.
 */
export function kenwardRoger(fit: MixedModelFit): Inference {
  const { logDeterminant, first, second } = derivatives(fit)
  const base = generalisedLeastSquares(fit.estimate.jets, fit.parameters.length).inverse
  const count = first.length
  const weighted = first.map((derivative) => multiply(base, derivative))
  const information = matrixOf(count, count, (a, b) => {
    const fixed = traceOfProduct(weighted[a], weighted[b]) - traceOfProduct(base, second(a, b))
    return fixed - logDeterminant.values[a * count + b]
  })
  const spread = scale(pseudoInverse(information), 2)
  let adjustment = matrixOf(base.rows, base.rows, () => 0)
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      const weight = spread.values[a * count + b]
      adjustment = addScaled(adjustment, second(a, b), weight / 2)
      adjustment = addScaled(adjustment, multiply(first[a], weighted[b]), -weight)
    }
  }
  const covariance = addScaled(base, multiply(base, multiply(adjustment, base)), 2)
  const slopes = weighted.map((left) => scale(multiply(left, base), -1))
  return { method: 'kenward-roger', covariance, base, slopes, spread }
}

/**
 * log|V| and X'V^-1X are known as functions of the relative covariances. V is linear in all variances, so derivatives in
 * sigma^2 follow from homogeneity (Euler): for f of degree d, sum of gamma_a f_a = d f.
 */
function derivatives(fit: MixedModelFit): Derivatives {
  const { jets, elements } = fit.estimate
  const k = fit.parameters.length
  const { information } = generalisedLeastSquares(jets, k)
  const covariances = covariancesOf(factorsOf(fit.parameters, elements))
  const values = fit.parameters.map(
    ({ term, row, column }) => covariances[term].values[row * covariances[term].columns + column],
  )
  const gramFirst = values.map((_, i) => information(firstAt(i)))
  const first = [...gramFirst, euler(-1, information(0), gramFirst, values)]
  const gramMixed = values.map((_, i) =>
    euler(
      -2,
      first[i],
      values.map((_value, j) => information(secondAt(i, j))),
      values,
    ),
  )
  const gramLast = euler(-2, first[k], gramMixed, values)
  const second = (a: number, b: number): Matrix => {
    if (a === k && b === k) return gramLast
    return a === k || b === k ? gramMixed[Math.min(a, b)] : information(secondAt(a, b))
  }
  return { logDeterminant: logDeterminantSecond(fit, values), first, second }
}

/** The derivative in sigma^2, at 1, of a function of the given degree. */
function euler(degree: number, value: Matrix, slopes: readonly Matrix[], at: readonly number[]): Matrix {
  return slopes.reduce((sum, slope, i) => addScaled(sum, slope, -at[i]), scale(value, degree))
}

/** log|V| is of degree 0 but for n log sigma^2, so that its first derivatives are of degree -1. */
function logDeterminantSecond(fit: MixedModelFit, values: readonly number[]): Matrix {
  const { logDeterminant } = fit.estimate.jets
  const k = values.length
  const first = values.map((_, i) => logDeterminant[firstAt(i)])
  const last = values.reduce((sum, value, i) => sum - value * first[i], fit.frame.rows.length)
  const mixed = first.map((slope, i) =>
    values.reduce((sum, value, j) => sum - value * logDeterminant[secondAt(i, j)], -slope),
  )
  const lastTwice = values.reduce((sum, value, i) => sum - value * mixed[i], -last)
  return matrixOf(k + 1, k + 1, (a, b) => {
    if (a === k && b === k) return lastTwice
    return a === k || b === k ? mixed[Math.min(a, b)] : logDeterminant[secondAt(a, b)]
  })
}
