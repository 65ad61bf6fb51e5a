import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFormula } from './formula.ts'

const groups = (formula: string): string[] =>
  parseFormula(formula).random.map(({ group, name }) => `${name}=${group.join(':')}`)

test('fixed terms: products are written out, main effects come first', () => {
  const { response, intercept, fixed } = parseFormula('score ~ wave * sender + age + (1 | course)')
  assert.deepEqual([response, intercept], ['score', true])
  assert.deepEqual(fixed, [['wave'], ['sender'], ['age'], ['wave', 'sender']])
  assert.equal(parseFormula('y ~ a * b * c + (1 | g)').fixed.length, 7)
  assert.equal(parseFormula('y ~ a + b:a + a:b + (1 | g)').fixed.length, 2)
})

test('the intercept can be left out', () => {
  assert.equal(parseFormula('y ~ 0 + x + (1 | g)').intercept, false)
  assert.equal(parseFormula('y ~ x - 1 + (1 | g)').intercept, false)
  assert.deepEqual(parseFormula('y ~ 1 + (1 | g)').fixed, [])
})

test('nested groups: the inner level is identified by both names', () => {
  assert.deepEqual(groups('y ~ 1 + (1 | municipality/course)'), [
    'course=course:municipality',
    'municipality=municipality',
  ])
  assert.deepEqual(groups('y ~ 1 + (1 | a/b/c)'), ['c=c:b:a', 'b=b:a', 'a=a'])
  assert.deepEqual(groups('y ~ 1 + (1 | a:b)'), ['a:b=a:b'])
})

test('random slopes, with and without correlation', () => {
  const [joint] = parseFormula('y ~ t + (1 + t | g)').random
  assert.deepEqual([joint.intercept, joint.slopes], [true, ['t']])
  const separate = parseFormula('y ~ t + (t || g)').random
  assert.deepEqual(
    separate.map(({ intercept, slopes }) => [intercept, slopes]),
    [
      [true, []],
      [false, ['t']],
    ],
  )
  assert.equal(parseFormula('y ~ t + (0 + t | g)').random[0].intercept, false)
})

test('what is not understood is refused', () => {
  for (const text of [
    'y',
    'y ~ x ~ z',
    'log(y) ~ x',
    'y ~ x^2',
    'y ~ (1 | g',
    'y ~ (0 | g)',
    'y ~ x + (1 g)',
    'y ~ (a:b | g)',
    'y ~ (1 | g+h)',
  ]) {
    assert.throws(() => parseFormula(text), SyntaxError, text)
  }
})
