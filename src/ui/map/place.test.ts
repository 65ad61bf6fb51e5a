import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Placed, tilesOf } from './place.ts'

const region: Placed[] = [
  { code: 'Albertslund', lat: 55.66, lon: 12.35 },
  { code: 'Furesø', lat: 55.79, lon: 12.37 },
  { code: 'Halsnæs', lat: 55.97, lon: 12.02 },
  { code: 'Helsingør', lat: 56.03, lon: 12.59 },
  { code: 'Herlev', lat: 55.73, lon: 12.43 },
  { code: 'Ishøj', lat: 55.62, lon: 12.33 },
  { code: 'Køge', lat: 55.46, lon: 12.18 },
  { code: 'Roskilde', lat: 55.64, lon: 12.08 },
  { code: 'Rødovre', lat: 55.68, lon: 12.45 },
]

test('neighbours keep their direction', () => {
  const cells = tilesOf(region)
  const at = (code: string) => cells.get(code) ?? assert.fail(code)
  assert.ok(at('Helsingør').row === 0 && at('Halsnæs').column === 0)
  assert.ok(at('Roskilde').column < at('Albertslund').column)
  assert.ok(at('Albertslund').column < at('Rødovre').column || at('Albertslund').row > at('Rødovre').row)
  assert.ok(at('Furesø').row < at('Herlev').row && at('Herlev').row < at('Ishøj').row)
  assert.ok(at('Køge').row > at('Ishøj').row && at('Ishøj').row >= at('Roskilde').row)
})

test('nobody shares a tile, and the same places give the same grid', () => {
  const places = fc.uniqueArray(
    fc.record({
      code: fc.uuid(),
      lat: fc.double({ min: 54, max: 58, noNaN: true }),
      lon: fc.double({ min: 8, max: 15, noNaN: true }),
    }),
    { selector: ({ code }) => code, maxLength: 98 },
  )
  fc.assert(
    fc.property(places, (all) => {
      const cells = tilesOf(all)
      assert.equal(cells.size, all.length)
      assert.equal(new Set([...cells.values()].map(({ column, row }) => `${column},${row}`)).size, all.length)
      assert.deepEqual([...tilesOf(all)], [...cells])
    }),
    { numRuns: 40 },
  )
})

test('places on top of each other, or only one, are no trouble', () => {
  assert.deepEqual([...tilesOf([{ code: 'a', lat: 55, lon: 12 }])], [['a', { column: 0, row: 0 }]])
  const same = ['a', 'b', 'c', 'd'].map((code) => ({ code, lat: 55, lon: 12 }))
  assert.equal(new Set([...tilesOf(same).values()].map((cell) => JSON.stringify(cell))).size, 4)
})
