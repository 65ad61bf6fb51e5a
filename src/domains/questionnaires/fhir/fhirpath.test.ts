import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { projectFolder } from '../../../platform/config/folders.ts'
import type { Answer, Answers, ScaleInstrument } from '../instruments/model.ts'
import { readShelf } from '../instruments/shelf.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { codesOf, scoreOf } from '../scoring/score.ts'
import { expressionOf } from './expression.ts'
import { questionnaireOf } from './questionnaire.ts'
import { responseOf } from './response.ts'

const scales = readShelf(join(projectFolder(), 'content/instruments')).filter((one) => one.kind === 'scale')

/** The same numbers in every run: a linear congruential generator, good enough to choose answers by. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const blanks = ['skipped', 'refused', 'unreadable', 'notAsked'] as const

function randomAnswers(instrument: ScaleInstrument, next: () => number): Answers {
  const share = [0, 0.05, 0.15, 0.4, 1][Math.floor(next() * 5)] ?? 0
  return Object.fromEntries(
    instrument.items.flatMap((item): (readonly [string, Answer])[] => {
      const ends = codesOf(responseSetOf(instrument, item)) ?? { min: 0, max: 0 }
      if (next() >= share) return [[item.id, ends.min + Math.floor(next() * (ends.max - ends.min + 1))]]
      const reason = blanks[Math.floor(next() * 5)]
      return reason ? [[item.id, { missing: reason }]] : []
    }),
  )
}

for (const instrument of scales) {
  test(`${instrument.id}: FHIRPath gives the same scores for 1,000 random responses, blanks included`, () => {
    const questionnaire = questionnaireOf(instrument)
    const next = chance(instrument.id.length * 7919 + instrument.items.length)
    const compiled = instrument.scoring.scales.map(
      (scale) => [scale.id, fhirpath.compile(expressionOf(instrument, scale), r4)] as const,
    )
    let scored = 0
    let blank = 0
    for (let turn = 0; turn < 1000; turn += 1) {
      const answers = randomAnswers(instrument, next)
      const ours = scoreOf(instrument, answers)
      const response = responseOf(instrument, answers, { informer: 'citizen' })
      for (const [id, evaluate] of compiled) {
        const theirs = (evaluate(response, { questionnaire, resource: response }) as unknown[]).map(Number)
        const mine = ours[id]
        const told = `${id} of ${JSON.stringify(answers)}: ${mine} and ${theirs}`
        if (mine === null || mine === undefined) {
          assert.deepEqual(theirs, [], told)
          blank += 1
        } else {
          assert.ok(theirs.length === 1 && Math.abs((theirs[0] ?? Number.NaN) - mine) < 1e-9, told)
          scored += 1
        }
      }
    }
    assert.ok(scored > 100 && blank > 100, `${scored} scored, ${blank} blank`)
  })
}

test('a weight that only the questionnaire knows is found as well', () => {
  const who5 = scales.find(({ id }) => id === 'who5')
  assert.ok(who5)
  const [scale] = who5.scoring.scales
  assert.ok(scale)
  const item = Object.keys(Object.fromEntries(who5.items.map(({ id }) => [id, 3])))
  const response = structuredClone(
    responseOf(who5, Object.fromEntries(item.map((id) => [id, 3])), { informer: 'citizen' }),
  )
  for (const one of response.item ?? [])
    for (const answer of one.answer ?? []) delete (answer.valueCoding as { extension?: unknown }).extension
  const value = fhirpath.evaluate(
    response,
    expressionOf(who5, scale),
    { questionnaire: questionnaireOf(who5), resource: response },
    r4,
  )
  assert.deepEqual((value as unknown[]).map(Number), [60])
})
