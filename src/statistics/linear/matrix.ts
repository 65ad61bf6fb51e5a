/** A dense matrix of doubles, stored row by row. Treat as read-only unless you have just made it. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  /** Element (i, j) is values[i * columns + j]. */
  readonly values: Float64Array
}

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) }
}

/** The identity matrix. */
export function identity(size: number): Matrix {
  const matrix = zeros(size, size)
  for (let i = 0; i < size; i += 1) matrix.values[i * size + i] = 1
  return matrix
}

/** Matrix from an array of rows of equal length. */
export function fromRows(rows: readonly (readonly number[])[]): Matrix {
  const columns = rows.length === 0 ? 0 : rows[0].length
  const matrix = zeros(rows.length, columns)
  rows.forEach((row, i) => {
    if (row.length !== columns) throw new RangeError('rows of a matrix must have equal length')
    matrix.values.set(row, i * columns)
  })
  return matrix
}

/** Matrix from an array of columns of equal length. */
export function fromColumns(columns: readonly (readonly number[])[]): Matrix {
  return transpose(fromRows(columns))
}

/** Element in row i and column j, both counted from 0. */
export function at(matrix: Matrix, i: number, j: number): number {
  return matrix.values[i * matrix.columns + j]
}

/** One row as a new array. */
export function rowOf(matrix: Matrix, i: number): Float64Array {
  return matrix.values.slice(i * matrix.columns, (i + 1) * matrix.columns)
}

/** One column as a new array. */
export function columnOf(matrix: Matrix, j: number): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, i) => at(matrix, i, j))
}

/** The diagonal of a square matrix. */
export function diagonalOf(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, i) => at(matrix, i, i))
}

/** The matrix as an array of rows. */
export function toRows(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, i) => Array.from(rowOf(matrix, i)))
}

export function transpose(matrix: Matrix): Matrix {
  const result = zeros(matrix.columns, matrix.rows)
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < matrix.columns; j += 1) {
      result.values[j * matrix.rows + i] = matrix.values[i * matrix.columns + j]
    }
  }
  return result
}

/** a b. Throws when the sizes do not fit. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) throw new RangeError(`cannot multiply ${a.columns} columns by ${b.rows} rows`)
  const result = zeros(a.rows, b.columns)
  for (let i = 0; i < a.rows; i += 1) {
    for (let k = 0; k < a.columns; k += 1) {
      const factor = a.values[i * a.columns + k]
      if (factor === 0) continue
      const from = k * b.columns
      const to = i * b.columns
      for (let j = 0; j < b.columns; j += 1) result.values[to + j] += factor * b.values[from + j]
    }
  }
  return result
}

/** a' b, without forming the transpose. Throws when the sizes do not fit. */
export function crossProduct(a: Matrix, b: Matrix = a): Matrix {
  if (a.rows !== b.rows) throw new RangeError(`cross product of ${a.rows} and ${b.rows} rows`)
  const result = zeros(a.columns, b.columns)
  for (let k = 0; k < a.rows; k += 1) {
    for (let i = 0; i < a.columns; i += 1) {
      const factor = a.values[k * a.columns + i]
      if (factor === 0) continue
      for (let j = 0; j < b.columns; j += 1) {
        result.values[i * b.columns + j] += factor * b.values[k * b.columns + j]
      }
    }
  }
  return result
}

/** Matrix times vector. */
export function multiplyVector(matrix: Matrix, vector: ArrayLike<number>): Float64Array {
  const result = new Float64Array(matrix.rows)
  for (let i = 0; i < matrix.rows; i += 1) {
    let sum = 0
    for (let j = 0; j < matrix.columns; j += 1) sum += matrix.values[i * matrix.columns + j] * vector[j]
    result[i] = sum
  }
  return result
}

/** Sum of products of two vectors of equal length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += a[index] * b[index]
  return sum
}

/** a + factor b, element by element. */
export function addScaled(a: Matrix, b: Matrix, factor = 1): Matrix {
  return { ...a, values: a.values.map((value, index) => value + factor * b.values[index]) }
}

/** factor times the matrix. */
export function scale(matrix: Matrix, factor: number): Matrix {
  return { ...matrix, values: matrix.values.map((value) => value * factor) }
}

/** Sum of the diagonal. */
export function trace(matrix: Matrix): number {
  return diagonalOf(matrix).reduce((sum, value) => sum + value, 0)
}
