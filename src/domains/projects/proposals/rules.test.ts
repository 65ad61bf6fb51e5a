import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aYearLater, freeSlug, titleNextYear } from './rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('a year later is the same day, but for the leap day', () => {
  assert.equal(aYearLater(day('2026-09-17')).toString(), '2027-09-17')
  assert.equal(aYearLater(day('2028-02-29')).toString(), '2029-02-28')
})

test("only the project's own year moves on in its title", () => {
  assert.equal(titleNextYear('RÅ Festival 2026', day('2026-05-01')), 'RÅ Festival 2027')
  assert.equal(titleNextYear('Fra 1984 til 2026', day('2026-05-01')), 'Fra 1984 til 2027')
  assert.equal(titleNextYear('Rum 20261', day('2026-05-01')), 'Rum 20261')
  assert.equal(titleNextYear('POPKORN NORDIC', day('2026-05-01')), 'POPKORN NORDIC')
})

test('a free address is never taken', () => {
  const slugs = fc.array(fc.constantFrom<string>('raa', 'raa-2', 'raa-3', 'raa-5', 'ord'))
  fc.assert(fc.property(slugs, (taken) => assert.ok(!taken.includes(freeSlug('raa', taken)))))
  assert.equal(freeSlug('raa', ['raa', 'raa-2', 'raa-4']), 'raa-3')
})
