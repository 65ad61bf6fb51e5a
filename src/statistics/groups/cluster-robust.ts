import { studentT } from '../distributions/index.ts'
import {
  at,
  dot,
  fromRows,
  type Matrix,
  multiplyVector,
  rowOf,
  symmetricEigen,
  transpose,
} from '../linear/index.ts'
import type { Maybe } from '../summary/moments.ts'
import type { LinearModel } from './linear-model.ts'

/** Cluster-robust standard errors of the coefficients of a linear model; null where not defined. */
export interface ClusterRobust {
  readonly clusters: number
  readonly se: readonly Maybe[]
  readonly t: readonly Maybe[]
  readonly df: readonly Maybe[]
  readonly p: readonly Maybe[]
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
 * coefficients. Null for fewer than two clusters; all null for a perfect fit.
 * Sources: Bell and McCaffrey (2002), Pustejovsky and Tipton (2018); the same as R's clubSandwich.
 */
export function clusterRobust(model: LinearModel, labels: readonly string[]): ClusterRobust | null {
  const groups = groupRows(labels)
  if (groups.length < 2) return null
  const count = model.coefficients.length
  const nothing = new Array<Maybe>(count).fill(null)
  if (model.perfect) return { clusters: groups.length, se: nothing, t: nothing, df: nothing, p: nothing }
  const clusters = groups.map((rows) => clusterOf(rows, model))
  const scores = clusters.map((cluster) => applyFunction(cluster, inverseRoot, cluster.score))
  const rows = Array.from(model.coefficients, (estimate, j) => {
    const contrast = Float64Array.from({ length: count }, (_, k) => at(model.inverseR, j, k))
    const variance = scores.reduce((total, score) => total + dot(contrast, score) ** 2, 0)
    const df = satterthwaite(clusters, contrast)
    if (!(variance > 0) || !(df > 0)) return { se: null, t: null, df: null, p: null }
    const se = Math.sqrt(variance)
    return { se, t: estimate / se, df, p: studentT.twoSided(estimate / se, df) }
  })
  return {
    clusters: groups.length,
    se: rows.map((row) => row.se),
    t: rows.map((row) => row.t),
    df: rows.map((row) => row.df),
    p: rows.map((row) => row.p),
  }
}
