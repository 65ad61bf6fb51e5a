import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaKeyOf, shapeFor, shortNameOf } from './rules.ts'

test('the three focus areas of the founding document are known by their titles', () => {
  assert.equal(areaKeyOf('Et bedre liv med kultur'), 'health')
  assert.equal(areaKeyOf('Kulturmetropolens Musikindsats'), 'music')
  assert.equal(areaKeyOf('Kulturmetropolens Ungeindsats'), 'youth')
  assert.equal(areaKeyOf('Kultur- og sundhedsindsatsen'), 'health')
  assert.equal(areaKeyOf('Unge i samskabelse med kulturlivet'), 'youth')
  assert.equal(areaKeyOf('Festivaler & Events'), 'festivaler-events')
  assert.equal(areaKeyOf('Kultur for tunge drenge'), 'kultur-for-tunge-drenge')
})

test('a known area keeps its shape, another one takes the least used', () => {
  assert.equal(shapeFor('youth', ['zigzag']), 'zigzag')
  assert.equal(shapeFor('festivaler-events', ['wave', 'zigzag']), 'sun')
  assert.equal(shapeFor('x', []), 'sun')
})

test('a long title gets a short name', () => {
  assert.equal(shortNameOf('Kulturmetropolens Musikindsats'), 'Musik')
  assert.equal(shortNameOf('Ungeindsatsen'), 'Unge')
  assert.equal(shortNameOf('Et bedre liv med kultur'), 'Et bedre liv med kultur')
  assert.equal(shortNameOf('Indsatsen'), 'Indsatsen')
})
