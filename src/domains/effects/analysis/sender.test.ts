import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balanceOf, beganDifferently } from './balance.ts'
import { readSenders, type SenderPair } from './sender.ts'
import { pairsIn } from './standing.ts'
import { simulated } from './testing.ts'

const plan = { margin: 5, covariates: ['before', 'targetGroup', 'level'] } as const

function compared(
  peer: number,
  municipality: number,
  courses: number,
  people = 10,
  courseSd = 3,
): SenderPair[] {
  const of = (sender: 'peer' | 'municipality', change: number, seed: number): SenderPair[] =>
    pairsIn(simulated({ courses, people, change, courseSd, lost: 0, seed })).map((pair, index) => ({
      ...pair,
      course: `${sender} ${pair.course}`,
      sender,
      targetGroup: index % 3 === 0 ? 'older' : 'young',
      level: 'separate',
    }))
  return [...of('peer', peer, 11), ...of('municipality', municipality, 12)]
}

test('fewer than four courses on one side: no verdict', () => {
  const reading = readSenders(compared(9, 9, 3), plan)
  assert.equal(reading.verdict, 'tooFewCourses')
  assert.equal(reading.adjusted, null)
})

test('the four answers: undecided, different, equivalent, different but negligible', () => {
  assert.equal(readSenders(compared(9, 8, 5), plan).verdict, 'undecided')
  const different = readSenders(compared(20, 2, 12), plan)
  assert.equal(different.verdict, 'different')
  assert.ok((different.adjusted?.estimate ?? 0) > 10)
  assert.equal(readSenders(compared(9, 9, 60, 20, 1), plan).verdict, 'equivalent')
  assert.equal(readSenders(compared(11, 8.6, 150, 30, 0.5), plan).verdict, 'different-but-negligible')
})

test('turned round, the difference changes its sign and nothing else', () => {
  const pairs = compared(12, 6, 8)
  const turned = pairs.map((pair) => ({
    ...pair,
    sender: pair.sender === 'peer' ? ('municipality' as const) : ('peer' as const),
  }))
  const [a, b] = [readSenders(pairs, plan), readSenders(turned, plan)]
  assert.ok(Math.abs((a.adjusted?.estimate ?? 0) + (b.adjusted?.estimate ?? 1)) < 1e-6)
  assert.ok(Math.abs((a.adjusted?.se ?? 0) - (b.adjusted?.se ?? 1)) < 1e-6)
})

test('the equivalence interval lies inside the margin exactly when the answer is equivalent', () => {
  for (const margin of [1, 2, 3, 5, 8, 15]) {
    const { verdict, equivalence } = readSenders(compared(9, 8, 20), { ...plan, margin })
    const inside = equivalence !== null && equivalence[0] > -margin && equivalence[1] < margin
    assert.equal(inside, verdict === 'equivalent' || verdict === 'different-but-negligible', `${margin}`)
  }
})

test('the balance table says how the two kinds of courses began', () => {
  const even = balanceOf(compared(9, 8, 10))
  assert.deepEqual(
    even.map(({ covariate, value }) => `${covariate} ${value}`),
    ['before ', 'targetGroup older', 'targetGroup young', 'level separate'],
  )
  assert.equal(beganDifferently(even), false)
  const lower = compared(9, 8, 10).map((pair) =>
    pair.sender === 'peer' ? { ...pair, before: pair.before - 12 } : pair,
  )
  assert.equal(beganDifferently(balanceOf(lower)), true)
})
