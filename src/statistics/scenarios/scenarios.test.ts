import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterMeans, meanTest } from '../paired/mean-test.ts'
import { scaleEnds } from '../summary/scale-ends.ts'
import { attritionBounds, attritionScenario, baselineDifference } from './attrition.ts'
import { expectedChangeWithoutCourse, regressionScenarios } from './regression-to-the-mean.ts'

test('Kultur på Recept, WHO-5 38 to 58: 12, 9 and 6 of 20 points could come anyway', () => {
  const scenarios = regressionScenarios(20, 68, 38)
  assert.deepEqual(
    scenarios.map(({ expectedChange }) => Math.round(expectedChange)),
    [12, 9, 6],
  )
  assert.deepEqual(
    scenarios.map(({ remainingChange }) => Math.round(remainingChange)),
    [8, 11, 14],
  )
  assert.throws(() => expectedChangeWithoutCourse(1.1, 68, 38), RangeError)
})

test('lost people who had not changed pull the mean towards zero', () => {
  const scenario = attritionScenario([10, 20, 30], 3, 0)
  assert.deepEqual([scenario.people, scenario.meanChange], [6, 10])
  assert.equal(attritionScenario([10, 20, 30], 3, -10).meanChange, 5)
  assert.equal(attritionScenario([], 0, 0).meanChange, null)
})

test('whatever became of those lost, the mean change lies between the bounds', () => {
  assert.deepEqual(attritionBounds([10, 20], [40, 60], { lowest: 0, highest: 100 }), {
    lowest: -17.5,
    highest: 32.5,
  })
})

test('those lost against those kept at the start, in standard deviations', () => {
  const difference = baselineDifference([50, 60, 70], [30, 40, 50])
  assert.equal(difference.standardisedDifference, -2)
  assert.equal(baselineDifference([50], [40]).standardisedDifference, null)
  assert.equal(baselineDifference([50, 50], [50, 50]).standardisedDifference, null)
})

test('one mean a course, and its t test', () => {
  const means = clusterMeans([1, 3, 10, 20, 7], ['a', 'a', 'b', 'b', 'c'])
  assert.deepEqual(means, [2, 15, 7])
  assert.equal(meanTest(means).df, 2)
  assert.equal(meanTest([5, 5, 5]).p, null)
})

test('floor and ceiling', () => {
  assert.deepEqual(scaleEnds([0, 0, 4, 5], 0, 5), { floor: 0.5, ceiling: 0.25 })
  assert.deepEqual(scaleEnds([], 0, 5), { floor: null, ceiling: null })
})
