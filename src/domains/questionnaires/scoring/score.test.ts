import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { projectFolder } from '../../../platform/config/folders.ts'
import type { Answer, Answers, ScaleInstrument } from '../instruments/model.ts'
import { missingReasons } from '../instruments/model.ts'
import { readShelf } from '../instruments/shelf.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { instrumentOf } from '../own/rules.ts'
import { bandOf, bandSpans, mainScale } from './bands.ts'
import { codesOf, scoreOf } from './score.ts'

const shelf = readShelf(join(projectFolder(), 'content/instruments'))
const scales = shelf.filter((one) => one.kind === 'scale')
const named = (id: string): ScaleInstrument => {
  const found = scales.find((one) => one.id === id)
  assert.ok(found, id)
  return found
}

const codeFor = (instrument: ScaleInstrument, id: string): fc.Arbitrary<number> => {
  const item = instrument.items.find((one) => one.id === id)
  assert.ok(item)
  const ends = codesOf(responseSetOf(instrument, item)) ?? { min: 0, max: 0 }
  return fc.integer(ends)
}
const full = (instrument: ScaleInstrument): fc.Arbitrary<Record<string, Answer>> =>
  fc.record(Object.fromEntries(instrument.items.map(({ id }) => [id, codeFor(instrument, id)])))
const blank: fc.Arbitrary<Answer | undefined> = fc.constantFrom(
  undefined,
  ...missingReasons.map((missing) => ({ missing })),
)
const mixed = (instrument: ScaleInstrument): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      instrument.items.map(({ id }) => [
        id,
        fc.oneof({ weight: 5, arbitrary: codeFor(instrument, id) }, blank),
      ]),
    ),
  )
const isAnswered = (answer: Answer | undefined): boolean => typeof answer === 'number'

for (const instrument of scales) {
  test(`${instrument.id}: whoever answers everything has every score, within its range`, () => {
    fc.assert(
      fc.property(full(instrument), (answers) => {
        const scores = scoreOf(instrument, answers)
        for (const { id, range } of instrument.scoring.scales) {
          const score = scores[id]
          assert.ok(typeof score === 'number' && score >= range.min && score <= range.max, `${id} ${score}`)
        }
      }),
    )
  })

  test(`${instrument.id}: a blank is no zero, and why it is blank changes nothing`, () => {
    fc.assert(
      fc.property(mixed(instrument), blank, (answers, other) => {
        const scores = scoreOf(instrument, answers)
        for (const { id, items, missing } of instrument.scoring.scales) {
          const lacking = items.filter((item) => !isAnswered(answers[item])).length
          const most = missing.rule === 'all' ? 0 : missing.most
          assert.equal(scores[id] !== null, lacking <= most, id)
        }
        const blanked = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, isAnswered(answer) ? answer : other]),
        )
        assert.deepEqual(scoreOf(instrument, blanked), scores)
      }),
    )
    assert.ok(Object.values(scoreOf(instrument, {})).every((score) => score === null))
  })

  test(`${instrument.id}: both ends of the range can be reached`, () => {
    const ends = (highest: boolean) => {
      const { reverse, scales: all } = instrument.scoring
      return all.map((scale) => {
        const answers = scale.items.map((id) => {
          const item = instrument.items.find((one) => one.id === id)
          const codes = (item && codesOf(responseSetOf(instrument, item))) ?? { min: 0, max: 0 }
          const counts = scale.method.kind === 'count' ? scale.method.codes[id] : undefined
          if (counts) return [id, highest ? (counts[0] ?? 0) : counts.includes(1) ? 3 : 1] as const
          const wantsHigh = (scale.method.kind === 'decrements') === highest ? codes.min : codes.max
          const wanted = scale.method.kind === 'decrements' ? wantsHigh : highest ? codes.max : codes.min
          return [id, reverse.includes(id) ? codes.min + codes.max - wanted : wanted] as const
        })
        return scoreOf(instrument, Object.fromEntries(answers))[scale.id]
      })
    }
    assert.deepEqual(
      ends(true),
      instrument.scoring.scales.map(({ range }) => range.max),
    )
    assert.deepEqual(
      ends(false),
      instrument.scoring.scales.map(({ range }) => range.min),
    )
  })
}

test('prorating: the person’s mean fills what is missing, whichever items it is', () => {
  for (const id of ['gad7', 'phq8', 'wemwbs']) {
    const instrument = named(id)
    const { items, missing } = mainScale(instrument)
    const most = missing.rule === 'all' ? 0 : missing.most
    fc.assert(
      fc.property(
        full(instrument),
        fc.shuffledSubarray([...items], { minLength: 1, maxLength: most }),
        (answers, gone) => {
          const kept = items.filter((item) => !gone.includes(item))
          const mean = kept.reduce((sum, item) => sum + Number(answers[item]), 0) / kept.length
          const left = Object.fromEntries(kept.map((item) => [item, answers[item]]))
          assert.ok(Math.abs((scoreOf(instrument, left)['total'] ?? Number.NaN) - mean * items.length) < 1e-9)
        },
      ),
    )
  }
})

test('a number that nobody could choose is a fault, never a score', () => {
  for (const code of [6, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => scoreOf(named('who5'), { 'who5.calm': code }), RangeError)
  assert.throws(() => scoreOf(named('tils'), { 'ucla.leftOut': 0 }), RangeError)
})

test('answers to other questionnaires do not count, a text is no number', () => {
  const five = Object.fromEntries(named('who5').items.map(({ id }) => [id, 3]))
  assert.deepEqual(scoreOf(named('who5'), { ...five, 'gad.relax': 99, elsewhere: 'x' }), { total: 60 })
  assert.deepEqual(scoreOf(named('who5'), { ...five, 'who5.calm': '3' }), { total: null })
})

test('the bands of T-ILS and WHO-5 as they are told in Denmark', () => {
  const spans = (id: string) =>
    bandSpans(mainScale(named(id))).map(({ band, from, to }) => `${band.id} ${from}-${to}`)
  assert.deepEqual(spans('tils'), ['notSevere 3-6', 'severe 7-9'])
  assert.deepEqual(spans('who5'), ['highRisk 0-35', 'risk 36-50', 'none 51-100'])
  assert.equal(bandOf(mainScale(named('tils')), 6)?.id, 'notSevere')
  assert.equal(bandOf(mainScale(named('swemwbs')), 20), undefined)
})

test('questions of one’s own cannot be scored: the types refuse it, and there is nothing to score by', () => {
  const own = instrumentOf('glaede', 1, {
    title: { da: 'Glæde' },
    about: {},
    nextKey: 2,
    questions: [
      {
        key: 'q1',
        kind: 'scale',
        min: 0,
        max: 5,
        lowest: {},
        highest: {},
        text: { da: 'Hvor glad?' },
        mayRefuse: false,
      },
    ],
  })
  const scoreAnyway = () => {
    // @ts-expect-error an instrument of kind `questions` is no ScaleInstrument
    return scoreOf(own, { 'own-glaede.q1': 5 })
  }
  assert.throws(scoreAnyway, TypeError)
  assert.equal('scoring' in own, false)
  assert.ok(
    shelf.every(({ id }) => !id.startsWith('own-')),
    'no file can be taken for an own questionnaire',
  )
})
