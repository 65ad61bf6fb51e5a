/**
 * A jet is a value with its first and second derivatives in parameters 0 .. K-1, stored one after the other: the value,
 * then for each parameter j its first derivative and the second derivatives (0,j) .. (j,j). The jet in fewer parameters
 * is a prefix of the jet in more.
 */
export function jetLength(parameters: number): number {
  return firstAt(parameters)
}

/** Place of the first derivative in parameter j. */
export function firstAt(j: number): number {
  return 1 + j + (j * (j + 1)) / 2
}

/** Place of the second derivative in parameters i and j. */
export function secondAt(i: number, j: number): number {
  return i > j ? firstAt(i) + 1 + j : firstAt(j) + 1 + i
}

/** One element of a symmetric matrix of variances: row >= column. */
export interface Element {
  readonly row: number
  readonly column: number
}

/** The elements of the lower triangle of a symmetric matrix, row after row. */
export function lowerElements(size: number): Element[] {
  const elements: Element[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) elements.push({ row, column })
  }
  return elements
}
