import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { typedLine } from '../../finding/index.ts'
import { inGroups, inOrder, scoreOf } from './rules.ts'

const found = (title: string, text = '', kind = 'Projekt') => ({ kind, title, text, path: `/${title}` })

test('what is typed becomes one line that a database can hold', () => {
  assert.equal(typedLine(undefined), '')
  assert.equal(typedLine('  musik\n\0 i\tKøge '), 'musik i Køge')
  assert.equal(typedLine('x'.repeat(1_000_000)).length, 100)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const typed = typedLine(text)
      assert.ok(typed.isWellFormed() && typed.length <= 100 && !/[\p{Cc}]/u.test(typed))
    }),
  )
})

test('the title counts before the text, and its beginning before its middle', () => {
  const titles = [
    found('Musik'),
    found('Musikken i Køge'),
    found('Ny musik'),
    found('Børnemusik'),
    found('Andet', 'om musik'),
  ]
  const scores = titles.map((one) => scoreOf(one, 'musik'))
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  )
  assert.equal(new Set(scores).size, scores.length)
})

test('kinds stand in the order of their best, and nothing twice', () => {
  const groups = inGroups(
    [
      found('Andet', 'om musik', 'Møde'),
      found('Musik', '', 'Område'),
      found('Musik', '', 'Område'),
      found('Ny musik', '', 'Møde'),
    ],
    'musik',
  )
  assert.deepEqual(
    groups.map(({ kind, found: list }) => [kind, list.length]),
    [
      ['Område', 1],
      ['Møde', 2],
    ],
  )
  assert.equal(groups[1]?.found[0]?.title, 'Ny musik')
})

test('what stands in order is gathered by kind, and no kind drowns the others', () => {
  const hits = [
    found('A', '', 'Sted'),
    found('B', '', 'Møde'),
    found('C', '', 'Sted'),
    found('D', '', 'Sted'),
  ]
  assert.deepEqual(
    inOrder(hits, 2).map(({ kind, found: list }) => [kind, list.map(({ title }) => title)]),
    [
      ['Sted', ['A', 'C']],
      ['Møde', ['B']],
    ],
  )
})
