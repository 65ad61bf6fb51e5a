import { packedLength, packedRow } from './elimination.ts'

/** U'U of each cluster, packed one after the other. U has the same columns in every cluster. */
export function clusterProducts(
  columns: readonly Float64Array[],
  codes: Int32Array,
  clusters: number,
): Float64Array {
  const m = columns.length
  const length = packedLength(m)
  const products = new Float64Array(clusters * length)
  for (let i = 0; i < m; i += 1) {
    for (let j = i; j < m; j += 1) {
      const [left, right] = [columns[i], columns[j]]
      const place = packedRow(i, m) + j
      for (let row = 0; row < codes.length; row += 1)
        products[codes[row] * length + place] += left[row] * right[row]
    }
  }
  return products
}

/** A cluster with columns of its own: dummies of the levels of crossed factors that occur in it. */
export interface WideCluster {
  /** For each column of U in this cluster, its column in the whole model. */
  readonly columns: Int32Array
  readonly products: Float64Array
}

/** A column that is nonzero only in the rows of one level: value in row i belongs to column first + codes[i]. */
export interface LevelColumns {
  readonly first: number
  readonly codes: Int32Array
  readonly values: Float64Array
}

/** U'U of each cluster, where U has `columns` and those dummy columns of `levels` that occur in the cluster. */
export function wideClusterProducts(
  columns: readonly Float64Array[],
  levels: readonly LevelColumns[],
  codes: Int32Array,
  clusters: number,
): WideCluster[] {
  const rowsOf: number[][] = Array.from({ length: clusters }, () => [])
  codes.forEach((code, row) => {
    rowsOf[code].push(row)
  })
  return rowsOf.map((rows) => wideCluster(columns, levels, rows))
}

function wideCluster(
  columns: readonly Float64Array[],
  levels: readonly LevelColumns[],
  rows: readonly number[],
): WideCluster {
  const places = new Map<number, number>(columns.map((_, index) => [index, index]))
  for (const row of rows) {
    for (const { first, codes } of levels) {
      if (!places.has(first + codes[row])) places.set(first + codes[row], places.size)
    }
  }
  const m = places.size
  const products = new Float64Array(packedLength(m))
  for (const row of rows) addRow(products, m, columns, levels, places, row)
  return { columns: Int32Array.from(places.keys()), products }
}

function addRow(
  products: Float64Array,
  m: number,
  columns: readonly Float64Array[],
  levels: readonly LevelColumns[],
  places: ReadonlyMap<number, number>,
  row: number,
): void {
  const own = columns.map((column, place) => ({ place, value: column[row] }))
  for (const { first, codes, values } of levels) {
    own.push({ place: places.get(first + codes[row]) ?? 0, value: values[row] })
  }
  for (const left of own) {
    for (const right of own) {
      if (left.place <= right.place)
        products[packedRow(left.place, m) + right.place] += left.value * right.value
    }
  }
}
