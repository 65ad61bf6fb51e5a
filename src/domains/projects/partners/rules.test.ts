import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { administrations, corners } from '../model.ts'
import type { Partner } from './model.ts'
import { administrationsOf, emptyCorners, hasSquare, isCultureAlone, squareOf } from './rules.ts'

const partner = fc.record<Partner>({
  id: fc.uuid(),
  slug: fc.constant('x'),
  name: fc.string(),
  municipality: fc.constant(null),
  corner: fc.option(fc.constantFrom(...corners)),
  administration: fc.option(fc.constantFrom(...administrations)),
  does: fc.constant(''),
  version: fc.constant(1),
})

test('every corner is either empty or filled, never both', () => {
  fc.assert(
    fc.property(fc.array(partner), (partners) => {
      const square = squareOf(partners)
      for (const corner of corners)
        assert.equal(square[corner].length === 0, emptyCorners(partners).includes(corner))
      assert.equal(
        corners.reduce((sum, corner) => sum + square[corner].length, 0),
        partners.filter(({ corner }) => corner).length,
      )
    }),
  )
})

test('the square is drawn for music, and wherever somebody stands in a corner', () => {
  assert.equal(hasSquare(['health'], []), false)
  assert.equal(hasSquare(['health', 'music'], []), true)
  fc.assert(fc.property(partner, (one) => assert.equal(hasSquare(['youth'], [one]), one.corner !== null)))
})

test('culture is alone until another administration takes part', () => {
  const of = (administration: Partner['administration']): Partner => ({
    id: '1',
    slug: 'x',
    name: 'x',
    municipality: null,
    corner: null,
    administration,
    does: '',
    version: 1,
  })
  assert.equal(isCultureAlone([]), true)
  assert.equal(isCultureAlone([of('culture'), of(null)]), true)
  assert.equal(isCultureAlone([of('culture'), of('health')]), false)
  assert.deepEqual(administrationsOf([of('social'), of('culture'), of('social')]), ['culture', 'social'])
})
