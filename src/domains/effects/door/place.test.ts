import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeAmong } from './place.ts'
import type { Reading } from './reading.ts'

/** A municipality with a change, or one that is kept back. */
const municipality = (key: string, estimate: number | null): Reading => {
  const main = { estimate, interval: estimate === null ? [null, null] : [estimate - 2, estimate + 2] }
  const told = { state: 'shown', value: { reading: { main } } }
  return { cell: { kind: 'municipality', key, da: key, en: key }, change: { who5: { after: told } } } as never
}

const all = [
  municipality('a', 7),
  municipality('b', -1),
  municipality('c', 4.9),
  municipality('d', 9),
  municipality('e', 8),
  municipality('f', null),
]

test('a municipality lies in a span of five points, with how many others in each and no name', () => {
  const place = placeAmong(municipality('a', 7), all)
  assert.deepEqual(place, {
    ...{ estimate: 7, low: 5, high: 9, own: 2, others: 4 },
    spans: [
      { from: -5, to: 0, others: 1 },
      { from: 0, to: 5, others: 1 },
      { from: 5, to: 10, others: 2 },
    ],
  })
  assert.doesNotMatch(JSON.stringify(place), /"[b-f]"|-1|4\.9/)
})

test('whatever the order or the names of the others, the place is the same', () => {
  const renamed = all.map((reading, index) => ({
    ...reading,
    cell: { ...reading.cell, key: index === 0 ? 'a' : `x${9 - index}` },
  }))
  assert.deepEqual(
    placeAmong(municipality('a', 7), renamed.toReversed()),
    placeAmong(municipality('a', 7), all),
  )
})

test('kept back where the municipality itself is, or where fewer than four others are told', () => {
  assert.equal(placeAmong(municipality('f', null), all), undefined)
  assert.equal(placeAmong(municipality('a', 7), all.slice(0, 4)), undefined)
})
