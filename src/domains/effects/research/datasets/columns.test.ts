import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShelf } from '../../../questionnaires/instruments/shelf.ts'
import { descriptionOf } from '../rows/describe.ts'
import { waves } from '../rows/model.ts'
import { itemColumn, scoreColumn } from './columns.ts'

test('every instrument gives columns that no other has, short enough for SPSS and Stata, at every wave', () => {
  const instruments = readShelf('content/instruments').map(descriptionOf)
  assert.ok(instruments.length > 10)
  const names = instruments.flatMap((instrument) =>
    waves.flatMap((wave) => [
      ...instrument.scales.map((scale) => scoreColumn(instrument, scale, wave).name),
      ...instrument.items.map((item) => itemColumn(instrument, item, wave).name),
    ]),
  )
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  assert.deepEqual([...new Set(twice)], [])
  for (const name of names) assert.match(name, /^[a-z][a-z0-9_]{0,31}$/)
})

test('the codes and bounds of columns are those of the instruments', () => {
  const [who5] = readShelf('content/instruments')
    .filter(({ id }) => id === 'who5')
    .map(descriptionOf)
  assert.ok(who5?.scales[0] && who5.items[0])
  assert.deepEqual(scoreColumn(who5, who5.scales[0], 'before').range, { from: 0, to: 100 })
  const item = itemColumn(who5, who5.items[0], 'after')
  assert.deepEqual(
    item.categories.map(({ code }) => code),
    [0, 1, 2, 3, 4, 5],
  )
  assert.equal(item.categories[5]?.label.da, 'Hele tiden')
})
