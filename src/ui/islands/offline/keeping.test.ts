import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooOld, keptAs, mayBeKept, ownRootOf, withKeptTime } from './keeping.ts'

test('an own page is kept with everything behind its link, in both languages', () => {
  for (const path of ['/min/abc', '/min/abc/svar/before', '/en/min/abc/data', '/min/abc?x=1']) {
    assert.equal(keptAs(path), 'own')
    assert.equal(ownRootOf(path), '/min/abc')
  }
})

test('calendars, the workspace and the shared tablet are not kept', () => {
  for (const path of ['/min/kalender/abc.ics', '/arbejde', '/tavle/abc', '/svar/abc', '/', '/det-skerikke'])
    assert.equal(keptAs(path), 'nothing', path)
})

test('the programme and what a page is drawn with are kept', () => {
  for (const path of ['/det-sker', '/en/det-sker?kommune=koege', '/det-sker/aaben-scene', '/forloeb/x'])
    assert.equal(keptAs(path), 'programme', path)
  assert.equal(keptAs('/assets/index-A1.css'), 'asset')
})

test('what is too old or of an unknown time is not shown', () => {
  const day = 86_400_000
  assert.equal(isTooOld('own', 0, 14 * day), false)
  assert.equal(isTooOld('own', 0, 14 * day + 1), true)
  assert.equal(isTooOld('programme', 0, 3 * day), true)
  assert.equal(isTooOld('programme', Number.NaN, 0), true)
})

test('a page that does not say so is not kept, and a kept one says when', () => {
  assert.equal(mayBeKept('<html lang="da"><main>'), false)
  assert.equal(mayBeKept('<html lang="da"><km-offline data-own="">'), true)
  assert.match(
    withKeptTime('<!doctype html><html lang="da">', 0),
    /<html data-kept="1970-01-01T00:00:00.000Z" lang="da">/,
  )
})
