import { poolImputations } from '../imputation/pool-imputations.ts'
import { levelOf, numberIn, numericColumn, type ReferenceCase, type Results } from './reference-case.ts'

/** Kind "pooling_imputations": Rubin's rules for columns "estimate" and "variance". */
export function poolingResults(testCase: ReferenceCase): Results {
  const estimates = numericColumn(testCase, 'estimate')
  const variances = numericColumn(testCase, 'variance')
  const sets = estimates.flatMap((estimate, row) => {
    const variance = variances[row]
    return estimate === null || variance === null ? [] : [{ estimate, variance }]
  })
  const n = testCase.spec.n === 'Infinity' ? Number.POSITIVE_INFINITY : numberIn(testCase.spec, 'n', Infinity)
  const pooled = poolImputations(
    sets.map((set) => set.estimate),
    sets.map((set) => set.variance),
    n - numberIn(testCase.spec, 'parameters', 1),
    levelOf(testCase),
  )
  return {
    m: pooled.imputations,
    estimate: pooled.estimate,
    within: pooled.within,
    between: pooled.between,
    total: pooled.total,
    se: pooled.se,
    df: pooled.df,
    r: pooled.relativeIncrease,
    fmi: pooled.missingInformation,
    ci: pooled.interval,
    p: pooled.p,
    ...(pooled.p === null
      ? { not_defined: ['too few data sets, or no variance: no test and no interval'] }
      : {}),
  }
}
