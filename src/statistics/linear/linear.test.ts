import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addScaled,
  cholesky,
  crossProduct,
  fromColumns,
  fromRows,
  identity,
  invertCholesky,
  invertUpper,
  logDeterminant,
  type Matrix,
  multiply,
  qrDecomposition,
  symmetricEigen,
  symmetricPower,
  transpose,
} from './index.ts'

const gap = (a: Matrix, b: Matrix) =>
  addScaled(a, b, -1).values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

const tall = fc
  .array(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }), {
    minLength: 5,
    maxLength: 12,
  })
  .map((rows) => fromRows(rows.map((row, index) => row.map((value, j) => value + (index % 3 === j ? 7 : 0)))))

test('QR gives back the matrix, with orthonormal columns', () => {
  fc.assert(
    fc.property(tall, (matrix) => {
      const { q, r, dependent } = qrDecomposition(matrix)
      assert.deepEqual(dependent, [])
      assert.ok(gap(multiply(q, r), matrix) < 1e-12)
      assert.ok(gap(crossProduct(q), identity(3)) < 1e-13)
      assert.ok(gap(multiply(r, invertUpper(r)), identity(3)) < 1e-10)
    }),
  )
})

test('QR names the columns that repeat others', () => {
  const { dependent } = qrDecomposition(
    fromColumns([
      [1, 1, 1, 1],
      [1, 2, 3, 4],
      [3, 5, 7, 9],
    ]),
  )
  assert.deepEqual(dependent, [2])
})

test('Cholesky: factor, inverse and determinant agree with the eigenvalues', () => {
  fc.assert(
    fc.property(tall, (matrix) => {
      const square = crossProduct(matrix)
      const factor = cholesky(square)
      assert.ok(factor)
      assert.ok(gap(multiply(factor, transpose(factor)), square) < 1e-11)
      assert.ok(gap(multiply(square, invertCholesky(factor)), identity(3)) < 1e-8)
      const { values } = symmetricEigen(square)
      const logs = values.reduce((sum, value) => sum + Math.log(value), 0)
      assert.ok(Math.abs(logDeterminant(factor) - logs) < 1e-9)
    }),
  )
  assert.equal(
    cholesky(
      fromRows([
        [1, 2],
        [2, 1],
      ]),
    ),
    null,
  )
})

test('the square root of a matrix squares to it; -1 of a singular one is its pseudo-inverse', () => {
  fc.assert(
    fc.property(tall, (matrix) => {
      const square = crossProduct(matrix)
      const root = symmetricPower(square, 0.5)
      assert.ok(gap(multiply(root, root), square) < 1e-10)
    }),
  )
  const flat = fromRows([
    [1, 1],
    [1, 1],
  ])
  assert.ok(
    gap(
      symmetricPower(flat, -1),
      fromRows([
        [0.25, 0.25],
        [0.25, 0.25],
      ]),
    ) < 1e-15,
  )
})
