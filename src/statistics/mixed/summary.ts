import { type Matrix, multiply, scale, transpose } from '../linear/index.ts'
import { type ContrastTest, testContrast } from './contrasts.ts'
import { matrixOf } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { type Inference, inBasis } from './inference.ts'

/** A fixed effect with its test against zero. */
export interface FixedEffect extends ContrastTest {
  readonly name: string
}

/** Each fixed effect, in the order of `fit.columns`, by the method of `inference`. `level` is the confidence level. */
export function fixedEffects(fit: MixedModelFit, inference: Inference, level = 0.95): FixedEffect[] {
  return fit.columns.map(({ name }, j) => ({
    name,
    ...testContrast(fit, inference, unitContrast(fit, j), level),
  }))
}

/** The contrast that is fixed effect j itself. */
export function unitContrast(fit: MixedModelFit, j: number): Float64Array {
  return Float64Array.from(fit.columns, (_, i) => Number(i === j))
}

/** Covariance matrix of the fixed effects by the method of `inference`, in squared units of the outcome. */
export function fixedCovariance(fit: MixedModelFit, inference: Inference): Matrix {
  const p = fit.columns.length
  const turned = fit.columns.map((_, j) => inBasis(fit, unitContrast(fit, j)))
  const rows = matrixOf(p, p, (i, j) => turned[i][j])
  return scale(multiply(rows, multiply(inference.covariance, transpose(rows))), fit.sigma ** 2)
}
