import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { dataSetOf } from '../datasets/build.ts'
import { type Cell, columnOf, type DataSet, isMissing, missingCodes } from '../datasets/model.ts'
import { anonymised } from './anonymise.ts'

const selection = { instruments: ['who5', 'tils'], items: false, areas: [] }
const frozen = inventedRows(40, 'attack', 9)
const raw = dataSetOf(frozen, selection)
const person = ['age_band', 'gender', 'living_alone', 'job_status', 'referral', 'other_treatment']
const describing = ['area', 'municipality', 'target_group', 'level', 'sender']
const scores = ['who5_before', 'who5_after', 'tils_before', 'tils_after', 'who5_followup3']

const cell = (data: DataSet, row: readonly Cell[], name: string): Cell => row[columnOf(data, name)] ?? null
/** Whether a shown value could belong to somebody who has this value: alike, hidden or merged. */
const fits = (data: DataSet, row: readonly Cell[], name: string, truth: Cell): boolean => {
  const shown = cell(data, row, name)
  return shown === truth || shown === missingCodes.hidden || shown === 90
}

function release(keep: 'courses' | 'background'): DataSet {
  const result = anonymised(raw, { k: 5, l: 2, coursesAlike: 2, keep, seed: 'attack' })
  assert.ok(result.ok)
  return result.data
}

/** What an attacker who has narrowed a person down to these rows learns: the one thing they all say, if there is one. */
function learnt(data: DataSet, candidates: DataSet['rows'], name: string): Cell | undefined {
  const told = [...new Set(candidates.map((row) => cell(data, row, name)))]
  return told.length === 1 && !isMissing(told[0]) ? told[0] : undefined
}

for (const keep of ['courses', 'background'] as const) {
  test(`a neighbour who knows everything but the answers finds five or more people, and no answer (${keep})`, () => {
    const data = release(keep)
    for (const victim of raw.rows) {
      const candidates = data.rows.filter((row) =>
        [...person, ...describing].every((name) => fits(data, row, name, cell(raw, victim, name))),
      )
      assert.ok(candidates.length >= 5, `${candidates.length} candidates`)
      for (const name of scores) assert.equal(learnt(data, candidates, name), undefined)
    }
  })
}

test('somebody from the same course, who finds the course by recognising the own answers, still finds nobody', () => {
  const data = release('courses')
  const byOwnAnswers = (own: readonly Cell[]) =>
    data.rows.filter(
      (row) =>
        scores.every((name) => cell(data, row, name) === cell(raw, own, name)) &&
        [...person, ...describing].every((name) => fits(data, row, name, cell(raw, own, name))),
    )
  let courses = 0
  for (const course of frozen.courses) {
    const there = raw.rows.filter((row) => cell(raw, row, 'course') === course.id)
    const insider = there.find(
      (row) => !scores.some((name) => isMissing(cell(raw, row, name))) && byOwnAnswers(row).length === 1,
    )
    const [found] = insider ? byOwnAnswers(insider) : []
    if (!insider || !found || cell(data, found, 'course') === '') continue
    courses += 1
    const mates = data.rows.filter(
      (row) => cell(data, row, 'course') === cell(data, found, 'course') && row !== found,
    )
    for (const victim of there.filter((row) => row !== insider)) {
      const candidates = mates.filter((row) =>
        person.every((name) => fits(data, row, name, cell(raw, victim, name))),
      )
      assert.ok(candidates.length >= 4, `${candidates.length} candidates besides the attacker`)
    }
  }
  assert.ok(courses >= 10, `the attack was tried in ${courses} courses`)
})

test('canary: the raw set gives people away to the same attack', () => {
  const unique = raw.rows.filter(
    (victim) =>
      raw.rows.filter((row) =>
        [...person, ...describing].every((name) => cell(raw, row, name) === cell(raw, victim, name)),
      ).length === 1,
  )
  assert.ok(unique.length > raw.rows.length / 4)
})
