import { addScaled, multiply, scale, zeros } from '../linear/index.ts'
import { chainToFactors, jacobian } from './covariance-map.ts'
import { generalisedLeastSquares, openCriterion } from './criterion.ts'
import { matrixOf } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import type { Inference } from './inference.ts'
import { firstAt } from './jets.ts'
import { pseudoInverse } from './pseudo-inverse.ts'

/**
 * Derivatives in the Cholesky factors of the random effects and in sigma^2, spread 2 H^-1 with H the Hessian of the REML
 * criterion (observed information), all analytic. In these parameters a variance estimated as zero drops out by itself:
 * the covariance does not change to first order. Source: Giesbrecht and Burns 1985, Biometrics 41:477; Kuznetsova,
 * Brockhoff and Christensen 2017, J Stat Softw 82(13).
 */
export function satterthwaite(fit: MixedModelFit): Inference {
  const { jets, elements } = fit.estimate
  const { parameters } = fit
  const k = parameters.length
  const rows = fit.frame.rows.length
  const { inverse, information, residualSum } = generalisedLeastSquares(jets, k)
  const open = openCriterion(jets, rows, k, 'REML', residualSum / (rows - fit.columns.length))
  const chained = chainToFactors(parameters, elements, open.gradient, open.hessian)
  const turn = jacobian(parameters, elements)
  const variance = residualSum / (rows - fit.columns.length)
  const mixed = parameters.map((_, l) =>
    open.mixed.reduce((sum, value, g) => sum + turn.values[g * k + l] * value * variance, 0),
  )
  const hessian = matrixOf(k + 1, k + 1, (i, j) => {
    if (i < k && j < k) return chained.hessian.values[i * k + j]
    return i === k && j === k ? open.inVarianceTwice * variance ** 2 : mixed[Math.min(i, j)]
  })
  const inCovariances = parameters.map((_, g) =>
    multiply(multiply(inverse, information(firstAt(g))), inverse),
  )
  const slopes = parameters.map((_, l) =>
    inCovariances.reduce(
      (sum, slope, g) => addScaled(sum, slope, -turn.values[g * k + l]),
      zeros(inverse.rows, inverse.rows),
    ),
  )
  return {
    method: 'satterthwaite',
    covariance: inverse,
    base: inverse,
    slopes: [...slopes, inverse],
    spread: scale(pseudoInverse(hessian), 2),
  }
}
