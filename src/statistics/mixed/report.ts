import { fitMixedModel, type MixedModelFit, type MixedModelQuestion } from './fit.ts'
import type { InferenceMethod } from './inference.ts'
import { type LikelihoodSummary, likelihoodSummary } from './likelihood.ts'
import { type MarginalEstimate, marginalMeans } from './marginal-means.ts'
import { inferenceOf } from './methods.ts'
import type { Refusal } from './refusal.ts'
import { type FixedEffect, fixedEffects } from './summary.ts'
import {
  confoundedTerms,
  type IntraclassCorrelation,
  intraclassCorrelations,
  isSingular,
  varianceComponents,
} from './variances.ts'

/** A question, and what to work out besides the fixed effects. */
export interface MixedModelTask extends MixedModelQuestion {
  /** Categorical variables whose marginal means are wanted. */
  readonly meansBy?: readonly string[]
  /** Confidence level, 0.95 where none is given. */
  readonly level?: number
}

/** Fixed effects and means by one method. */
export interface MethodReport {
  readonly effects: readonly FixedEffect[]
  readonly means: readonly MarginalEstimate[]
}

/** Standard deviations in units of the outcome. */
export interface VarianceReport {
  readonly name: string
  readonly groups: number
  readonly effects: readonly string[]
  readonly deviations: readonly number[]
}

/** A fitted model as plain data, fit to be stored or sent from a worker thread. */
export interface MixedModelReport {
  readonly kind: 'reported'
  readonly rows: number
  readonly methods: Readonly<Record<InferenceMethod, MethodReport>>
  readonly variances: readonly VarianceReport[]
  /** Residual standard deviation. */
  readonly sigma: number
  /** Absent for models with random slopes. */
  readonly correlations: readonly IntraclassCorrelation[] | undefined
  /** A variance could not be told from zero: say so beside the figures. */
  readonly singular: boolean
  /** Pairs of levels with the same groups: only the sum of their variances is determined. */
  readonly confounded: readonly (readonly [string, string])[]
  readonly likelihood: LikelihoodSummary
}

/** Fits a model and works out all that is reported about it. Errors and refusals as in `fitMixedModel`. */
export function reportMixedModel(task: MixedModelTask): MixedModelReport | Refusal {
  const fit = fitMixedModel(task)
  if (fit.kind === 'refused') return fit
  return {
    kind: 'reported',
    rows: fit.frame.rows.length,
    methods: {
      satterthwaite: methodReport(fit, 'satterthwaite', task),
      'kenward-roger': methodReport(fit, 'kenward-roger', task),
    },
    variances: varianceReports(fit),
    sigma: fit.sigma,
    correlations: intraclassCorrelations(fit),
    singular: isSingular(fit),
    confounded: confoundedTerms(fit),
    likelihood: likelihoodSummary(fit),
  }
}

function methodReport(fit: MixedModelFit, method: InferenceMethod, task: MixedModelTask): MethodReport {
  const inference = inferenceOf(fit, method)
  return {
    effects: fixedEffects(fit, inference, task.level),
    means: task.meansBy ? marginalMeans(fit, inference, task.meansBy, task.level) : [],
  }
}

function varianceReports(fit: MixedModelFit): VarianceReport[] {
  return varianceComponents(fit).map(({ name, levels, effects, covariance }) => ({
    name,
    groups: levels,
    effects,
    deviations: effects.map((_, i) => Math.sqrt(covariance.values[i * covariance.columns + i])),
  }))
}
