import { type Matrix, multiply, multiplyVector } from '../linear/index.ts'
import { bilinear, invertPositive, matrixOf, traceOfProduct } from './dense.ts'
import { firstAt, secondAt } from './jets.ts'
import type { GramJets } from './layout.ts'

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

/** A value with gradient and Hessian in the elements of the relative covariances. */
interface Derived {
  readonly value: number
  readonly gradient: Float64Array
  readonly hessian: Matrix
}

/** log|H|, and for REML + log|X'H^-1X|. */
function determinants(jets: GramJets, fit: LeastSquares, kind: Likelihood): Derived {
  const { logDeterminant } = jets
  const k = fit.first.length
  if (kind === 'ML') {
    const gradient = Float64Array.from({ length: k }, (_, i) => logDeterminant[firstAt(i)])
    return {
      value: logDeterminant[0],
      gradient,
      hessian: matrixOf(k, k, (i, j) => logDeterminant[secondAt(i, j)]),
    }
  }
  const slopes = Array.from({ length: k }, (_, i) => fit.information(firstAt(i)))
  const weighted = slopes.map((slope) => multiply(fit.inverse, slope))
  const gradient = Float64Array.from(
    slopes,
    (slope, i) => logDeterminant[firstAt(i)] + traceOfProduct(fit.inverse, slope),
  )
  const hessian = matrixOf(k, k, (i, j) => {
    const bent = traceOfProduct(fit.inverse, fit.information(secondAt(i, j)))
    return logDeterminant[secondAt(i, j)] + bent - traceOfProduct(weighted[i], weighted[j])
  })
  return { value: logDeterminant[0] + fit.logDeterminant, gradient, hessian }
}

/**
 * The criterion with sigma^2 at its best: log|H| + log|X'H^-1X| + (n - p) log(r'H^-1r) for REML; log|H| + n log(r'H^-1r)
 * for ML. Source: Bates and DebRoy 2004, J Multivariate Anal 91:1; Harville 1977, JASA 72:320.
 */
export function profiledCriterion(
  jets: GramJets,
  rows: number,
  parameters: number,
  kind: Likelihood,
): Criterion {
  const fit = generalisedLeastSquares(jets, parameters)
  const { coefficients, inverse, residualSum, first, second } = fit
  const df = kind === 'REML' ? rows - coefficients.length : rows
  const start = determinants(jets, fit, kind)
  return {
    value: start.value + df * Math.log(residualSum),
    gradient: start.gradient.map((value, i) => value + (df * first[i]) / residualSum),
    hessian: matrixOf(parameters, parameters, (i, j) => {
      const bent = second.values[i * parameters + j] / residualSum - (first[i] * first[j]) / residualSum ** 2
      return start.hessian.values[i * parameters + j] + df * bent
    }),
    coefficients,
    inverse,
    residualSum,
  }
}

/** The criterion at a given sigma^2, with derivatives in the elements of the relative covariances and in sigma^2. */
export interface OpenCriterion extends Derived {
  /** First and second derivative in sigma^2, and mixed second derivatives. */
  readonly inVariance: number
  readonly inVarianceTwice: number
  readonly mixed: Float64Array
}

/** log|H| + log|X'H^-1X| + r'H^-1r / sigma^2 + (n - p) log sigma^2 for REML; the same without the second for ML and n. */
export function openCriterion(
  jets: GramJets,
  rows: number,
  parameters: number,
  kind: Likelihood,
  variance: number,
): OpenCriterion {
  const fit = generalisedLeastSquares(jets, parameters)
  const df = kind === 'REML' ? rows - fit.coefficients.length : rows
  const start = determinants(jets, fit, kind)
  return {
    value: start.value + fit.residualSum / variance + df * Math.log(variance),
    gradient: start.gradient.map((value, i) => value + fit.first[i] / variance),
    hessian: matrixOf(parameters, parameters, (i, j) => {
      const place = i * parameters + j
      return start.hessian.values[place] + fit.second.values[place] / variance
    }),
    inVariance: df / variance - fit.residualSum / variance ** 2,
    inVarianceTwice: (2 * fit.residualSum) / variance ** 3 - df / variance ** 2,
    mixed: fit.first.map((value) => -value / variance ** 2),
  }
}
