import { type Estimate, estimate } from './estimation.ts'
import type { MixedModelFit } from './fit.ts'
import { gramSystem } from './gram.ts'

/** Log likelihoods and what is derived from them. */
export interface LikelihoodSummary {
  /** -2 log restricted likelihood: log|V| + log|X'V^-1X| + r'V^-1r + (n - p) log(2 pi). */
  readonly remlCriterion: number
  readonly logLikelihood: number
  /** Fixed effects, variances and covariances, and the residual variance. */
  readonly parameters: number
  /** From the restricted likelihood; comparable only between models with the same fixed effects. */
  readonly aic: number
  /** With log(n) per parameter. */
  readonly bic: number
}

/** The REML criterion at the estimates and the information criteria built on it. */
export function likelihoodSummary(fit: MixedModelFit): LikelihoodSummary {
  const p = fit.columns.length
  const n = fit.frame.rows.length
  let determinant = 0
  for (let i = 0; i < p; i += 1) determinant += 2 * Math.log(fit.basis.r.values[i * p + i])
  const df = n - p
  const { value } = fit.estimate.criterion
  const remlCriterion = value + determinant + constant(df, fit.basis.scale)
  const parameters = p + fit.parameters.length + 1
  return {
    remlCriterion,
    logLikelihood: -remlCriterion / 2,
    parameters,
    aic: remlCriterion + 2 * parameters,
    bic: remlCriterion + Math.log(n) * parameters,
  }
}

/** What the profiled criterion leaves out: df (1 + log(2 pi scale^2 / df)). */
function constant(df: number, scale: number): number {
  return df * (1 + Math.log((2 * Math.PI * scale * scale) / df))
}

/** The same model by maximum likelihood. */
export interface MaximumLikelihood {
  readonly estimate: Estimate
  /** -2 log likelihood. */
  readonly deviance: number
  readonly sigma: number
}

/** Fits the model again by maximum likelihood, for likelihood profiles and for comparing fixed effects. */
export function maximumLikelihood(fit: MixedModelFit): MaximumLikelihood {
  const n = fit.frame.rows.length
  const system = gramSystem(fit.basis, fit.terms, fit.arrangement)
  const found = estimate(system, fit.parameters, n, 'ML')
  return {
    estimate: found,
    deviance: found.criterion.value + constant(n, fit.basis.scale),
    sigma: fit.basis.scale * Math.sqrt(found.criterion.residualSum / n),
  }
}
