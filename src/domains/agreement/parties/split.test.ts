import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sum } from '../../../kernel/money.ts'
import { splitByPopulation, splitWithout } from './split.ts'

const nine = [
  ['herlev', 28_953],
  ['albertslund', 27_731],
  ['roedovre', 40_652],
  ['ishoej', 22_989],
  ['furesoe', 40_965],
  ['helsingoer', 62_695],
  ['koege', 60_979],
  ['halsnaes', 31_384],
  ['roskilde', 87_914],
].map(([id, inhabitants]) => ({ id: String(id), name: String(id), inhabitants: Number(inhabitants) }))

test('the nine share a million kroner by the population of 2020', () => {
  const split = splitByPopulation(100_000_000n, nine)
  assert.equal(split.inhabitants, 404_262)
  assert.equal(split.amount, 100_000_000n)
  // 1.000.000 kr. × 87.914 ÷ 404.262 = 217.467,88 kr.
  assert.equal(split.shares.find(({ id }) => id === 'roskilde')?.amount, 21_746_788n)
})

test('when one leaves, the others share the same amount and the differences cancel out', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 13n }),
      fc.constantFrom(...nine.map(({ id }) => id)),
      (amount, leaving) => {
        const { before, after, rows } = splitWithout(amount, nine, leaving)
        assert.equal(before.amount, amount)
        assert.equal(after.amount, amount)
        assert.equal(after.shares.length, 8)
        assert.equal(sum(rows.map(({ difference }) => difference)), 0n)
        const gone = rows.find(({ party }) => party.id === leaving)
        assert.equal(gone?.after, 0n)
        assert.ok(rows.every(({ party, difference }) => party.id === leaving || difference >= -1n))
      },
    ),
  )
})

test('the last one to leave leaves nobody to share with', () => {
  const [only] = nine
  assert.deepEqual(splitWithout(500n, only ? [only] : [], 'herlev').after, {
    shares: [],
    inhabitants: 0,
    amount: 0n,
  })
  assert.deepEqual(splitByPopulation(500n, []), { shares: [], inhabitants: 0, amount: 0n })
})
