import { type Matrix, multiply, multiplyVector, transpose, zeros } from '../linear/index.ts'
import { matrixOf } from './dense.ts'
import type { CovarianceParameter } from './structure.ts'

/**
 * A covariance G = L L' is searched for by the elements of its Cholesky factor L: any L is allowed, a singular G is not
 * at infinity, and for a single effect L is a standard deviation. G does not change with the sign of a column of L.
 */
export function factorsOf(parameters: readonly CovarianceParameter[], elements: ArrayLike<number>): Matrix[] {
  const sizes: number[] = []
  for (const { term, row } of parameters) sizes[term] = Math.max(sizes[term] ?? 0, row + 1)
  const factors = sizes.map((size) => zeros(size, size))
  parameters.forEach(({ term, row, column }, k) => {
    factors[term].values[row * sizes[term] + column] = elements[k]
  })
  return factors
}

/** G = L L' of each term. */
export function covariancesOf(factors: readonly Matrix[]): Matrix[] {
  return factors.map((factor) => multiply(factor, transpose(factor)))
}

/** dG / dL: one row per element of G, one column per element of L. */
export function jacobian(parameters: readonly CovarianceParameter[], elements: ArrayLike<number>): Matrix {
  const at = (term: number, row: number, column: number): number => {
    const k = parameters.findIndex((one) => one.term === term && one.row === row && one.column === column)
    return k < 0 ? 0 : elements[k]
  }
  return matrixOf(parameters.length, parameters.length, (g, l) => {
    const [element, moved] = [parameters[g], parameters[l]]
    if (element.term !== moved.term) return 0
    const first = element.row === moved.row ? at(element.term, element.column, moved.column) : 0
    const second = element.column === moved.row ? at(element.term, element.row, moved.column) : 0
    return first + second
  })
}

/** Gradient and Hessian in the elements of L from those in the elements of G. */
export function chainToFactors(
  parameters: readonly CovarianceParameter[],
  elements: ArrayLike<number>,
  gradient: Float64Array,
  hessian: Matrix,
): { gradient: Float64Array; hessian: Matrix } {
  const j = jacobian(parameters, elements)
  const jt = transpose(j)
  const bent = multiply(jt, multiply(hessian, j))
  const curved = matrixOf(bent.rows, bent.rows, (a, b) => {
    let sum = bent.values[a * bent.rows + b]
    parameters.forEach((element, g) => {
      sum += gradient[g] * curvature(element, parameters[a], parameters[b])
    })
    return sum
  })
  return { gradient: multiplyVector(jt, gradient), hessian: curved }
}

/** Second derivative of an element of G in two elements of L. */
function curvature(g: CovarianceParameter, a: CovarianceParameter, b: CovarianceParameter): number {
  if (g.term !== a.term || g.term !== b.term || a.column !== b.column) return 0
  return Number(g.row === a.row && g.column === b.row) + Number(g.row === b.row && g.column === a.row)
}
