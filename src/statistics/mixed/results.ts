import { levelOf, type ReferenceCase, type Results } from '../reference/reference-case.ts'
import { testTogether } from './contrasts.ts'
import { fixedFactors } from './design.ts'
import { fitMixedModel, type MixedModelFit } from './fit.ts'
import type { Inference } from './inference.ts'
import { likelihoodSummary, maximumLikelihood } from './likelihood.ts'
import { changesFromFirst, type MarginalEstimate, marginalMeans, meanOf } from './marginal-means.ts'
import { inferenceOf } from './methods.ts'
import { profileIntervals } from './profile.ts'
import { questionOf } from './question.ts'
import { randomEffects } from './random-effects.ts'
import { fixedCovariance, fixedEffects, unitContrast } from './summary.ts'
import { varianceResults } from './variance-results.ts'

/** Answers a reference case of kind `mixed_models`. Throws a RangeError for a case that asks for no mixed model. */
export function mixedModelResults(testCase: ReferenceCase): Results {
  const fit = fitMixedModel({ ...questionOf(testCase), leavesOutDependent: true })
  if (fit.kind === 'refused') return { n_obs: fit.rows, right_answer: fit.reason }
  const level = levelOf(testCase)
  return {
    ...modelResults(fit, level),
    ...marginalResults(fit, level),
    ...Object.fromEntries(covariates(fit).map((name) => [`${name}_mean`, meanOf(fit, name)])),
  }
}

/** Answers a reference case of kind `published_data`. Throws a RangeError for a case that asks for no mixed model. */
export function publishedDataResults(testCase: ReferenceCase): Results {
  const fit = fitMixedModel({ ...questionOf(testCase), leavesOutDependent: true })
  if (fit.kind === 'refused') return { n_obs: fit.rows, right_answer: fit.reason }
  return modelResults(fit, levelOf(testCase))
}

/**
 * Answers a reference case of kind `large_case`; its columns, which the file does not hold, are expected under `data`.
 * Throws a RangeError where they are missing.
 */
export function largeCaseResults(testCase: ReferenceCase): Results {
  const fit = fitMixedModel(questionOf(testCase))
  if (fit.kind === 'refused') return { n_obs: fit.rows, right_answer: fit.reason }
  const effects = fixedEffects(fit, inferenceOf(fit, 'satterthwaite'), levelOf(testCase))
  const { n_obs, groups, variance, theta } = varianceResults(fit)
  const { residual, ...components } = variance as Record<string, number>
  const { remlCriterion, logLikelihood } = likelihoodSummary(fit)
  return {
    n_obs,
    groups,
    fixed: {
      ...columnsOf(effects, ['names', 'estimate', 'se', 't', 'p']),
      df_satterthwaite: effects.map(({ df }) => df),
    },
    variance: { ...components, Residual: residual },
    theta,
    reml_criterion: remlCriterion,
    loglik_reml: logLikelihood,
  }
}

function modelResults(fit: MixedModelFit, level: number): Results {
  const [satterthwaite, kenwardRoger] = [inferenceOf(fit, 'satterthwaite'), inferenceOf(fit, 'kenward-roger')]
  const effects = fixedEffects(fit, satterthwaite, level)
  const careful = fixedEffects(fit, kenwardRoger, level)
  const likelihood = likelihoodSummary(fit)
  const tests = ['df', 't', 'p', 'lower', 'upper'] as const
  const joint = jointTests(fit, satterthwaite, kenwardRoger)
  return {
    ...varianceResults(fit),
    fixed: columnsOf(effects, ['names', 'estimate', 'se']),
    satterthwaite: columnsOf(effects, tests),
    satterthwaite_analytic_df: effects.map(({ df }) => df),
    vcov: rowsOf(fixedCovariance(fit, satterthwaite)),
    kenward_roger: {
      ...columnsOf(careful, ['se', ...tests]),
      vcov: rowsOf(fixedCovariance(fit, kenwardRoger)),
    },
    reml_criterion: likelihood.remlCriterion,
    loglik_reml: likelihood.logLikelihood,
    aic_reml: likelihood.aic,
    bic_reml: likelihood.bic,
    loglik_ml: -maximumLikelihood(fit).deviance / 2,
    random_effects: Object.fromEntries(
      randomEffects(fit).map(({ name, levels, values, conditionalSds }) => [
        name,
        { level: levels, value: values, cond_sd: conditionalSds },
      ]),
    ),
    profile_ci: columnsOf(profileIntervals(fit, level), ['names', 'lower', 'upper']),
    ...(joint.length > 0 ? { joint_tests: joint } : {}),
  }
}

