export {
  cholesky,
  invertCholesky,
  logDeterminant,
  solveCholesky,
  solveLower,
  solveLowerTransposed,
} from './cholesky.ts'
export {
  addScaled,
  at,
  columnOf,
  crossProduct,
  diagonalOf,
  dot,
  fromColumns,
  fromRows,
  identity,
  type Matrix,
  multiply,
  multiplyVector,
  rowOf,
  scale,
  toRows,
  trace,
  transpose,
  zeros,
} from './matrix.ts'
export { invertUpper, type Qr, qrDecomposition, solveUpper } from './qr.ts'
export { type SymmetricEigen, symmetricEigen, symmetricPower } from './symmetric-eigen.ts'
