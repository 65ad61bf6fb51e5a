import { studentT } from '../distributions/index.ts'
import {
  dot,
  fromRows,
  type Matrix,
  multiplyVector,
  rowOf,
  symmetricEigen,
  transpose,
} from '../linear/index.ts'
import { type Interval, intervalAround, type Maybe, NO_INTERVAL } from '../summary/moments.ts'
import type { LinearModel } from './linear-model.ts'

/** Cluster-robust standard errors of the coefficients of a linear model; null where not defined. */
export interface ClusterRobust {
  readonly clusters: number
  readonly se: readonly Maybe[]
  readonly t: readonly Maybe[]
  readonly df: readonly Maybe[]
  readonly p: readonly Maybe[]
  /** Interval of each coefficient, from t with its own degrees of freedom. */
  readonly intervals: readonly Interval[]
}

/** What one cluster adds, in the orthonormal basis of the design: leverage eigenvalues, and Q_g' e_g. */
interface Cluster {
  readonly leverage: Float64Array
  readonly vectors: Matrix
  readonly score: Float64Array
}

/** An eigenvalue of I - H this small counts as zero (as in clubSandwich); its direction is left out. */
const ZERO = 1e-12

function clusterOf(rows: readonly number[], model: LinearModel): Cluster {
  const p = model.q.columns
  const crossed = Array.from({ length: p }, () => new Array<number>(p).fill(0))
  const score = new Float64Array(p)
  for (const row of rows) {
    const basis = rowOf(model.q, row)
    for (let i = 0; i < p; i += 1) {
      score[i] += basis[i] * model.residuals[row]
      for (let j = 0; j < p; j += 1) crossed[i][j] += basis[i] * basis[j]
    }
  }
  const { values, vectors } = symmetricEigen(fromRows(crossed))
  return { leverage: values, vectors, score }
}

/** f(S_g) x for the function f of the leverage eigenvalues. */
function applyFunction(
  cluster: Cluster,
  f: (leverage: number) => number,
  x: ArrayLike<number>,
): Float64Array {
  const coordinates = multiplyVector(transpose(cluster.vectors), x)
  return multiplyVector(
    cluster.vectors,
    coordinates.map((value, k) => f(cluster.leverage[k]) * value),
  )
}

const inverseRoot = (leverage: number) => (1 - leverage > ZERO ? 1 / Math.sqrt(1 - leverage) : 0)
const rootTimesLeverage = (leverage: number) => inverseRoot(leverage) * leverage
const odds = (leverage: number) => inverseRoot(leverage) ** 2 * leverage

/** Satterthwaite degrees of freedom (sum P_gg)^2 / sum P_gh^2, P_gh = [g = h] a_g'a_g - q_g'q_h. */
function satterthwaite(clusters: readonly Cluster[], contrast: Float64Array): number {
  const p = contrast.length
  const gram = Array.from({ length: p }, () => new Float64Array(p))
  let diagonal = 0
  let squares = 0
  for (const cluster of clusters) {
    const q = applyFunction(cluster, rootTimesLeverage, contrast)
    const own = dot(contrast, applyFunction(cluster, odds, contrast))
    const shared = dot(q, q)
    diagonal += own - shared
    squares += own * own - 2 * own * shared
    for (let i = 0; i < p; i += 1) for (let j = 0; j < p; j += 1) gram[i][j] += q[i] * q[j]
  }
  for (const row of gram) squares += dot(row, row)
  return diagonal ** 2 / squares
}

function groupRows(labels: readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  labels.forEach((label, row) => {
    const rows = groups.get(label)
    if (rows) rows.push(row)
    else groups.set(label, [row])
  })
  return [...groups.values()]
}

/**
 * Bias-reduced (CR2) cluster-robust standard errors with Satterthwaite degrees of freedom, for least squares with
 * the working assumption of independent errors of equal variance.
 *
 * `labels` names the cluster of each row of the model. V = sum M X_g' A_g e_g e_g' A_g X_g M with
 * A_g = (I - H_gg)^(-1/2), here computed in the basis of the design, so that no matrix is larger than the number of
 * coefficients. `level` is the confidence level of the intervals. Null for fewer than two clusters; all null for a
 * perfect fit. With a constant as the only column this is the mean and its cluster-robust error.
 * Sources: Bell and McCaffrey (2002), Pustejovsky and Tipton (2018); the same as R's clubSandwich.
 */
export function clusterRobust(
  model: LinearModel,
  labels: readonly string[],
  level = 0.95,
): ClusterRobust | null {
  const groups = groupRows(labels)
  if (groups.length < 2) return null
  const clusters = groups.map((rows) => clusterOf(rows, model))
  const coefficients = Array.from(model.coefficients, (_, j) => robustCoefficient(model, clusters, j, level))
  return {
    clusters: groups.length,
    se: coefficients.map(({ se }) => se),
    t: coefficients.map(({ t }) => t),
    df: coefficients.map(({ df }) => df),
    p: coefficients.map(({ p }) => p),
    intervals: coefficients.map(({ interval }) => interval),
  }
}

interface RobustCoefficient {
  readonly se: Maybe
  readonly t: Maybe
  readonly df: Maybe
  readonly p: Maybe
  readonly interval: Interval
}

function robustCoefficient(
  model: LinearModel,
  clusters: readonly Cluster[],
  j: number,
  level: number,
): RobustCoefficient {
  const estimate = model.coefficients[j]
  const contrast = rowOf(model.inverseR, j)
  const scores = clusters.map((cluster) => dot(contrast, applyFunction(cluster, inverseRoot, cluster.score)))
  const se = Math.sqrt(scores.reduce((total, score) => total + score * score, 0))
  const df = satterthwaite(clusters, contrast)
  if (model.perfect || !(se > 0) || !(df > 0))
    return { se: null, t: null, df: null, p: null, interval: NO_INTERVAL }
  const t = estimate / se
  const interval = intervalAround(estimate, studentT.upperQuantile((1 - level) / 2, df) * se)
  return { se, t, df, p: studentT.twoSided(t, df), interval }
}
