import type { MixedModelFormula } from './formula.ts'

/** Columns of equal length. A missing value is null, undefined or NaN. */
export type Columns = Readonly<Record<string, ArrayLike<number | string | null | undefined>>>

/** What is to be fitted, to which data. */
export interface MixedModelData {
  readonly columns: Columns
  /** Levels of a categorical variable in their order; the first is the reference. Unused levels are dropped. */
  readonly levels?: Readonly<Record<string, readonly string[]>> | undefined
  /** Reference level of a categorical variable; the other levels keep their order. */
  readonly reference?: Readonly<Record<string, string>> | undefined
}

/** A categorical variable on the analysed rows: `codes` index `levels`. */
export interface Factor {
  readonly name: string
  readonly levels: readonly string[]
  readonly codes: Int32Array
}

/** The rows that are complete on all variables of the model, and the variables on them. */
export interface Frame {
  readonly rows: Int32Array
  readonly numbers: ReadonlyMap<string, Float64Array>
  readonly factors: ReadonlyMap<string, Factor>
}

type Cell = number | string | null | undefined

const isMissing = (value: Cell): boolean => value === null || value === undefined || Number.isNaN(value)

/**
 * Keeps the complete rows and sorts the variables into numbers and factors: a factor holds texts, or has given levels
 * or a reference, or is used for grouping. Throws a RangeError where a column is absent or a value is no finite number.
 */
export function buildFrame(formula: MixedModelFormula, data: MixedModelData): Frame {
  const grouping = new Set(formula.random.flatMap((term) => term.group))
  const measured = new Set([
    formula.response,
    ...formula.fixed.flat(),
    ...formula.random.flatMap((term) => term.slopes),
  ])
  const rows = completeRows(
    [...new Set([...measured, ...grouping])].map((name) => columnOf(data.columns, name)),
  )
  const numbers = new Map<string, Float64Array>()
  const factors = new Map<string, Factor>()
  for (const name of new Set([...measured, ...grouping])) {
    const column = columnOf(data.columns, name)
    const categorical = name !== formula.response && isCategorical(name, column, data, rows)
    if (categorical || grouping.has(name)) factors.set(name, factorOf(name, column, rows, data))
    if (measured.has(name) && !categorical) numbers.set(name, numbersOf(name, column, rows))
  }
  return { rows, numbers, factors }
}

function columnOf(columns: Columns, name: string): ArrayLike<Cell> {
  const column = columns[name]
  if (column === undefined) throw new RangeError(`the data have no column ${name}`)
  return column
}

function completeRows(columns: readonly ArrayLike<Cell>[]): Int32Array {
  const length = columns[0].length
  const missing = new Uint8Array(length)
  for (const column of columns) {
    if (column.length !== length) throw new RangeError('the columns differ in length')
    for (let i = 0; i < length; i += 1) if (isMissing(column[i])) missing[i] = 1
  }
  const rows = new Int32Array(missing.reduce((count, flag) => count + 1 - flag, 0))
  let next = 0
  for (let i = 0; i < length; i += 1) {
    if (missing[i] === 1) continue
    rows[next] = i
    next += 1
  }
  return rows
}

function isCategorical(
  name: string,
  column: ArrayLike<Cell>,
  data: MixedModelData,
  rows: Int32Array,
): boolean {
  if (data.levels?.[name] || data.reference?.[name] !== undefined) return true
  return rows.some((row) => typeof column[row] === 'string')
}

function numbersOf(name: string, column: ArrayLike<Cell>, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i += 1) {
    const value = column[rows[i]]
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new RangeError(`${name} holds ${JSON.stringify(value)}, which is no finite number`)
    }
    values[i] = value
  }
  return values
}

function factorOf(name: string, column: ArrayLike<Cell>, rows: Int32Array, data: MixedModelData): Factor {
  const seen = new Map<Cell, number>()
  const codes = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i += 1) {
    const value = column[rows[i]]
    let code = seen.get(value)
    if (code === undefined) {
      code = seen.size
      seen.set(value, code)
    }
    codes[i] = code
  }
  const values = [...seen.keys()]
  const order = orderOfLevels(name, values, data)
  const place = new Int32Array(values.length)
  order.forEach((valueIndex, index) => {
    place[valueIndex] = index
  })
  return {
    name,
    levels: order.map((index) => String(values[index])),
    codes: codes.map((code) => place[code]),
  }
}

/** Indices of the values in the order of their levels. */
function orderOfLevels(name: string, values: readonly Cell[], data: MixedModelData): number[] {
  const given = data.levels?.[name]
  const reference = data.reference?.[name]
  const rank = new Map(given?.map((level, index) => [level, index]))
  const unknown = given && values.find((value) => !rank.has(String(value)))
  if (unknown !== undefined)
    throw new RangeError(`${name} holds ${String(unknown)}, which is not among its levels`)
  const compare = (a: Cell, b: Cell): number => {
    if (given) return (rank.get(String(a)) ?? 0) - (rank.get(String(b)) ?? 0)
    if (reference !== undefined && (String(a) === reference) !== (String(b) === reference)) {
      return String(a) === reference ? -1 : 1
    }
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return String(a) < String(b) ? -1 : 1
  }
  return values.map((_, index) => index).sort((a, b) => compare(values[a], values[b]))
}
