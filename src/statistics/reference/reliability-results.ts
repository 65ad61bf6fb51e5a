import { type AlphaAnalysis, alphaAnalysis, duhachekInterval, feldtInterval } from '../reliability/alpha.ts'
import {
  completeItems,
  covarianceMatrix,
  pairwiseCorrelationMatrix,
  pairwiseCovarianceMatrix,
} from '../reliability/item-covariance.ts'
import { omegaOf } from '../reliability/omega.ts'
import { levelOf, numericColumn, type ReferenceCase, type Results } from './reference-case.ts'

type Square = readonly (readonly number[])[]

function analysisFields(analysis: AlphaAnalysis): Results {
  return {
    alpha_raw: analysis.alpha,
    alpha_standardized: analysis.standardisedAlpha,
    average_inter_item_r: analysis.averageInterItemCorrelation,
    item_rest_r: analysis.itemRest,
    item_total_r: analysis.itemTotal,
    ...(analysis.alphaIfDropped.length > 0 ? { alpha_if_dropped: analysis.alphaIfDropped } : {}),
  }
}

function completeFields(covariances: Square, n: number, level: number): Results {
  const k = covariances.length
  const analysis = alphaAnalysis(covariances)
  const duhachek = duhachekInterval(covariances, n, level)
  return {
    n,
    ...analysisFields(analysis),
    alpha_ci_feldt: feldtInterval(analysis.alpha, n, k, level),
    alpha_ase_duhachek: duhachek.se,
    alpha_ci_duhachek: duhachek.interval,
    ...(k === 2 ? { spearman_brown: analysis.standardisedAlpha } : {}),
  }
}

function omegaFields(covariances: Square): Results {
  const omega = omegaOf(covariances)
  if (omega !== null) {
    return {
      loadings_standardized: omega.loadings,
      uniquenesses: omega.uniquenesses,
      omega_total_standardized: omega.standardisedOmega,
      omega_total: omega.omega,
    }
  }
  const reason =
    covariances.length === 2
      ? 'two items: a one-factor model is not identified'
      : 'the one-factor model has no proper solution (a communality below 0 or above 1, or items that repeat others)'
  return { omega_total_standardized: null, omega_total: null, not_defined: reason }
}

function pairwiseFields(items: readonly (readonly (number | null)[])[]): Results {
  const covariances = pairwiseCovarianceMatrix(items)
  const correlations = pairwiseCorrelationMatrix(items)
  if (covariances === null || correlations === null) return {}
  return { pairwise: analysisFields(alphaAnalysis(covariances, correlations)) }
}

/** Kind "reliability": alpha, item statistics and omega of the columns named in `spec.items`. */
export function reliabilityResults(testCase: ReferenceCase): Results {
  const names = Array.isArray(testCase.spec.items)
    ? testCase.spec.items.map(String)
    : [String(testCase.spec.items)]
  const items = names.map((name) => numericColumn(testCase, name))
  const columns = completeItems(items)
  const n = columns[0]?.length ?? 0
  const rows = items[0]?.length ?? 0
  const level = levelOf(testCase)
  const head = { items: items.length, n_rows: rows, n_complete: n, conf_level: level }
  if (items.length < 2) return { ...head, not_defined: ['one item: internal consistency is not defined'] }
  if (n < 2) return { ...head, not_defined: ['fewer than two complete rows: not defined'] }
  const covariances = covarianceMatrix(columns)
  const { alpha, itemRest } = alphaAnalysis(covariances)
  if (itemRest.length === 0) {
    const reason = 'an item does not vary among the complete rows, so its correlations are not defined'
    return { ...head, complete_cases: { n, alpha_raw: alpha }, not_defined: [reason] }
  }
  const negative = alpha !== null && alpha < 0
  const reasons =
    alpha === null
      ? ['the sum of the items does not vary: alpha is not defined']
      : ['alpha is negative: an item may need reversing; it is not a reliability']
  return {
    ...head,
    complete_cases: completeFields(covariances, n, level),
    ...(alpha === null || negative ? {} : { omega: omegaFields(covariances) }),
    ...(n < rows ? pairwiseFields(items) : {}),
    not_defined: alpha === null || negative ? reasons : [],
  }
}
