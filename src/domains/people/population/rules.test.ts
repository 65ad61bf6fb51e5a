import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asksAboutZeros, readFigures } from './rules.ts'

const known = [
  { code: '0153', name: 'Brøndby', before: 35_090 },
  { code: '0163', name: 'Herlev', before: 28_953 },
  { code: '0825', name: 'Læsø', before: 1786 },
  { code: '0846', name: 'Mariagerfjord', before: 41_800 },
  { code: '0998', name: 'Nyby', before: undefined },
]
const read = (text: string, zerosWereLost = false) => readFigures(text, known, zerosWereLost)
const first = (text: string, zerosWereLost = false) => read(text, zerosWereLost).lines[0]

test('lost zeros are asked about, never guessed', () => {
  const file = 'Kommune;Befolkning\nBrøndby;35.09\nMariagerfjord;41.8\nHerlev;28.953\nLæsø;1.786'
  const asked = read(file)
  assert.equal(asksAboutZeros(asked), true)
  assert.deepEqual(
    asked.lines.map(({ inhabitants, doubts }) => ({ inhabitants, doubts })),
    [
      { inhabitants: undefined, doubts: ['lostZeros'] },
      { inhabitants: undefined, doubts: ['lostZeros'] },
      { inhabitants: 28_953, doubts: [] },
      { inhabitants: 1786, doubts: [] },
    ],
  )
  assert.deepEqual(asked.unused, ['Kommune · Befolkning'])
  const answered = read(file, true)
  assert.deepEqual(
    answered.lines.map(({ inhabitants }) => inhabitants),
    [35_090, 41_800, 28_953, 1786],
  )
  assert.equal(asksAboutZeros(answered), false)
})

test('a round number whose zeros are gone altogether is far from before, and asked about even then', () => {
  const line = first('Brøndby;35', true)
  assert.equal(line?.inhabitants, undefined)
  assert.deepEqual(line?.doubts, ['farFromBefore'])
  assert.deepEqual(first('Herlev;38953')?.doubts, ['farFromBefore'])
  assert.deepEqual(first('Nyby;12')?.doubts, [])
})

test('a municipality is known by code, by name, by both, with quotes and with the word Kommune', () => {
  for (const line of [
    '163;28.999',
    '0163;28999',
    '"0163";"Herlev";"28 999"',
    'Herlev Kommune\t28999',
    '163 Herlev;28999',
    'HERLEV,28999',
  ])
    assert.deepEqual(
      { code: first(line)?.code, inhabitants: first(line)?.inhabitants },
      { code: '0163', inhabitants: 28_999 },
      line,
    )
})

test('several numbers, none, or the same municipality twice are asked about', () => {
  assert.deepEqual(first('Herlev;28953;29001')?.doubts, ['severalNumbers'])
  assert.deepEqual(first('Herlev;ukendt')?.doubts, ['noNumber'])
  assert.deepEqual(first('Herlev;28.953,5')?.doubts, ['noNumber'])
  assert.deepEqual(
    read('Herlev;28953\nHerlev;28954').lines.map(({ doubts }) => doubts),
    [['twice'], ['twice']],
  )
})

test('what the file does not mention is said', () => {
  assert.deepEqual(read('Herlev;28953').missing, ['Brøndby', 'Læsø', 'Mariagerfjord'])
})

test('whatever is pasted, a filled-in number stood in the text exactly so', () => {
  const pieces = fc.constantFrom(
    'Herlev',
    '0163',
    ';',
    '\n',
    '28953',
    '28.9',
    '29.000',
    'Læsø',
    '1.8',
    '"',
    '\t',
    ',',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      for (const { inhabitants, text, doubts } of read(parts.join('')).lines)
        if (inhabitants !== undefined) {
          assert.equal(doubts.length, 0)
          assert.equal(text.replace(/[. ]/g, ''), String(inhabitants))
        }
    }),
  )
})
