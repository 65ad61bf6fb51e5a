import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawing } from './chance.ts'
import { readChange } from './change.ts'
import { compareCourses, compareWithWaiting } from './comparison.ts'
import { courseModel } from './imputation-model.ts'
import { imputedSets, readImputed } from './imputed.ts'
import { readJoint, readJointBySender } from './joint.ts'
import { mainEstimate } from './main-estimate.ts'
import { outcomes } from './outcomes.ts'
import { perceptionOf, readPerceived, type SeenPair } from './perceived.ts'
import { readPermutation } from './permutation.ts'
import { readReliability } from './reliability.ts'
import { readSenders } from './sender.ts'
import { pairsIn } from './standing.ts'
import { normalFrom, simulated, stream } from './testing.ts'
import { readWaiting, showsNoSuchChange, type Waited } from './waiting.ts'

const { who5, tils } = outcomes
const near = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) <= within, `${actual}, not ${expected}`)

/** People who waited: their change while waiting, and on the course. */
function waited(courses: number, whileWaiting: number, onCourse: number, seed = 7): Waited[] {
  const next = stream(seed)
  return pairsIn(simulated({ courses, people: 10, change: onCourse, lost: 0, seed })).map((pair) => ({
    ...{ course: pair.course, municipality: pair.municipality, before: pair.before, after: pair.after },
    waiting: pair.before - whileWaiting - 6 * normalFrom(next),
  }))
}

