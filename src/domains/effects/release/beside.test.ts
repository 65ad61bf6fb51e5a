import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComparisonPlan, CountedCourse, ScorePair } from '../door/reading.ts'
import type { LogLine } from './history.ts'
import { contentText, makeRelease } from './make.ts'
import type { LockedPlan } from './senders-model.ts'
import { population } from './testing.ts'

const plan: LockedPlan = {
  ...{ id: 'p', number: 1, outcome: 'who5', margin: 5 },
  ...{ covariates: ['before'], lockedOn: '2026-01-10', decisionNumber: '1/2026' },
}
const registered: ComparisonPlan = {
  ...{ id: 'c', number: 2, outcome: 'who5', design: 'waitingTime', against: '', afterRelease: 0 },
  ...{ lockedOn: '2026-01-10', decisionNumber: '2/2026' },
}

/** Courses where those for whom it is chosen also answered when they began to wait. */
const withWaiting = (courses: readonly CountedCourse[], waits: (course: number, person: number) => boolean) =>
  courses.map((course, at): CountedCourse => {
    const who5 = course.answers.who5.map(
      ([before, after], person): ScorePair =>
        waits(at, person) && before !== null
          ? [before, after, null, before - ((at + person) % 3), null]
          : [before, after],
    )
    return { ...course, answers: { ...course.answers, who5 } }
  })

const make = (courses: readonly CountedCourse[], comparison: ComparisonPlan | null = null) =>
  makeRelease({ number: 1, courses, log: [], before: null, plan, comparison })
const region = (courses: readonly CountedCourse[], comparison: ComparisonPlan | null = null) =>
  make(courses, comparison).readings[0]

const courses = population({ courses: 24, municipalities: 3, seed: 6 })
const everySecond = withWaiting(courses, (at) => at % 2 === 0)

test('the waiting time is told where both those who waited and those who did not are enough', () => {
  assert.equal(region(courses)?.waiting.who5.state, 'none', 'nobody was asked')
  assert.equal(region(everySecond)?.waiting.who5.state, 'shown')
  const three = withWaiting(courses, (at, person) => at < 3 && person < 2)
  assert.equal(region(three)?.waiting.who5.state, 'hidden', 'six people')
  const allButFew = withWaiting(courses, (at, person) => at > 0 || person > 2)
  assert.equal(region(allButFew)?.waiting.who5.state, 'hidden', 'the few who did not could be worked out')
  assert.equal(region(withWaiting(courses, () => true))?.waiting.who5.state, 'shown', 'nobody is left over')
})

test('a registered comparison: none without a plan, and only what was counted in after it was locked', () => {
  assert.equal(region(everySecond)?.comparison.state, 'none')
  const told = region(everySecond, registered)?.comparison
  assert.equal(told?.state, 'shown')
  assert.equal(told?.state === 'shown' && told.value.reading.onCourses.courses, 12)
  assert.equal(region(everySecond, { ...registered, afterRelease: 1 })?.comparison.state, 'hidden')
  const against: ComparisonPlan = { ...registered, design: 'comparisonCourses', against: 'm1' }
  const courseWise = region(courses, against)?.comparison
  const counts = courseWise?.state === 'shown' ? courseWise.value.reading : undefined
  assert.equal((counts?.onCourses.courses ?? 0) + (counts?.against.courses ?? 0), 24)
  assert.equal(region(courses, { ...against, against: 'nobody' })?.comparison.state, 'hidden')
})

test('those lost are imputed only where they may be told, and only for the whole region', () => {
  const made = make(courses)
  const [whole, ...parts] = made.readings
  assert.equal(whole?.imputed.who5.state, 'shown')
  assert.ok(
    parts.every(({ imputed, reliability }) => imputed.who5.state === 'none' && reliability.state === 'none'),
  )
  const fewLost = courses.map(
    (course, at): CountedCourse => ({
      ...course,
      answers: {
        ...course.answers,
        who5: course.answers.who5.map(
          ([before, after], person): ScorePair => [before, at === 0 && person < 3 ? null : (after ?? before)],
        ),
      },
    }),
  )
  assert.equal(region(fewLost)?.imputed.who5.state, 'hidden', 'three lost on one course')
})

test('by whom they saw: nothing before the plan of senders is locked, or where few saw one of them', () => {
  const seen = (many: number, unsure = 0) =>
    courses.map(
      (course, at): CountedCourse => ({
        ...course,
        answers: {
          ...course.answers,
          who5: course.answers.who5.map(
            ([before, after], person): ScorePair => [
              ...([before, after, null, null] as const),
              at === 0 && person < unsure ? 4 : at < many && person % 2 === 0 ? 1 : 2,
            ],
          ),
        },
      }),
    )
  const perceived = (given: readonly CountedCourse[]) => {
    const { senders } = make(given)
    return senders.state === 'shown' ? senders.value.perceived.state : senders.state
  }
  assert.deepEqual([perceived(courses), perceived(seen(24)), perceived(seen(1))], ['none', 'shown', 'hidden'])
  assert.equal(perceived(seen(24, 6)), 'hidden', 'the few who did not know are what is left of the region')
  const closed = makeRelease({ number: 1, courses: seen(24), log: [], before: null, plan: null })
  assert.ok(closed.lines.every(({ measure }) => !measure.includes('seen')))
})

test('numbers judged together say how: Holm for the two of the region, exploratory for groups', () => {
  const { readings } = make(courses)
  const [whole, ...parts] = readings
  const main = whole?.change.who5.after
  assert.ok(main?.state === 'shown')
  const judged = main.value.judged
  assert.deepEqual([judged?.method, judged?.of, judged?.isExploratory], ['holm', 2, false])
  assert.ok((judged?.adjustedP ?? 0) >= (judged?.p ?? 1))
  for (const { change } of parts)
    if (change.who5.after.state === 'shown')
      assert.deepEqual(
        [change.who5.after.value.judged?.method, change.who5.after.value.judged?.isExploratory],
        ['BH', true],
      )
})

test('left as it was, everything beside stays the same to the byte; a newer comparison begins anew', () => {
  const one = make(everySecond, registered)
  const again = makeRelease({
    ...{ number: 2, courses: everySecond, log: one.lines as LogLine[], before: one, plan },
    comparison: registered,
  })
  const beside = (reading: (typeof one.readings)[number] | undefined) =>
    contentText([reading?.waiting, reading?.imputed, reading?.comparison, reading?.joint])
  assert.equal(beside(again.readings[0]), beside(one.readings[0]))
  const newer = makeRelease({
    ...{ number: 2, courses: everySecond, log: one.lines as LogLine[], before: one, plan },
    comparison: { ...registered, id: 'd', number: 3, afterRelease: 1 },
  })
  assert.equal(newer.readings[0]?.comparison.state, 'hidden')
})
