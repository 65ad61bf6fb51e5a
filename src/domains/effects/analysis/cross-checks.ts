import { clusterRobust, fromRows, linearModel } from '../../../statistics/index.ts'
import { changeOf, courseMeansEstimate } from './main-estimate.ts'
import type { CrossChecks, Estimate, Pair } from './model.ts'

/** The t test of the course means and the cluster-robust error (CR2): do they say the same as the main analysis? */
export function crossChecks(pairs: readonly Pair[], main: Estimate): CrossChecks {
  const courseMeans = courseMeansEstimate(pairs)
  const robust = robustEstimate(pairs)
  const conclusions = new Set([main, courseMeans, robust].map(conclusionOf))
  return { courseMeans, robust, agree: conclusions.size === 1 }
}

/** Up, down, or not told apart from nothing; `none` where there is no interval. */
export function conclusionOf({ interval: [low, high] }: Estimate): 'up' | 'down' | 'open' | 'none' {
  if (low === null || high === null) return 'none'
  if (low > 0) return 'up'
  return high < 0 ? 'down' : 'open'
}

function robustEstimate(pairs: readonly Pair[]): Estimate {
  const none = { estimate: null, interval: [null, null], se: null, df: null } as const
  const model = linearModel(fromRows(pairs.map(() => [1])), pairs.map(changeOf))
  if (!model) return none
  const robust = clusterRobust(
    model,
    pairs.map(({ course }) => course),
  )
  const [estimate = null, interval = none.interval] = [model.coefficients[0], robust?.intervals[0]]
  return { estimate, interval, se: robust?.se[0] ?? null, df: robust?.df[0] ?? null }
}
