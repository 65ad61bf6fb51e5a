import {
  diagonalOf,
  dot,
  invertUpper,
  type Matrix,
  multiply,
  multiplyVector,
  qrDecomposition,
  solveUpper,
  transpose,
} from '../linear/index.ts'
import { isConstant, type Maybe, sum, sumOfSquares } from '../summary/moments.ts'

/** Least squares fit of a model of full rank. */
export interface LinearModel {
  readonly n: number
  readonly coefficients: Float64Array
  readonly residuals: Float64Array
  /** Orthonormal basis of the columns of the design, and R^-1: design = q r. */
  readonly q: Matrix
  readonly inverseR: Matrix
  /** (X'X)^-1: times sigma^2, the covariance of the coefficients. */
  readonly unscaledCovariance: Matrix
  readonly residualDf: number
  /** Residual standard deviation; 0 for a perfect fit, null when no degree of freedom is left. */
  readonly sigma: Maybe
  /** Nothing is left to estimate an error from: no degrees of freedom, or residuals that are rounding only. */
  readonly perfect: boolean
}

const ROUNDING = 1e-11

/**
 * Ordinary least squares by QR decomposition. Null when there are fewer rows than columns or the columns are
 * linearly dependent (R's tolerance, 1e-7).
 */
export function linearModel(design: Matrix, outcome: readonly number[]): LinearModel | null {
  const n = design.rows
  if (n < design.columns) return null
  const { q, r, dependent } = qrDecomposition(design)
  if (dependent.length > 0) return null
  const coefficients = solveUpper(r, multiplyVector(transpose(q), outcome))
  const fitted = multiplyVector(design, coefficients)
  const residuals = Float64Array.from(outcome, (value, index) => value - fitted[index])
  const squares = sum(residuals.map((value) => value * value))
  const residualDf = n - design.columns
  const perfect = residualDf === 0 || squares <= ROUNDING ** 2 * dot(outcome, outcome)
  const inverseR = invertUpper(r)
  const sigma = perfect ? 0 : Math.sqrt(squares / residualDf)
  return {
    n,
    coefficients,
    residuals,
    q,
    inverseR,
    unscaledCovariance: multiply(inverseR, transpose(inverseR)),
    residualDf,
    sigma: residualDf === 0 ? null : sigma,
    perfect,
  }
}

/** Standard errors of the coefficients; null for a perfect fit. */
export function standardErrors(model: LinearModel): number[] | null {
  const { sigma } = model
  if (model.perfect || sigma === null) return null
  return Array.from(diagonalOf(model.unscaledCovariance), (value) => sigma * Math.sqrt(value))
}

/** How much of the variance of the outcome a model with an intercept explains. */
export interface ExplainedVariance {
  readonly rSquared: Maybe
  readonly adjustedRSquared: Maybe
  readonly f: Maybe
  readonly numeratorDf: number
  readonly logLikelihood: Maybe
}

/** R squared, F of all coefficients but the intercept, and the log-likelihood (maximum likelihood). */
export function explainedVariance(model: LinearModel, outcome: readonly number[]): ExplainedVariance {
  const numeratorDf = model.inverseR.rows - 1
  const total = isConstant(outcome) ? 0 : sumOfSquares(outcome)
  const left = model.perfect ? 0 : sum(model.residuals.map((value) => value * value))
  const rSquared = total > 0 ? 1 - left / total : null
  const { n, residualDf } = model
  const adjusted = rSquared === null || residualDf === 0 ? null : 1 - ((1 - rSquared) * (n - 1)) / residualDf
  const f = model.perfect || total === 0 ? null : (total - left) / numeratorDf / (left / residualDf)
  const logLikelihood = model.perfect ? null : (-n / 2) * (Math.log((2 * Math.PI * left) / n) + 1)
  return { rSquared, adjustedRSquared: adjusted, f, numeratorDf, logLikelihood }
}
