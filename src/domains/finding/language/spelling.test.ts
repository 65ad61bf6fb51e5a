import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lettersApart, nearestTo } from './spelling.ts'

test('letters apart: left out, added, changed, swapped', () => {
  assert.equal(lettersApart('roskilde', 'roskile', 2), 1)
  assert.equal(lettersApart('musik', 'musikk', 2), 1)
  assert.equal(lettersApart('herlev', 'harlev', 2), 1)
  assert.equal(lettersApart('ishoj', 'ihsoj', 2), 1)
  assert.equal(lettersApart('abc', 'xyz', 2), 3)
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      assert.equal(lettersApart(a, b, 20), lettersApart(b, a, 20))
      assert.equal(lettersApart(a, a, 2), 0)
    }),
  )
})

test('a slip of the fingers still finds the word; short words are left alone', () => {
  const words = ['roskilde', 'herlev', 'musikskol', 'kor', 'trommesl']
  assert.equal(nearestTo('roskille', words), 'roskilde')
  assert.equal(nearestTo('musiksol', words), 'musikskol')
  assert.equal(nearestTo('trommmesl', words), 'trommesl')
  assert.equal(nearestTo('kat', words), undefined)
  assert.equal(nearestTo('tromso', words), undefined)
})

test('whatever is near in letters is found, and nothing that is not', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/)
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 20 }), (asked, known) => {
      const most = asked.length < 7 ? 1 : 2
      const found = nearestTo(asked, known)
      const least = Math.min(...known.map((one) => lettersApart(asked, one, most)), most + 1)
      assert.equal(found === undefined, least > most)
      if (found) assert.equal(lettersApart(asked, found, most), least)
    }),
  )
})
