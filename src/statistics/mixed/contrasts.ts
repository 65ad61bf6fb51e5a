import { fDistribution, studentT } from '../distributions/index.ts'
import { dot, multiply, symmetricEigen, transpose } from '../linear/index.ts'
import { bilinear, matrixOf, traceOfProduct } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { degreesOfFreedom, type Inference, inBasis } from './inference.ts'

/** A linear combination of fixed effects, tested against zero. Units are those of the outcome. */
export interface ContrastTest {
  readonly estimate: number
  readonly se: number
  readonly df: number
  readonly t: number
  /** Two-sided. */
  readonly p: number
  readonly lower: number
  readonly upper: number
}

/** Several linear combinations, tested together against zero. */
export interface JointTest {
  readonly f: number
  readonly ndf: number
  readonly ddf: number
  readonly p: number
}

/**
 * Estimate, standard error, t test and interval of the sum of contrast[j] * beta_j; one coefficient per fixed effect, in
 * the order of `fit.columns`. `level` is the confidence level. The df are those of the method in `inference`. All but the
 * estimate are NaN where a handful of rows leaves no positive variance (Kenward-Roger's adjustment can exceed it).
 */
export function testContrast(
  fit: MixedModelFit,
  inference: Inference,
  contrast: ArrayLike<number>,
  level = 0.95,
): ContrastTest {
  const turned = inBasis(fit, contrast)
  const estimate = dot(contrast, fit.coefficients)
  const se = fit.sigma * Math.sqrt(bilinear(turned, inference.covariance, turned))
  const df = degreesOfFreedom(inference, turned)
  if (!(se > 0 && df > 0)) return { ...UNDEFINED_TEST, estimate }
  const t = estimate / se
  const margin = se * studentT.upperQuantile((1 - level) / 2, df)
  return {
    estimate,
    se,
    df,
    t,
    p: studentT.twoSided(t, df),
    lower: estimate - margin,
    upper: estimate + margin,
  }
}

const nothing = Number.NaN
const UNDEFINED_TEST = { se: nothing, df: nothing, t: nothing, p: nothing, lower: nothing, upper: nothing }

/**
 * F test of several contrasts (linearly independent). Satterthwaite: Fai and Cornelius 1996, J Stat Comput Simul 54:363,
 * as in lmerTest. Kenward-Roger: the scaled F of Kenward and Roger 1997 with their moment-matched df, as in pbkrtest.
 */
export function testTogether(
  fit: MixedModelFit,
  inference: Inference,
  contrasts: readonly ArrayLike<number>[],
): JointTest {
  const turned = contrasts.map((contrast) => inBasis(fit, contrast))
  const estimates = contrasts.map((contrast) => dot(contrast, fit.coefficients) / fit.sigma)
  const ndf = contrasts.length
  const { statistic, factor, ddf } =
    inference.method === 'satterthwaite'
      ? satterthwaiteF(inference, turned, estimates)
      : kenwardRogerF(inference, turned, estimates)
  const f = factor * statistic
  if (!(f >= 0 && ddf > 0)) return { f: nothing, ndf, ddf: nothing, p: nothing }
  return { f, ndf, ddf, p: fDistribution.upper(f, ndf, ddf) }
}

interface ScaledStatistic {
  readonly statistic: number
  readonly factor: number
  readonly ddf: number
}

function meanSquare(
  inference: Inference,
  contrasts: readonly Float64Array[],
  estimates: readonly number[],
): { statistic: number; directions: Float64Array[] } {
  const q = contrasts.length
  const { values, vectors } = symmetricEigen(
    matrixOf(q, q, (i, j) => bilinear(contrasts[i], inference.covariance, contrasts[j])),
  )
  let statistic = 0
  const directions = Array.from(values, (value, k) => {
    const direction = new Float64Array(contrasts[0].length)
    let projected = 0
    for (let i = 0; i < q; i += 1) {
      const weight = vectors.values[i * q + k]
      projected += weight * estimates[i]
      contrasts[i].forEach((element, j) => {
        direction[j] += weight * element
      })
    }
    statistic += projected ** 2 / value / q
    return direction
  })
  return { statistic, directions }
}

function satterthwaiteF(
  inference: Inference,
  contrasts: readonly Float64Array[],
  estimates: readonly number[],
): ScaledStatistic {
  const { statistic, directions } = meanSquare(inference, contrasts, estimates)
  const dfs = directions.map((direction) => degreesOfFreedom(inference, direction))
  const spread = Math.max(...dfs) - Math.min(...dfs)
  if (spread < 1e-8) return { statistic, factor: 1, ddf: dfs[0] }
  if (dfs.some((df) => df <= 2)) return { statistic, factor: 1, ddf: 2 }
  const expected = dfs.reduce((sum, df) => sum + df / (df - 2), 0)
  return { statistic, factor: 1, ddf: (2 * expected) / (expected - dfs.length) }
}

function kenwardRogerF(
  inference: Inference,
  contrasts: readonly Float64Array[],
  estimates: readonly number[],
): ScaledStatistic {
  const { statistic } = meanSquare(inference, contrasts, estimates)
  const q = contrasts.length
  const { a1, a2 } = momentSums(inference, contrasts)
  const b = (a1 + 6 * a2) / (2 * q)
  const g = ((q + 1) * a1 - (q + 4) * a2) / ((q + 2) * a2)
  const divisor = 3 * q + 2 * (1 - g)
  const [c1, c2, c3] = [g / divisor, (q - g) / divisor, (q + 2 - g) / divisor]
  const shrunk = 1 - a2 / q
  const outer = 1 - c2 * b
  const ratio = Math.abs(shrunk) < 1e-14 && Math.abs(outer) < 1e-14 ? 1 : shrunk / outer
  const rho = ((ratio * ratio) / q) * ((1 + c1 * b) / (1 - c3 * b))
  const ddf = 4 + (q + 2) / (q * rho - 1)
  return { statistic, factor: Math.abs(ddf - 2) < 1e-2 ? 1 : (ddf * shrunk) / (ddf - 2), ddf }
}

/** A1 and A2 of Kenward and Roger: sums of W_ab tr(T S_a) tr(T S_b) and W_ab tr(T S_a T S_b), T = L (L'CL)^-1 L'. */
function momentSums(inference: Inference, contrasts: readonly Float64Array[]): { a1: number; a2: number } {
  const q = contrasts.length
  const { values, vectors } = symmetricEigen(
    matrixOf(q, q, (i, j) => bilinear(contrasts[i], inference.base, contrasts[j])),
  )
  const root = matrixOf(q, q, (i, k) => vectors.values[i * q + k] / Math.sqrt(values[k]))
  const turned = inference.slopes.map((slope) => {
    const inner = matrixOf(q, q, (i, j) => bilinear(contrasts[i], slope, contrasts[j]))
    return multiply(transpose(root), multiply(inner, root))
  })
  const traces = turned.map((one) =>
    traceOfProduct(
      one,
      matrixOf(q, q, (i, j) => Number(i === j)),
    ),
  )
  let a1 = 0
  let a2 = 0
  turned.forEach((left, a) => {
    turned.forEach((right, b) => {
      const weight = inference.spread.values[a * turned.length + b]
      a1 += weight * traces[a] * traces[b]
      a2 += weight * traceOfProduct(left, right)
    })
  })
  return { a1, a2 }
}
