import { correlation, covariance, type Maybe } from '../summary/moments.ts'

/** Items as columns of equal length, null where an answer is missing. */
export type Items = readonly (readonly Maybe[])[]

/** The rows where every item is answered, as complete columns. */
export function completeItems(items: Items): number[][] {
  const rows = items.length === 0 ? 0 : items[0].length
  const complete: number[][] = items.map(() => [])
  for (let row = 0; row < rows; row += 1) {
    const answers = items.map((item) => item[row]).filter((answer) => answer !== null && answer !== undefined)
    if (answers.length < items.length) continue
    for (let index = 0; index < items.length; index += 1) complete[index].push(answers[index])
  }
  return complete
}

/** Covariance matrix (n - 1) of complete columns. */
export function covarianceMatrix(columns: readonly (readonly number[])[]): number[][] {
  return columns.map((x) => columns.map((y) => covariance(x, y) ?? 0))
}

/** A statistic of each pair of items, from the rows where both are answered; null where one is not defined. */
function pairwise(items: Items, statistic: (xs: number[], ys: number[]) => Maybe): number[][] | null {
  const entries = items.map((x) =>
    items.map((y) => {
      const rows = x.flatMap((value, row) => {
        const other = y[row] ?? null
        return value === null || other === null ? [] : [[value, other] as const]
      })
      return statistic(
        rows.map(([first]) => first),
        rows.map(([, second]) => second),
      )
    }),
  )
  const filled = entries.map((row) => row.filter((value) => value !== null))
  return filled.every((row) => row.length === items.length) ? filled : null
}

/** Covariances each from the rows where both items are answered; null where fewer than two rows have both. */
export function pairwiseCovarianceMatrix(items: Items): number[][] | null {
  return pairwise(items, covariance)
}

/** Correlations each from the rows where both items are answered; null where an item does not vary there. */
export function pairwiseCorrelationMatrix(items: Items): number[][] | null {
  return pairwise(items, correlation)
}

/** Correlations from covariances; null when a variance is zero. */
export function correlationMatrix(covariances: readonly (readonly number[])[]): number[][] | null {
  if (covariances.some((row, i) => !(row[i] > 0))) return null
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(row[i]) / Math.sqrt(covariances[j][j]))),
  )
}

/** Sum of all elements. */
export function totalOf(matrix: readonly (readonly number[])[]): number {
  return matrix.reduce((total, row) => total + row.reduce((sum, value) => sum + value, 0), 0)
}

/** Sum of the diagonal. */
export function traceOf(matrix: readonly (readonly number[])[]): number {
  return matrix.reduce((total, row, i) => total + row[i], 0)
}
