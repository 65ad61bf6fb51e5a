import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accessPoints } from '../../model.ts'
import { filterOf, queryOf } from './filter.ts'
import { type Filter, occurrenceKinds } from './model.ts'

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/)
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }))
const words = fc.stringMatching(/^[a-zæøå]{1,20}( [a-zæøå]{1,20}){0,3}$/)

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    ...{ municipality: slug, topic: slug, from: day, to: day, free: fc.constant(true) },
    access: fc.constantFrom(...accessPoints),
    kind: fc.constantFrom(...occurrenceKinds),
    ...{ words, project: slug, owner: slug },
  },
  { requiredKeys: [] },
)

const told = (given: Filter) =>
  Object.entries(given).map(([name, value]): [string, string] => [name, String(value)])

test('a filter written into an address is read from it as it was', () => {
  fc.assert(
    fc.property(filter, (given) => {
      const read = filterOf(new URLSearchParams(queryOf(given)))
      assert.deepEqual(new Map(told(read)), new Map(told(given)))
      assert.equal(queryOf(read), queryOf(given))
    }),
  )
})

test('no address makes a filter that cannot be written again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, other) => {
      const names = [
        'kommune',
        'emne',
        'fra',
        'til',
        'gratis',
        'tilgaengelig',
        'slags',
        'ord',
        'projekt',
        'ejer',
      ]
      const read = filterOf(
        new URLSearchParams(names.map((name, index) => [name, index % 2 ? value : other])),
      )
      assert.deepEqual(told(filterOf(new URLSearchParams(queryOf(read)))), told(read))
    }),
  )
})

test('days are read as people write them, and nothing chosen is an empty address', () => {
  assert.equal(filterOf(new URLSearchParams('fra=24. december 2026')).from?.toString(), '2026-12-24')
  assert.equal(queryOf({}), '')
})
