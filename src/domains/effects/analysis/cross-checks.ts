import { clusterRobust, fromRows, linearModel } from '../../../statistics/index.ts'
import { courseMeansEstimate, type Valued } from './main-estimate.ts'
import type { CrossChecks, Estimate } from './model.ts'

/** The t test of the course means and the cluster-robust error (CR2): do they say the same as the main analysis? */
export function crossChecks(rows: readonly Valued[], main: Estimate): CrossChecks {
  const courseMeans = courseMeansEstimate(rows)
  const robust = robustEstimate(rows)
  const conclusions = new Set([main, courseMeans, robust].map(conclusionOf))
  return { courseMeans, robust, agree: conclusions.size === 1 }
}

/** Up, down, or not told apart from nothing; `none` where there is no interval. */
export function conclusionOf({ interval: [low, high] }: Estimate): 'up' | 'down' | 'open' | 'none' {
  if (low === null || high === null) return 'none'
  if (low > 0) return 'up'
  return high < 0 ? 'down' : 'open'
}

function robustEstimate(rows: readonly Valued[]): Estimate {
  const none = { estimate: null, interval: [null, null], se: null, df: null } as const
  const model = linearModel(
    fromRows(rows.map(() => [1])),
    rows.map(({ value }) => value),
  )
  if (!model) return none
  const robust = clusterRobust(
    model,
    rows.map(({ course }) => course),
  )
  const [estimate = null, interval = none.interval] = [model.coefficients[0], robust?.intervals[0]]
  return { estimate, interval, se: robust?.se[0] ?? null, df: robust?.df[0] ?? null }
}
