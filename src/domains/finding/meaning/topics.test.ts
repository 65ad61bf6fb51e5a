import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysNothing, wordsIn } from '../language/words.ts'
import { topicNamed, topics, topicsIn } from './topics.ts'

const about = (text: string) => topicsIn(wordsIn(text), 'wish')

test('no word both means something and says nothing', () => {
  for (const { name, words, wished } of topics)
    for (const word of [...words, ...wished]) assert.ok(!saysNothing(word), `${name}: ${word}`)
})

test('every broader topic is there, and none is broader than itself', () => {
  for (const { name, broader } of topics) {
    const above: string[] = [name]
    for (let next = broader; next; next = topicNamed(next)?.broader) {
      assert.ok(topicNamed(next) && !above.includes(next), `${name} > ${next}`)
      above.push(next)
    }
  }
})

test('one meaning in many words: Danish, English, of two words, in compounds', () => {
  for (const [topic, ...texts] of [
    ['choir', 'kor', 'choirs', 'koret', 'damekor'],
    ['hiphop', 'hiphop', 'hip hop', 'street dance'],
    ['tonedeaf', 'kan ikke synge', 'i cannot sing'],
    ['boardgames', 'brætspil', 'board games', 'boardgame'],
    ['skating', 'skateboard', 'skate board', 'skating'],
  ] as const)
    for (const text of texts) assert.ok(about(text).has(topic), `${text}: ${[...about(text).keys()]}`)
})

test('what may mean anything is believed in wishes, not in descriptions', () => {
  assert.ok(topicsIn(wordsIn('kode'), 'wish').has('gamemaking'))
  assert.ok(!topicsIn(wordsIn('I låser selv op med en kode'), 'description').has('gamemaking'))
})

test('more words for the same make it surer, and what is narrower is meant more', () => {
  assert.ok((about('rap beats ableton').get('beats') ?? 0) > (about('rap').get('beats') ?? 0))
  assert.ok((about('kor').get('choir') ?? 0) > (about('kor').get('song') ?? 0))
})
