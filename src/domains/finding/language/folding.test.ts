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

test('folding twice changes nothing, and no text breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = foldedText(text)
      assert.equal(
        foldedText(once.replaceAll('a', 'x').replaceAll('o', 'x')),
        foldedText(once.replaceAll('a', 'x').replaceAll('o', 'x')),
      )
      assert.doesNotMatch(once, /[æøå\0]/)
    }),
  )
})
