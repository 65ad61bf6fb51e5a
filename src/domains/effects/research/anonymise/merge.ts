import type { Bilingual } from '../../../../kernel/language.ts'
import { type Cell, type DataSet, isMissing, type Variable } from '../datasets/model.ts'
import { columnWords } from '../datasets/words.ts'

/** What was put together in one column. */
export interface Merging {
  readonly column: string
  /** What the categories that became one are called. */
  readonly merged: readonly Bilingual[]
  readonly rows: number
}

const mergedCode = 90

/** The rows and the courses in which each code of a column occurs. */
function occurrences(
  rows: DataSet['rows'],
  at: number,
  courseAt: number,
): Map<Cell, { rows: number; courses: Set<Cell> }> {
  const found = new Map<Cell, { rows: number; courses: Set<Cell> }>()
  for (const row of rows) {
    const cell = row[at] ?? null
    if (isMissing(cell)) continue
    const seen = found.get(cell) ?? { rows: 0, courses: new Set<Cell>() }
    seen.rows += 1
    seen.courses.add(row[courseAt] ?? null)
    found.set(cell, seen)
  }
  return found
}

const withMerged = (variable: Variable, gone: ReadonlySet<Cell>): Variable => ({
  ...variable,
  categories: [
    ...variable.categories.filter(({ code }) => !gone.has(code)),
    { code: mergedCode, key: 'merged', label: columnWords.merged },
  ],
})

/**
 * Puts the rare categories of a column together: those in fewer rows or fewer courses than asked for. One rare category alone
 * takes the next smallest with it, so that "others" never means just one.
 */
export function mergeRare(
  data: DataSet,
  column: string,
  least: { readonly rows: number; readonly courses: number },
): { readonly data: DataSet; readonly merging: Merging | undefined } {
  const at = data.variables.findIndex(({ name }) => name === column)
  const courseAt = data.variables.findIndex(({ name }) => name === 'course')
  const variable = data.variables[at]
  if (!variable) return { data, merging: undefined }
  const found = [...occurrences(data.rows, at, courseAt)].sort(
    ([a, x], [b, y]) => x.rows - y.rows || Number(a) - Number(b),
  )
  const rare = found.filter(([, seen]) => seen.rows < least.rows || seen.courses.size < least.courses)
  if (rare.length === 0) return { data, merging: undefined }
  const chosen =
    rare.length === 1 ? [...rare, ...found.filter((entry) => entry !== rare[0]).slice(0, 1)] : rare
  const gone = new Set(chosen.map(([code]) => code))
  const rows = data.rows.map((row) =>
    row.map((cell, place) => (place === at && gone.has(cell) ? mergedCode : cell)),
  )
  const variables = data.variables.map((one, place) => (place === at ? withMerged(one, gone) : one))
  const merged = variable.categories.filter(({ code }) => gone.has(code)).map(({ label }) => label)
  return {
    data: { variables, rows },
    merging: { column, merged, rows: chosen.reduce((all, [, seen]) => all + seen.rows, 0) },
  }
}
