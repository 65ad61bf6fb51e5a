import {
  addScaled,
  cholesky,
  invertCholesky,
  logDeterminant,
  type Matrix,
  multiply,
  transpose,
} from '../../linear/index.ts'
import { bilinear, matrixOf } from '../dense.ts'
import { columnValues } from '../design.ts'
import type { MixedModelFit } from '../fit.ts'
import type { RandomTerm } from '../structure.ts'
import { orderedTerms, varianceComponents } from '../variances.ts'

/** The same model with V written out as one n x n matrix: slow, and with nothing in common with the fast way. */
export interface DenseModel {
  readonly remlCriterion: number
  readonly coefficients: readonly number[]
  readonly covariance: Matrix
  /** Best linear unbiased prediction of the first effect of each level of the first term in lme4's order. */
  readonly firstEffects: readonly number[]
}

/** Evaluates the REML criterion, V = sum of Z_k C_k Z_k' + sigma^2 I, at the fitted variances times `factors`. */
export function denseModel(fit: MixedModelFit, factors: readonly number[] = []): DenseModel {
  const n = fit.frame.rows.length
  const v = covarianceOfRows(fit, factors)
  const { root, inverse } = factored(v)
  const columns = fit.columns.map((column) => columnValues(column, fit.frame))
  const x = matrixOf(n, columns.length, (i, j) => columns[j][i])
  const y = matrixOf(n, 1, (i) => fit.frame.numbers.get(fit.formula.response)?.[i] ?? Number.NaN)
  const information = factored(multiply(transpose(x), multiply(inverse, x)))
  const beta = multiply(information.inverse, multiply(transpose(x), multiply(inverse, y)))
  const residual = addScaled(y, multiply(x, beta), -1)
  const weighted = multiply(inverse, residual)
  const fitted = multiply(transpose(residual), weighted).values[0]
  const constant = (n - columns.length) * Math.log(2 * Math.PI)
  return {
    remlCriterion: logDeterminant(root) + logDeterminant(information.root) + fitted + constant,
    coefficients: Array.from(beta.values),
    covariance: information.inverse,
    firstEffects: firstEffects(fit, weighted.values),
  }
}

function factored(matrix: Matrix): { root: Matrix; inverse: Matrix } {
  const root = cholesky(matrix)
  if (!root) throw new Error('the matrix is not positive definite')
  return { root, inverse: invertCholesky(root) }
}

function covarianceOfRows(fit: MixedModelFit, factors: readonly number[]): Matrix {
  const n = fit.frame.rows.length
  const components = varianceComponents(fit)
  const order = orderedTerms(fit)
  const residual = fit.sigma ** 2 * (factors[components.length] ?? 1)
  return matrixOf(n, n, (i, j) =>
    components.reduce(
      (sum, { covariance }, k) =>
        sum + (factors[k] ?? 1) * covarianceOfTwo(fit.terms[order[k]], covariance, i, j),
      i === j ? residual : 0,
    ),
  )
}

function covarianceOfTwo(term: RandomTerm, covariance: Matrix, i: number, j: number): number {
  if (term.factor.codes[i] !== term.factor.codes[j]) return 0
  const row = (place: number): number[] => term.columns.map((column, k) => column[place] * term.scales[k])
  return bilinear(row(i), covariance, row(j))
}

/** C Z'V^-1 (y - X beta) for a random intercept. */
function firstEffects(fit: MixedModelFit, weighted: Float64Array): number[] {
  const { factor } = fit.terms[orderedTerms(fit)[0]]
  const sums = factor.levels.map(() => 0)
  factor.codes.forEach((code, i) => {
    sums[code] += weighted[i]
  })
  return sums.map((sum) => sum * varianceComponents(fit)[0].covariance.values[0])
}
