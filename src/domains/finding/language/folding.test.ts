import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedText } from './folding.ts'

test('Danish letters are one with the ways people type them', () => {
  for (const typed of ['Køge', 'KØGE', 'Koege', 'koge', 'Ko\u0308ge']) assert.equal(foldedText(typed), 'koge')
  assert.equal(foldedText('Ærø'), foldedText('aeroe'))
  assert.equal(foldedText('Aabenraa'), foldedText('Åbenrå'))
  assert.equal(foldedText(' Ord.Liv.Skriv! '), 'ord liv skriv')
})

test('whatever is typed becomes letters, figures and spaces, and none of them Danish', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      assert.match(foldedText(text), /^[\p{L}\p{N} ]*$/u)
      assert.doesNotMatch(foldedText(text), /[æøåÆØÅ]/)
    }),
  )
})