/** Rows as columns; `names` is the list of their names. */
function columnsOf(rows: readonly object[], fields: readonly string[]): Record<string, unknown[]> {
  return Object.fromEntries(
    fields.map((field) => {
      const key = field === 'names' ? 'name' : field
      return [field, rows.map((row) => (row as Readonly<Record<string, unknown>>)[key])]
    }),
  )
}

function rowsOf(matrix: {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}): number[][] {
  return Array.from({ length: matrix.rows }, (_, i) =>
    Array.from(matrix.values.subarray(i * matrix.columns, (i + 1) * matrix.columns)),
  )
}

/** F tests of the terms with several coefficients that are not part of a higher term. */
function jointTests(fit: MixedModelFit, satterthwaite: Inference, kenwardRoger: Inference): Results[] {
  const terms = fit.formula.fixed.filter((term) => {
    const higher = fit.formula.fixed.some(
      (other) => other.length > term.length && term.every((name) => other.includes(name)),
    )
    return !higher && fit.columns.filter((column) => column.term === term).length > 1
  })
  return terms.map((term) => {
    const places = fit.columns.flatMap((column, j) => (column.term === term ? [j] : []))
    const contrasts = places.map((j) => unitContrast(fit, j))
    const test = (inference: Inference): Results => {
      const { f, ndf, ddf, p } = testTogether(fit, inference, contrasts)
      return { F: f, ndf, ddf, p }
    }
    return {
      test: term.join(' by '),
      coefficients: places.map((j) => fit.columns[j].name),
      satterthwaite: test(satterthwaite),
      kenward_roger: test(kenwardRoger),
    }
  })
}

function covariates(fit: MixedModelFit): string[] {
  return [...new Set(fit.formula.fixed.flat())].filter((name) => fit.frame.numbers.has(name))
}

/** Marginal means are given by these, where the model has them; other factors are averaged over. */
const MEANS_BY = ['wave', 'sender']

/** Means by wave and sender, and changes between the waves where there are any. */
function marginalResults(fit: MixedModelFit, level: number): Results {
  const present = fixedFactors(fit.formula, fit.frame)
  const factors = MEANS_BY.filter((name) => present.includes(name))
  const isEstimable = factors.every((name) => fit.columns.some(({ term }) => term.includes(name)))
  if (factors.length === 0 || !isEstimable) return {}
  const both = (answer: (inference: Inference) => Results): Results => ({
    satterthwaite: answer(inferenceOf(fit, 'satterthwaite')),
    kenward_roger: answer(inferenceOf(fit, 'kenward-roger')),
  })
  const means = both((inference) => marginalColumns(marginalMeans(fit, inference, factors, level), factors))
  if (!factors.includes('wave')) return { marginal_means: means }
  const others = factors.filter((name) => name !== 'wave')
  const changes = both((inference) => {
    const found = changesFromFirst(fit, inference, 'wave', others, level)
    return { contrast: found.map(({ contrast }) => contrast.join(' - ')), ...marginalColumns(found, others) }
  })
  return { marginal_means: means, changes_from_baseline: changes }
}

function marginalColumns(rows: readonly MarginalEstimate[], factors: readonly string[]): Results {
  const levels = factors.map((name) => [name, rows.map((row) => row.levels[name])] as const)
  return { ...Object.fromEntries(levels), ...columnsOf(rows, ['estimate', 'se', 'df', 'lower', 'upper']) }
}
