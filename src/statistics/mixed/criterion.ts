import { type Matrix, multiply, multiplyVector } from '../linear/index.ts'
import { bilinear, invertPositive, matrixOf, traceOfProduct } from './dense.ts'
import type { GramJets } from './gram.ts'
import { firstAt, secondAt } from './jets.ts'

export type Likelihood = 'REML' | 'ML'

/** Minus twice the log likelihood, up to a constant, with the fixed effects and sigma at their best, and derivatives. */
export interface Criterion {
  readonly value: number
  readonly gradient: Float64Array
  readonly hessian: Matrix
  /** Generalised least squares in the coordinates of Q. */
  readonly coefficients: Float64Array
  readonly inverse: Matrix
  /** r'H^-1 r of the generalised least squares residual. */
  readonly residualSum: number
}

/** Generalised least squares from [Q r]'H^-1[Q r], with the derivatives of the residual sum of squares. */
export interface LeastSquares {
  readonly inverse: Matrix
  readonly logDeterminant: number
  readonly coefficients: Float64Array
  readonly residualSum: number
  readonly first: Float64Array
  readonly second: Matrix
  /** For each parameter the derivative of Q'H^-1 Q. */
  readonly information: (coefficient: number) => Matrix
}

/** `parameters` counts the covariance parameters of the jets. */
export function generalisedLeastSquares(jets: GramJets, parameters: number): LeastSquares {
  const size = jets.gram[0].rows
  const p = size - 1
  const block = (coefficient: number): Matrix =>
    matrixOf(p, p, (i, j) => jets.gram[coefficient].values[i * size + j])
  const inverted = invertPositive(block(0))
  if (!inverted) throw new RangeError('the fixed effects cannot be told apart')
  const { inverse, logDeterminant } = inverted
  const last = Float64Array.from({ length: p }, (_, i) => jets.gram[0].values[i * size + p])
  const coefficients = multiplyVector(inverse, last)
  const residual = Float64Array.from({ length: size }, (_, i) => (i < p ? -coefficients[i] : 1))
  const form = (coefficient: number): number => bilinear(residual, jets.gram[coefficient], residual)
  const moved = Array.from({ length: parameters }, (_, i) =>
    multiplyVector(jets.gram[firstAt(i)], residual).subarray(0, p),
  )
  const first = Float64Array.from({ length: parameters }, (_, i) => form(firstAt(i)))
  const second = matrixOf(
    parameters,
    parameters,
    (i, j) => form(secondAt(i, j)) - 2 * bilinear(moved[i], inverse, moved[j]),
  )
  return { inverse, logDeterminant, coefficients, residualSum: form(0), first, second, information: block }
}

/**
 * log|H| + log|X'H^-1X| + (n - p) log(r'H^-1r) for REML; log|H| + n log(r'H^-1r) for ML, with gradient and Hessian in
 * the elements of the relative covariances. Source: Bates and DebRoy 2004, J Multivariate Anal 91:1; Harville 1977.
 */
export function profiledCriterion(
  jets: GramJets,
  rows: number,
  parameters: number,
  kind: Likelihood,
): Criterion {
  const fit = generalisedLeastSquares(jets, parameters)
  const df = kind === 'REML' ? rows - fit.coefficients.length : rows
  const { inverse, residualSum, first, second } = fit
  const reml = kind === 'REML' ? 1 : 0
  const weighted = Array.from({ length: parameters }, (_, i) =>
    multiply(inverse, fit.information(firstAt(i))),
  )
  const gradient = Float64Array.from({ length: parameters }, (_, i) => {
    const fixed = reml * traceOfProduct(inverse, fit.information(firstAt(i)))
    return jets.logDeterminant[firstAt(i)] + fixed + (df * first[i]) / residualSum
  })
  const hessian = matrixOf(parameters, parameters, (i, j) => {
    const own =
      traceOfProduct(inverse, fit.information(secondAt(i, j))) - traceOfProduct(weighted[i], weighted[j])
    const sum = second.values[i * parameters + j] / residualSum - (first[i] * first[j]) / residualSum ** 2
    return jets.logDeterminant[secondAt(i, j)] + reml * own + df * sum
  })
  const value = jets.logDeterminant[0] + reml * fit.logDeterminant + df * Math.log(residualSum)
  return { value, gradient, hessian, coefficients: fit.coefficients, inverse, residualSum }
}
