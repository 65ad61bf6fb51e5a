import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parts } from '../meaning/topics.ts'
import { apart } from './compounds.ts'
import { stemOf } from './endings.ts'
import { foldedText } from './folding.ts'
import { wordsIn } from './words.ts'

const folded = (text: string) => wordsIn(text)[0] ?? ''
const holds = (word: string, part: string) => apart(folded(word), parts).includes(stemOf(folded(part)))

test('compounds hold their parts', () => {
  for (const [word, part] of [
    ['Børnefestival', 'festival'],
    ['korsang', 'kor'],
    ['korsang', 'sang'],
    ['damekor', 'kor'],
    ['ungekoret', 'kor'],
    ['morgensang', 'sang'],
    ['folkedansen', 'dans'],
    ['musikskolekoncert', 'koncert'],
    ['brætspilscaféen', 'café'],
    ['Ungefestivalen', 'festival'],
    ['teaterinstruktør', 'teater'],
    ['ukuleleklub', 'klub'],
    ['ukuleleklub', 'ukulele'],
    ['øvelokalerne', 'lokale'],
    ['gadekunst', 'kunst'],
    ['dansesal', 'sal'],
  ] as const)
    assert.ok(holds(word, part), `${word} holds ${part}: ${apart(folded(word), parts)}`)
})

test('words that only look put together are whole', () => {
  for (const [word, part] of [
    ['kort', 'kor'],
    ['kortet', 'kor'],
    ['korrektur', 'kor'],
    ['dekor', 'kor'],
    ['dansk', 'dans'],
    ['danskere', 'dans'],
    ['rapport', 'rap'],
    ['popkorn', 'pop'],
    ['salon', 'sal'],
    ['salat', 'sal'],
    ['instrument', 'rum'],
    ['musiker', 'musik'],
    ['fjord', 'ord'],
    ['manifest', 'fest'],
    ['fællesskab', 'skab'],
  ] as const)
    assert.ok(!holds(word, part), `${word} is whole: ${apart(folded(word), parts)}`)
})

const known = [...parts].filter((part) => part.length >= 4 && stemOf(part) === part)

test('what is put together of two known words comes apart again, with and without what joins them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.constantFrom('', 's', 'e'),
      fc.constantFrom(...known),
      (first, joint, last) => {
        const word = `${first}${joint}${last}`
        fc.pre(stemOf(word).endsWith(last) && !parts.has(word))
        assert.ok(apart(word, parts).length > 0, word)
      },
    ),
    { numRuns: 400 },
  )
})

test('parts are never the word itself, never empty, and no text breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      for (const word of wordsIn(text))
        for (const piece of apart(word, parts)) assert.ok(piece.length > 0 && piece !== stemOf(word))
    }),
  )
})

test('forms of a word have one stem, and others do not get it', () => {
  for (const forms of [
    ['kor', 'koret', 'korets', 'korene'],
    ['klub', 'klubben', 'klubber', 'klubberne'],
    ['teater', 'teatret', 'teatre'],
    ['café', 'caféen', 'cafeer'],
    ['festival', 'festivalen', 'festivaler', 'festivals'],
    ['bog', 'bogen', 'bøger', 'bøgerne'],
    ['dance', 'dancing', 'dances'],
  ])
    assert.equal(new Set(forms.map((form) => stemOf(foldedText(form)))).size, 1, forms.join(' '))
  assert.notEqual(stemOf('kor'), stemOf('kort'))
  assert.notEqual(stemOf('dans'), stemOf('dansk'))
  assert.notEqual(stemOf('spil'), stemOf('spille'))
})
