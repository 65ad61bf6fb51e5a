import { chainToFactors, factorsOf, jacobian } from './covariance-map.ts'
import { openCriterion, profiledCriterion } from './criterion.ts'
import { matrixOf } from './dense.ts'
import type { GramJets, GramSystem } from './layout.ts'
import type { Local } from './newton.ts'
import type { CovarianceParameter } from './structure.ts'

/** What the deviance of a model depends on: its sums, covariance parameters and number of rows. */
export interface ProfiledModel {
  readonly system: GramSystem
  readonly parameters: readonly CovarianceParameter[]
  readonly rows: number
}

/** A standard deviation of a first effect, held at `sd` (in units of the scaled outcome). */
export interface HeldDeviation {
  readonly parameter: number
  readonly sd: number
}

/**
 * -2 log likelihood (without n log 2 pi) as a function of the Cholesky factors relative to sigma and of u = log sigma^2, the
 * last coordinate. A held standard deviation c ties its coordinate: L = c exp(-u / 2).
 */
export function openDeviance(model: ProfiledModel, point: Float64Array, held?: HeldDeviation): Local {
  const k = model.parameters.length
  const variance = Math.exp(point[k])
  const elements = point.slice(0, k)
  if (held) elements[held.parameter] = held.sd / Math.sqrt(variance)
  const jets = model.system.evaluate(factorsOf(model.parameters, elements))
  const open = openCriterion(jets, model.rows, k, 'ML', variance)
  const inner = chainToFactors(model.parameters, elements, open.gradient, open.hessian)
  const turn = jacobian(model.parameters, elements)
  const slope = open.inVariance * variance
  const mixed = Float64Array.from(model.parameters, (_, l) =>
    open.mixed.reduce((sum, value, g) => sum + turn.values[g * k + l] * value * variance, 0),
  )
  const gradient = Float64Array.from([...inner.gradient, slope])
  const hessian = matrixOf(k + 1, k + 1, (i, j) => {
    if (i < k && j < k) return inner.hessian.values[i * k + j]
    return i === k && j === k ? open.inVarianceTwice * variance ** 2 + slope : mixed[Math.min(i, j)]
  })
  const free = { value: open.value, gradient, hessian }
  return held ? tie(free, held.parameter, elements[held.parameter]) : free
}

/** Moves coordinate `held` along with the last one: dL/du = -L/2. */
function tie(free: Local, held: number, value: number): Local {
  const size = free.gradient.length
  const last = size - 1
  const h = (i: number, j: number): number => free.hessian.values[i * size + j]
  const gradient = Float64Array.from(free.gradient)
  gradient[last] -= (free.gradient[held] * value) / 2
  const hessian = matrixOf(size, size, (i, j) => {
    if (i !== last && j !== last) return h(i, j)
    if (i !== last || j !== last) return h(i, j) - (value / 2) * h(held, Math.min(i, j))
    const bent = (value ** 2 / 4) * h(held, held) + (value / 4) * free.gradient[held]
    return h(last, last) - value * h(held, last) + bent
  })
  return { value: free.value, gradient, hessian }
}

/** The same with sigma at its best and a combination of the fixed effects held at `value`; coordinates are the factors. */
export function heldCoefficientDeviance(
  model: ProfiledModel,
  elements: Float64Array,
  contrast: Float64Array,
  value: number,
): Local {
  const jets = model.system.evaluate(factorsOf(model.parameters, elements))
  const k = model.parameters.length
  const criterion = profiledCriterion(holdCoefficient(jets, contrast, value), model.rows, k, 'ML')
  const chained = chainToFactors(model.parameters, elements, criterion.gradient, criterion.hessian)
  const { rows } = model
  return { value: criterion.value + rows - rows * Math.log(rows), ...chained }
}

/**
 * Replaces [Q r] by [Q B, r - Q d v], where contrast'b = v for all b = d v + B a: the columns of B are orthogonal to the
 * contrast (a Householder reflection), d = contrast / |contrast|^2.
 */
function holdCoefficient(jets: GramJets, contrast: Float64Array, value: number): GramJets {
  const p = contrast.length
  const square = contrast.reduce((sum, one) => sum + one * one, 0)
  const mirror = Float64Array.from(contrast, (one) => one / Math.sqrt(square))
  mirror[0] += mirror[0] < 0 ? -1 : 1
  const length = mirror.reduce((sum, one) => sum + one * one, 0)
  const turn = matrixOf(p + 1, p, (i, j) => {
    if (j === p - 1) return i === p ? 1 : (-contrast[i] * value) / square
    return i === p ? 0 : Number(i === j + 1) - (2 * mirror[i] * mirror[j + 1]) / length
  })
  const gram = jets.gram.map((matrix) =>
    matrixOf(p, p, (i, j) => {
      let sum = 0
      for (let a = 0; a <= p; a += 1) {
        for (let b = 0; b <= p; b += 1) {
          sum += turn.values[a * p + i] * matrix.values[a * (p + 1) + b] * turn.values[b * p + j]
        }
      }
      return sum
    }),
  )
  return { logDeterminant: jets.logDeterminant, gram }
}
