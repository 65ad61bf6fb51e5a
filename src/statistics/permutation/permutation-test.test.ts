import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { permutationTest } from './permutation-test.ts'

/** All allocations by counting in binary, as a second opinion. */
function bruteForce(values: readonly number[], marked: readonly boolean[]): number {
  const k = marked.filter(Boolean).length
  const difference = (mask: number) => {
    let [inside, outside] = [0, 0]
    values.forEach((value, index) => {
      if (mask & (1 << index)) inside += value
      else outside += value
    })
    return inside / k - outside / (values.length - k)
  }
  const own = marked.reduce((mask, mark, index) => (mark ? mask | (1 << index) : mask), 0)
  const bits = (mask: number) => values.filter((_, index) => mask & (1 << index)).length
  const all = Array.from({ length: 1 << values.length }, (_, mask) => mask).filter((mask) => bits(mask) === k)
  return (
    all.filter((mask) => Math.abs(difference(mask)) >= Math.abs(difference(own)) - 1e-9).length / all.length
  )
}

const clusters = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), { minLength: 2, maxLength: 9 })
  .filter((list) => list.some(([, mark]) => mark) && list.some(([, mark]) => !mark))

test('few clusters: every allocation is looked at', () => {
  fc.assert(
    fc.property(clusters, (list) => {
      const values = list.map(([value]) => value)
      const marked = list.map(([, mark]) => mark)
      const result = permutationTest(values, marked)
      assert.ok(result?.exact)
      assert.equal(result.p, bruteForce(values, marked))
      assert.equal(
        permutationTest(
          values.map((value) => 5 * value - 3),
          marked,
        )?.p,
        result.p,
      )
    }),
  )
})

test('three against three, completely apart: 2 of 20', () => {
  const result = permutationTest([1, 2, 3, 10, 11, 12], [false, false, false, true, true, true])
  assert.deepEqual(result, { difference: 9, p: 0.1, allocations: 20, exact: true })
})

test('many clusters: drawn allocations, from the source of random numbers that is given', () => {
  let state = 1
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const values = Array.from({ length: 40 }, (_, index) => (index % 7) + (index % 2 === 0 ? 3 : 0))
  const marked = values.map((_, index) => index % 2 === 0)
  const result = permutationTest(values, marked, random, 2000)
  assert.ok(result && !result.exact && result.p < 0.01 && result.p >= 1 / 2001)
  assert.equal(permutationTest(values, marked), null)
  assert.equal(permutationTest([1, 2], [true, true]), null)
})