test('the waiting time is subtracted person by person', () => {
  const rows = waited(12, 3, 12)
  const reading = readWaiting(rows)
  const meanOf = (value: (row: Waited) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length
  near(reading.overWaiting?.estimate, 3, 1.5)
  near(reading.overCourse?.estimate, 12, 3)
  near(
    reading.beyondWaiting?.estimate,
    meanOf((row) => row.after - 2 * row.before + row.waiting),
    0.3,
  )
  assert.equal(showsNoSuchChange(reading, who5), true)
  assert.equal(showsNoSuchChange(readWaiting(waited(12, 12, 12)), who5), false)
  assert.equal(showsNoSuchChange(reading, tils), false, 'higher is worse there')
})

test('few who waited: nothing is inferred, and it says nothing about the waiting time', () => {
  const reading = readWaiting(waited(1, 0, 20))
  assert.deepEqual([reading.standing, reading.overWaiting, reading.beyondWaiting], ['tooFew', null, null])
  assert.equal(showsNoSuchChange(reading, who5), false)
})

const followed = (lost: number) =>
  simulated({ courses: 20, people: 8, change: 9, lost, seed: 3 }).flatMap(({ course, before, after }, at) =>
    before === null
      ? []
      : [{ course, before, after, later: at % 4 === 0 ? null : (after ?? before + 8) - 2 }],
  )

test('one model of all times: complete answers give the plain means, and those who left stay in', () => {
  const complete = followed(0).map((row, at) => ({ ...row, later: (row.after ?? 0) - (at % 5) }))
  const reading = readJoint(complete, 'followup3')
  const mean = (of: (row: (typeof complete)[number]) => number) =>
    complete.reduce((sum, row) => sum + of(row), 0) / complete.length
  assert.deepEqual(
    reading.changes.map(({ wave }) => wave),
    ['after', 'followup3'],
  )
  near(
    reading.changes[0]?.change.estimate,
    mean((row) => (row.after ?? 0) - row.before),
    1e-6,
  )
  near(
    reading.changes[1]?.change.estimate,
    mean((row) => row.later - row.before),
    1e-6,
  )
  assert.equal(readJoint(followed(0.3), 'followup6').people, 160)
})

test('one model by sender: turned round, the difference changes its sign', () => {
  const rows = followed(0.2).map((row, at) => ({
    ...row,
    sender: Number(row.course.slice(1)) % 2 === 0 ? ('peer' as const) : ('municipality' as const),
    later: row.later === null ? null : row.later + (at % 3),
  }))
  const turned = rows.map((row) => ({
    ...row,
    sender: row.sender === 'peer' ? ('municipality' as const) : ('peer' as const),
  }))
  const [a, b] = [readJointBySender(rows, 'followup3'), readJointBySender(turned, 'followup3')]
  assert.equal(a.differences.length, 2)
  for (const [at, { difference }] of a.differences.entries())
    near(b.differences[at]?.difference.estimate, -(difference.estimate ?? Number.NaN), 1e-5)
  assert.ok(readJoint([], 'followup3').refusal, 'nobody: it says why')
})

test('imputation: the same people give the same bytes, and nobody lost changes nothing', () => {
  const rows = simulated({ courses: 14, people: 9, change: 8, lost: 0.25, seed: 21 })
  const main = mainEstimate(pairsIn(rows))
  const once = readImputed(rows, main)
  assert.equal(JSON.stringify(readImputed(rows, main)), JSON.stringify(once))
  assert.equal(once?.sets, imputedSets)
  assert.ok((once?.missingInformation ?? 0) > 0.02 && (once?.missingInformation ?? 1) < 0.7)
  near(once?.estimate.estimate, main.estimate ?? 0, 2)
  const complete = simulated({ courses: 14, people: 9, change: 8, lost: 0, seed: 21 })
  const whole = mainEstimate(pairsIn(complete))
  near(readImputed(complete, whole)?.estimate.estimate, whole.estimate ?? 0, 1e-9)
})

test('imputation finds what those lost would have answered when only the score before tells who leaves', () => {
  const next = stream(5)
  const rows = simulated({ courses: 60, people: 20, change: 0, lost: 0, seed: 5 }).map((row) => {
    const before = row.before ?? 0
    const after = 60 + 0.5 * (before - 40) + 8 * normalFrom(next)
    return { ...row, after: before < 40 && next() < 0.7 ? null : after }
  })
  const truth =
    rows.reduce((sum, { before }) => sum + 60 + 0.5 * ((before ?? 0) - 40) - (before ?? 0), 0) / rows.length
  const main = mainEstimate(pairsIn(rows))
  const imputed = readImputed(rows, main)
  assert.ok(Math.abs((main.estimate ?? 0) - truth) > 2, 'those who stayed are not like all')
  near(imputed?.estimate.estimate, truth, 0.8)
  assert.equal(courseModel([{ course: 'a', before: 1, after: 2 }]), null)
})

test('the stream: Park and Miller’s check, the ten-thousandth number from 1', () => {
  const draw = drawing(1)
  let last = 0
  for (let count = 0; count < 10_000; count += 1) last = draw()
  assert.equal(Math.round(last * 2_147_483_647), 1_043_618_065)
})

test('reliability: hand-made items, a warning below thirty, nothing where nothing varies', () => {
  const people = ['333', '222', '111', '332', '221', '112']
  const reading = readReliability('tils', 'before', people)
  // As R's psych::alpha gives it.
  near(reading.alpha, 0.8944099379, 1e-9)
  assert.deepEqual([reading.people, reading.isUncertain, reading.itemRest.length], [6, true, 3])
  const same = readReliability('tils', 'before', new Array<string>(40).fill('222'))
  assert.deepEqual([same.alpha, same.omega, same.isUncertain], [null, null, false])
})

test('the individual change takes what is published, and alpha measured here where nothing is', () => {
  const scores = simulated({ courses: 30, people: 4, change: 6, lost: 0 }).map((row) => ({
    ...row,
    before: 3 + Math.round((row.before ?? 0) / 17),
    after: 3 + Math.round((row.after ?? 0) / 17),
  }))
  assert.equal(readChange(scores, tils).individual, null)
  assert.deepEqual(readChange(scores, tils, 0.7).individual?.reliability, { value: 0.7, source: 'measured' })
  const wellbeing = simulated({ courses: 30, people: 4, change: 6, lost: 0 })
  assert.equal(readChange(wellbeing, who5, 0.7).individual?.reliability.source, 'published')
})

test('permutation: all allocations of few courses; the smallest p of 2 + 2 courses is one in three', () => {
  assert.deepEqual(readPermutation([1, 2, 9, 10], [false, false, true, true]), {
    ...{ difference: 8, p: 1 / 3, allocations: 6, isExact: true },
  })
  const many = Array.from({ length: 60 }, (_, at) => Math.sin(at))
  const drawn = readPermutation(
    many,
    many.map((_, at) => at < 30),
  )
  assert.deepEqual([drawn?.isExact, drawn?.allocations], [false, 1000])
  assert.deepEqual(
    readPermutation(
      many,
      many.map((_, at) => at < 30),
    ),
    drawn,
    'the same draw every time',
  )
})

const plan = { margin: 5, covariates: ['before'] } as const

function seen(asMeant: boolean): SeenPair[] {
  const of = (sender: 'peer' | 'municipality', change: number, seed: number) =>
    pairsIn(simulated({ courses: 8, people: 10, change, lost: 0, seed })).map((pair, at): SeenPair => {
      const other = sender === 'peer' ? 'municipality' : 'peer'
      const perceived = at % 10 === 9 ? 'unanswered' : asMeant || at % 2 === 0 ? sender : other
      return {
        ...{ ...pair, course: `${sender} ${pair.course}`, meant: sender, seen: perceived },
        ...{ targetGroup: 'older', level: 'separate' },
      }
    })
  return [...of('peer', 22, 11), ...of('municipality', 2, 12)]
}

test('by whom they saw: as meant it says the same; seen at random the difference goes', () => {
  const pairs = seen(true)
  const meant = readSenders(
    pairs.flatMap(({ meant: sender, seen: _, ...pair }) => (sender === 'mixed' ? [] : [{ ...pair, sender }])),
    plan,
  )
  const reading = readPerceived(pairs, plan, meant)
  assert.deepEqual([meant.verdict, reading.verdict, reading.agrees], ['different', 'different', true])
  assert.deepEqual([reading.peerPairs, reading.municipalPairs], [72, 72])
  assert.deepEqual(reading.agreement[0]?.people, {
    peer: 70,
    municipality: 0,
    both: 0,
    unknown: 0,
    unanswered: 10,
  })
  assert.ok(meant.permutation && meant.permutation.p < 0.01)
  const mixed = readPerceived(seen(false), plan, meant)
  assert.ok(Math.abs(mixed.adjusted?.estimate ?? 99) < Math.abs(reading.adjusted?.estimate ?? 0) / 3)
  assert.deepEqual([perceptionOf(1), perceptionOf(4), perceptionOf(null)], ['peer', 'unknown', 'unanswered'])
})

test('a comparison with other courses: the difference of changes, both sides with their loss', () => {
  const on = simulated({ courses: 14, people: 10, change: 20, lost: 0.1, seed: 31 })
  const against = simulated({ courses: 12, people: 10, change: 2, lost: 0.1, seed: 32 }).map((row) => ({
    ...row,
    course: `other ${row.course}`,
  }))
  const reading = compareCourses(on, against, who5)
  near(reading.difference?.estimate, 18, 4)
  assert.deepEqual(
    [reading.onCourses.courses, reading.against.courses, reading.checks?.agree],
    [14, 12, true],
  )
  assert.equal(reading.onCourses.lost === null || Math.round(reading.onCourses.lost * 100) % 5, 0)
  assert.equal(reading.label, 'strong')
  const turned = compareCourses(against, on, who5)
  near(turned.difference?.estimate, -(reading.difference?.estimate ?? 0), 1e-6)
  assert.equal(turned.label, 'descriptive')
  assert.equal(compareCourses(on, [], who5).label, 'insufficient')
})

test('a comparison with the waiting time counts loss on both ways', () => {
  const rows = waited(12, 1, 20)
  const kept = { waiting: { asked: 150, kept: 120 }, course: { asked: 150, kept: 120 } }
  const reading = compareWithWaiting(rows, kept, who5)
  assert.deepEqual([reading.onCourses.lost, reading.against.lost, reading.label], [0.2, 0.2, 'strong'])
  const lossy = compareWithWaiting(rows, { ...kept, waiting: { asked: 180, kept: 120 } }, who5)
  assert.equal(lossy.label, 'descriptive')
})
