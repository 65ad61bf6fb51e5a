import type { Fact, FactKey, Point } from './model.ts'

/** A fact about a municipality; nothing when no room knows it. */
export const factAbout = (facts: readonly Fact[], organisationId: string, key: FactKey): Fact | undefined =>
  facts.find((fact) => fact.organisationId === organisationId && fact.key === key)

/** The place of each value in the order of all, 1 for the smallest; equal values share the mean of their places. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const same = values.filter((other) => other === value).length
    return below + (same + 1) / 2
  })
}

/** Spearman's rank correlation, -1 to 1; nothing when one of the two does not vary. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [a, b] = [ranksOf(xs), ranksOf(ys)]
  const mean = (a.length + 1) / 2
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, index) => sum + (value - mean) * ((q[index] ?? mean) - mean), 0)
  const spread = Math.sqrt(product(a, a) * product(b, b))
  return spread === 0 ? undefined : product(a, b) / spread
}

// Two-sided 5 % critical values of Spearman's rho for 5 to 15 pairs (Zar, Biostatistical Analysis, table B.20); above that 1.96 / sqrt(n - 1).
const critical = [1, 0.886, 0.786, 0.738, 0.7, 0.648, 0.618, 0.587, 0.56, 0.538, 0.521]
const fewest = 5

export type Together = 'tooFew' | 'unclear' | 'same' | 'opposite'

/** Whether those who give more also get more. Says nothing about why; chance is ruled out at 5 %. */
export function togetherness(points: readonly Point[]): Together {
  if (points.length < fewest) return 'tooFew'
  const rho = rankCorrelation(
    points.map(({ gives }) => gives),
    points.map(({ gets }) => gets),
  )
  const needed = critical[points.length - fewest] ?? 1.96 / Math.sqrt(points.length - 1)
  if (rho === undefined || Math.abs(rho) < needed) return 'unclear'
  return rho > 0 ? 'same' : 'opposite'
}

/** The year asked for in an address, if it is one that can be shown. */
export function yearAsked(asked: string | undefined, years: readonly number[], thisYear: number): number {
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : undefined
  return year !== undefined && years.includes(year) ? year : thisYear
}
