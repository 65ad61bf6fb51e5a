import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerOf, likeness, likestFirst, stemsOf } from './rules.ts'

test('a need is answered when a project runs or has run, on its way when one is planned or an initiative has it', () => {
  assert.equal(answerOf([], false), 'unanswered')
  assert.equal(answerOf(['rejected', 'withdrawn'], false), 'unanswered')
  assert.equal(answerOf(['rejected'], true), 'onItsWay')
  assert.equal(answerOf(['approved'], false), 'onItsWay')
  assert.equal(answerOf(['proposal', 'running'], false), 'answered')
  assert.equal(answerOf(['closed'], true), 'answered')
})

test('likeness is symmetric, between 0 and 1, and 1 for the same words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = likeness(a, b)
      assert.equal(score, likeness(b, a))
      assert.ok(score >= 0 && score <= 1)
      if (/[\p{L}\p{N}]/u.test(a)) assert.equal(likeness(a, a), 1)
    }),
  )
  assert.equal(likeness('Øvelokaler om aftenen', 'om aftenen, øvelokaler!'), 1)
})

test('the likest need comes first, and strangers are left out', () => {
  const known = ['Ro til at skrive', 'Øvelokaler åbne om aftenen', 'Et sted at øve om aftenen'].map(
    (title) => ({ title }),
  )
  const found = likestFirst('Øvelokaler om aftenen', known).map(({ title }) => title)
  assert.equal(found[0], 'Øvelokaler åbne om aftenen')
  assert.ok(!found.includes('Ro til at skrive'))
})

test('small words in common do not make two needs alike', () => {
  const known = [{ title: 'Øvelokaler, der er åbne om aftenen' }]
  assert.deepEqual(likestFirst('Korsang for dem, der arbejder om aftenen', known), [])
})

test('the telling words of a text are looked for by their beginnings', () => {
  assert.deepEqual(stemsOf('Der mangler øvelokaler til unge i Køge'), ['øvelok', 'køge'])
  assert.deepEqual(stemsOf('og i på'), [])
})
