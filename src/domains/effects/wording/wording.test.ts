import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../../kernel/language.ts'
import { words } from '../words.ts'
import { bannedIn } from './banned.ts'
import { isPlaceholder } from './placeholders.ts'
import {
  placeholdersOf,
  registeredSentence,
  registeredTemplates,
  sentence,
  type TemplateName,
  templates,
} from './sentence.ts'

const languages: readonly Language[] = ['da', 'en']
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const names = Object.keys(templates.da) as TemplateName[]

test('both languages have the same sentences, with the same numbers', () => {
  assert.deepEqual(Object.keys(templates.en), names)
  for (const name of names) {
    assert.deepEqual(
      placeholdersOf(templates.en[name]).sort(),
      placeholdersOf(templates.da[name]).sort(),
      name,
    )
    for (const key of placeholdersOf(templates.da[name])) assert.ok(isPlaceholder(key), `${name}: {${key}}`)
  }
})

test('no template says more than numbers without a comparison can', () => {
  for (const language of languages) {
    for (const name of names) assert.deepEqual(bannedIn(templates[language][name], language), [], name)
  }
})

/** Every sentence of the pages: headings, captions, hints, labels; functions are asked with some words. */
function* sentencesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'function') yield* sentencesIn(value('12', '34'))
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* sentencesIn(each)
}

test('no heading, caption, label or hint of the pages does either', () => {
  for (const language of languages) {
    const all = [...sentencesIn(words(language))]
    assert.ok(all.length > 200)
    for (const text of all) assert.deepEqual(bannedIn(text, language), [], text)
  }
})

test('canary: forbidden words are found', () => {
  const bad: readonly [Language, string][] = [
    ['da', 'Forløbet virker.'],
    ['da', 'Effekten er stor'],
    ['da', 'Det beviser, at kultur hjælper'],
    ['da', 'Kultur forbedrer trivslen'],
    ['da', 'Der er ingen forskel'],
    ['da', 'Forskellen er signifikant'],
    ['da', 'Der er en tendens til bedring'],
    ['da', 'Ændringen skyldes forløbet'],
    ['da', 'p = 0,000 (95 % CI 1 til 2)'],
    ['da', 'Forskellen er stor (p < 0,01)'],
    ['da', 'Trivsel ↑'],
    ['en', 'The course works'],
    ['en', 'A large impact'],
    ['en', 'It improves well-being'],
    ['en', 'The effect is 5 points'],
  ]
  for (const [language, text] of bad) assert.notDeepEqual(bannedIn(text, language), [], text)
  assert.deepEqual(bannedIn('Effektvurdering', 'da'), [])
  assert.deepEqual(bannedIn('Effekten er stor', 'da', { registeredComparison: true }), [])
  assert.notDeepEqual(bannedIn('Der er ingen forskel', 'da', { registeredComparison: true }), [])
})

test('the sentences of the law, word for word', () => {
  const change = {
    outcome: 'trivsel (WHO-5)',
    change: 9.1,
    low: 5,
    high: 13.2,
    pairs: 84,
    courses: 9,
    lost: 0.31,
  }
  assert.equal(
    plain(sentence('da', 'change', change)),
    'Deltagernes trivsel (WHO-5) ændrede sig i gennemsnit 9,1 point (95 % CI 5,0 til 13,2; 84 deltagere på 9 hold; 31 % svarede ikke til sidst).',
  )
  assert.equal(
    sentence('en', 'change', { ...change, outcome: 'well-being (WHO-5)' }),
    'The well-being (WHO-5) of the participants changed by 9.1 points on average (95% CI 5.0 to 13.2; 84 participants on 9 courses; 31% did not answer at the end).',
  )
  assert.equal(
    plain(
      sentence('da', 'loneliness', {
        before: 0.345,
        after: 0.262,
        difference: -0.083,
        low: -0.15,
        high: 0.001,
      }),
    ),
    'Andelen med svær ensomhed (T-ILS 7-9) gik fra 35 % til 26 % (forskel −8 procentpoint, 95 % CI −15 til 0).',
  )
  assert.equal(
    sentence('da', 'tooFew', { pairs: 7, courses: 1 }),
    'Der er for få svar til at udtale sig (7 par på 1 hold; der kræves mindst 10 par på 2 hold).',
  )
  assert.equal(
    sentence('da', 'senderUndecided', {
      difference: 1.2,
      low: -5.8,
      high: 8.2,
      peerCourses: 7,
      municipalCourses: 9,
      margin: 5,
    }),
    'Forskellen mellem ung-til-ung-forløb og kommunale forløb er 1,2 point (95 % CI −5,8 til 8,2; 7 mod 9 hold). Data kan hverken vise eller udelukke en forskel af betydning (±5 point).',
  )
  assert.match(sentence('en', 'tooFew', { pairs: 1, courses: 1 }), /1 pair on 1 course;/)
})

test('what only a registered comparison may say holds the claim, and is not said under any other label', () => {
  for (const language of languages) {
    for (const [name, template] of Object.entries(registeredTemplates[language])) {
      assert.notDeepEqual(bannedIn(template, language), [], name)
      assert.deepEqual(bannedIn(template, language, { registeredComparison: true }), [], name)
    }
  }
  const said = (label: 'strong' | 'promising' | 'descriptive' | 'insufficient') =>
    registeredSentence('da', 'headStrong', label, { size: 12 })
  assert.match(said('strong'), /effekt på 12,0 point/)
  for (const label of ['promising', 'descriptive', 'insufficient'] as const) assert.throws(() => said(label))
})

test('a sentence with a missing number is not made', () => {
  assert.throws(() => sentence('da', 'change', { change: 1 }), /needs the number/)
})
