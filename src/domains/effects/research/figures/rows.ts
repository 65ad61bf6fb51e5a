import { type Cell, columnOf, type DataSet, isMissing } from '../datasets/model.ts'
import type { Rows } from './model.ts'

/** The rows whose columns hold one of the given keys, that belong to the group, and that had been counted in by then. */
export function rowsOf(data: DataSet, { where, within, until }: Rows): DataSet {
  const wanted = Object.entries(where).map(([column, keys]) => {
    const at = columnOf(data, column)
    const variable = data.variables[at]
    const allowed = [keys].flat()
    const cells: Cell[] =
      variable?.kind === 'text'
        ? [...allowed]
        : (variable?.categories ?? []).filter(({ key }) => allowed.includes(key)).map(({ code }) => code)
    return { at, cells: new Set(cells) }
  })
  return {
    variables: data.variables,
    rows: data.rows.filter(
      (row) =>
        wanted.every(({ at, cells }) => cells.has(row[at] ?? null)) &&
        (within === undefined || String(row[columnOf(data, 'groups')]).split(' ').includes(within)) &&
        (until === undefined || Number(row[columnOf(data, 'release')]) <= until),
    ),
  }
}

/** A column as numbers; what is missing is `null`. */
export function numbersOf(data: DataSet, column: string): (number | null)[] {
  const at = columnOf(data, column)
  return data.rows.map((row) => {
    const cell = row[at] ?? null
    return isMissing(cell) ? null : Number(cell)
  })
}

export const textsOf = (data: DataSet, column: string): string[] => {
  const at = columnOf(data, column)
  return data.rows.map((row) => String(row[at] ?? ''))
}

/** The rows with a value before and after. */
export function pairsIn(data: DataSet, before: string, after: string): DataSet {
  const [one, two] = [columnOf(data, before), columnOf(data, after)]
  return {
    variables: data.variables,
    rows: data.rows.filter((row) => !isMissing(row[one]) && !isMissing(row[two])),
  }
}

/** After minus before; every row has both. */
export function changesIn(pairs: DataSet, before: string, after: string): number[] {
  const [one, two] = [columnOf(pairs, before), columnOf(pairs, after)]
  return pairs.rows.map((row) => Number(row[two]) - Number(row[one]))
}

/** The rows that tell the value of a column; of courses, the rows that can be laid to one. */
export function telling(data: DataSet, column: string): DataSet {
  const at = columnOf(data, column)
  return { variables: data.variables, rows: data.rows.filter((row) => row[at] !== '' && !isMissing(row[at])) }
}
