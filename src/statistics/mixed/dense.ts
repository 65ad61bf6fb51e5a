/** A dense matrix, row after row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly data: Float64Array
}

export function zeroMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, data: new Float64Array(rows * columns) }
}

export function identityMatrix(size: number): Matrix {
  return diagonalMatrix(new Float64Array(size).fill(1))
}

export function diagonalMatrix(values: ArrayLike<number>): Matrix {
  const result = zeroMatrix(values.length, values.length)
  for (let i = 0; i < values.length; i += 1) result.data[i * values.length + i] = values[i]
  return result
}

export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => number): Matrix {
  const result = zeroMatrix(rows, columns)
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) result.data[i * columns + j] = at(i, j)
  }
  return result
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  const result = zeroMatrix(a.rows, b.columns)
  for (let i = 0; i < a.rows; i += 1) {
    for (let k = 0; k < a.columns; k += 1) {
      const factor = a.data[i * a.columns + k]
      if (factor === 0) continue
      for (let j = 0; j < b.columns; j += 1) {
        result.data[i * b.columns + j] += factor * b.data[k * b.columns + j]
      }
    }
  }
  return result
}

export function transpose(a: Matrix): Matrix {
  return matrixOf(a.columns, a.rows, (i, j) => a.data[j * a.columns + i])
}

/** factorA * a + factorB * b. */
export function combine(factorA: number, a: Matrix, factorB: number, b: Matrix): Matrix {
  const data = a.data.map((value, index) => factorA * value + factorB * b.data[index])
  return { rows: a.rows, columns: a.columns, data }
}

/** Trace of a * b without forming the product. */
export function traceOfProduct(a: Matrix, b: Matrix): number {
  let sum = 0
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < a.columns; j += 1) sum += a.data[i * a.columns + j] * b.data[j * b.columns + i]
  }
  return sum
}

/** left' * a * right. */
export function bilinear(left: ArrayLike<number>, a: Matrix, right: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.rows; i += 1) {
    let inner = 0
    for (let j = 0; j < a.columns; j += 1) inner += a.data[i * a.columns + j] * right[j]
    sum += left[i] * inner
  }
  return sum
}

export function timesVector(a: Matrix, vector: ArrayLike<number>): Float64Array {
  const result = new Float64Array(a.rows)
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < a.columns; j += 1) result[i] += a.data[i * a.columns + j] * vector[j]
  }
  return result
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i]
  return sum
}

/** Lower Cholesky factor of a symmetric matrix, or undefined where it is not positive definite. */
export function cholesky(a: Matrix): Matrix | undefined {
  const n = a.rows
  const factor = zeroMatrix(n, n)
  const l = factor.data
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = a.data[i * n + j]
      for (let k = 0; k < j; k += 1) sum -= l[i * n + k] * l[j * n + k]
      if (i > j) l[i * n + j] = sum / l[j * n + j]
      else if (sum > 0) l[j * n + j] = Math.sqrt(sum)
      else return undefined
    }
  }
  return factor
}

/** Inverse and log determinant of a positive definite matrix; undefined where it is not. */
export function invertPositive(a: Matrix): { inverse: Matrix; logDeterminant: number } | undefined {
  const factor = cholesky(a)
  if (!factor) return undefined
  const n = a.rows
  let logDeterminant = 0
  for (let i = 0; i < n; i += 1) logDeterminant += 2 * Math.log(factor.data[i * n + i])
  const half = lowerInverse(factor)
  return { inverse: multiply(transpose(half), half), logDeterminant }
}

/** Inverse of a lower triangular matrix with no zero on its diagonal. */
export function lowerInverse(factor: Matrix): Matrix {
  const n = factor.rows
  const l = factor.data
  const inverse = zeroMatrix(n, n)
  for (let i = 0; i < n; i += 1) {
    const row = i * n
    for (let k = 0; k < i; k += 1) {
      const weight = l[row + k]
      if (weight === 0) continue
      for (let j = 0; j <= k; j += 1) inverse.data[row + j] -= weight * inverse.data[k * n + j]
    }
    for (let j = 0; j < i; j += 1) inverse.data[row + j] /= l[row + i]
    inverse.data[row + i] = 1 / l[row + i]
  }
  return inverse
}
