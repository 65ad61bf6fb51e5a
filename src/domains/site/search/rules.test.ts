import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedText } from './folding.ts'
import { inGroups, scoreOf } from './rules.ts'
import { lettersApart, nearestWord, otherWays, splitCompound, withoutEnding } from './spelling.ts'
import { typedWords } from './typed.ts'

const found = (title: string, text = '', kind = 'Projekt') => ({ kind, title, text, path: `/${title}` })
const known = (...words: string[]) => new Map(words.map((word) => [foldedText(word), word]))

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

test('what is typed becomes one line that a database can hold', () => {
  assert.equal(typedWords(undefined), '')
  assert.equal(typedWords('  musik\n\0 i\tKøge '), 'musik i Køge')
  assert.equal(typedWords('x'.repeat(1_000_000)).length, 100)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const typed = typedWords(text)
      assert.ok(typed.isWellFormed() && typed.length <= 100 && !/[\p{Cc}]/u.test(typed))
    }),
  )
})

test('the title counts before the text, and its beginning before its middle', () => {
  const titles = [
    found('Musik'),
    found('Musikken i Køge'),
    found('Ny musik'),
    found('Børnemusik'),
    found('Andet', 'om musik'),
  ]
  const scores = titles.map((one) => scoreOf(one, 'musik'))
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  )
  assert.equal(new Set(scores).size, scores.length)
})

test('kinds stand in the order of their best, and nothing twice', () => {
  const groups = inGroups(
    [
      found('Andet', 'om musik', 'Møde'),
      found('Musik', '', 'Område'),
      found('Musik', '', 'Område'),
      found('Ny musik', '', 'Møde'),
    ],
    'musik',
  )
  assert.deepEqual(
    groups.map(({ kind, found: list }) => [kind, list.length]),
    [
      ['Område', 1],
      ['Møde', 2],
    ],
  )
  assert.equal(groups[1]?.found[0]?.title, 'Ny musik')
})

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
  const words = known('roskilde', 'herlev', 'musikskole', 'kor')
  assert.equal(nearestWord('roskille', words), 'roskilde')
  assert.equal(nearestWord('Musiksoke', words), 'musikskole')
  assert.equal(nearestWord('kat', words), undefined)
  assert.equal(nearestWord('tromsø', words), undefined)
})

test('endings fall, and compounds come apart', () => {
  assert.equal(withoutEnding('projekterne'), 'projekt')
  assert.equal(withoutEnding('hus'), 'hus')
  assert.equal(splitCompound('ungefestival', known('unge', 'festival')), 'unge festival')
  assert.equal(splitCompound('festival', known('unge', 'festival')), undefined)
})

test('other ways never repeat what was typed', () => {
  const words = known('roskilde', 'festival')
  assert.ok(otherWays('roskille', words).includes('roskilde'))
  assert.ok(otherWays('festivalerne i tromsø', words).some((way) => way === 'festival i tromsø'))
  fc.assert(
    fc.property(fc.string(), (typed) => {
      assert.ok(otherWays(typed, words).every((way) => foldedText(way) !== foldedText(typed)))
    }),
  )
})
