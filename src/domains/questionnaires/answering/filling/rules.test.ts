import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Instrument } from '../../instruments/model.ts'
import { instrumentNamed } from '../../instruments/shelf.ts'
import { asTyped, refusalOf, understandAnswers } from './form.ts'
import { type Block, modes } from './model.ts'
import { answersOf, blanksIn, firstOpenScreen, isSameAnswer, laidOver, screensOf } from './rules.ts'

const named = (id: string): Instrument => {
  const found = instrumentNamed(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const blockOf = (id: string): Block => ({ instrument: named(id), items: named(id).items })
const blocks = () => [blockOf('who5'), blockOf('lonely-direct'), blockOf('background')]
const words = {
  notAChoice: 'choose',
  notANumber: (min: number, max: number) => `${min}-${max}`,
  tooLong: (most: number) => `${most}`,
}

test('however much stands on a screen, every question stands on exactly one', () => {
  const all = blocks().flatMap(({ items }) => items.map(({ id }) => id))
  for (const mode of modes) {
    const screens = screensOf(blocks(), mode)
    assert.deepEqual(
      screens.flatMap((screen) => screen.flatMap(({ items }) => items.map(({ id }) => id))),
      all,
    )
    assert.equal(screens.length, { blok: 3, en: all.length, alt: 1 }[mode])
  }
  assert.deepEqual(screensOf([{ ...blockOf('who5'), items: [] }], 'blok'), [])
})

test('one goes on at the first question without an answer', () => {
  const screens = screensOf(blocks(), 'blok')
  const who5 = Object.fromEntries(blockOf('who5').items.map(({ id }) => [id, { answer: 3, saving: 1 }]))
  assert.equal(firstOpenScreen(screens, {}), 1)
  assert.equal(firstOpenScreen(screens, who5), 2)
})

const answer = fc.oneof<fc.Arbitrary<Answer | null>[]>(
  fc.integer({ min: 0, max: 5 }),
  fc.constant({ missing: 'refused' as const }),
  fc.constant(null),
)

test('what another device answered after this screen was drawn is never overwritten', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const draft = fc.record({
    version: fc.integer({ min: 3, max: 9 }),
    answers: fc.dictionary(id, fc.record({ answer, saving: fc.integer({ min: 1, max: 3 }) })),
  })
  const typed = fc.array(fc.tuple(id, answer)).map((pairs) => new Map(pairs))
  fc.assert(
    fc.property(draft, typed, fc.nat(9), (kept, now, seen) => {
      const merged = laidOver(kept, now, seen)
      const newer = [...now].filter(
        ([name, said]) =>
          (kept.answers[name]?.saving ?? 0) > seen && !isSameAnswer(kept.answers[name]?.answer, said),
      )
      if (newer.length > 0)
        return assert.deepEqual(merged, { kind: 'differs', items: newer.map(([name]) => name) })
      assert.equal(merged.kind, 'saved')
      if (merged.kind !== 'saved') return
      for (const [name, said] of now as ReadonlyMap<string, Answer | null>)
        assert.ok(isSameAnswer(merged.answers[name]?.answer, said))
      for (const [name, was] of Object.entries(kept.answers))
        if (!new Set<string>(now.keys()).has(name)) assert.deepEqual(merged.answers[name], was)
    }),
  )
})

test('who said nothing has skipped; a blank is never a number', () => {
  const block = blockOf('who5')
  const answers = answersOf(block, {
    'who5.happy': { answer: 4, saving: 1 },
    'who5.calm': { answer: null, saving: 2 },
  })
  assert.equal(answers['who5.happy'], 4)
  assert.deepEqual(answers['who5.calm'], { missing: 'skipped' })
  assert.equal(blanksIn([block], {}).length, 5)
  assert.deepEqual(blanksIn([blockOf('background')], {}), [])
})

test('answers are read from the form, and anything else has its sentence', () => {
  const only = [blockOf('who5')]
  const read = (typed: Record<string, string | string[]>) => understandAnswers(only, typed, words)
  assert.equal(read({ 'who5.happy': '5' }).answers.get('who5.happy'), 5)
  assert.equal(read({}).answers.get('who5.happy'), null)
  for (const wrong of ['6', '-1', '2.5', '1e0', 'x', 'unreadable', '٣', '__proto__'])
    assert.deepEqual(read({ 'who5.happy': wrong }).problems, [{ field: 'who5.happy', text: 'choose' }], wrong)
  const refused = read({ [refusalOf('who5')]: 'on', 'who5.calm': '2' }).answers
  assert.deepEqual(refused.get('who5.happy'), { missing: 'refused' })
  assert.equal(refused.get('who5.calm'), 2)
  const paper = understandAnswers(only, { 'who5.happy': 'unreadable' }, words, 'paper')
  assert.deepEqual(paper.answers.get('who5.happy'), { missing: 'unreadable' })
})

test('negative codes and refusals come back to their fields', () => {
  const anchor = understandAnswers([blockOf('anchor')], { 'anchor.change': '-3' }, words)
  assert.equal(anchor.answers.get('anchor.change'), -3)
  assert.equal(asTyped(-3), '-3')
  assert.equal(asTyped({ missing: 'refused' }), 'refused')
  assert.equal(asTyped({ missing: 'skipped' }), '')
  const background = understandAnswers([blockOf('background')], { 'background.gender': 'refused' }, words)
  assert.deepEqual(background.answers.get('background.gender'), { missing: 'refused' })
})

test('nothing a browser can send makes reading fail', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), value, (typed, happy) => {
      understandAnswers(blocks(), { ...typed, 'who5.happy': happy }, words)
    }),
  )
})
