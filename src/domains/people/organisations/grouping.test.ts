import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grouped, letterOf } from './grouping.ts'
import type { Listed } from './model.ts'

const line = (name: string): Listed => ({
  slug: name.toLowerCase(),
  name,
  kind: 'venue',
  field: null,
  municipalityName: null,
  active: true,
})

test('a name stands under its letter, in the Danish way', () => {
  const expected = {
    headspace: 'H',
    Aarhus: 'Å',
    Ærø: 'Æ',
    Øresund: 'Ø',
    Åben: 'Å',
    Élan: 'E',
    '1. sal': '#',
  }
  for (const [name, letter] of Object.entries(expected)) assert.equal(letterOf(name), letter, name)
  assert.equal(letterOf(''), '#')
})

test('neighbours under the same heading stand together, and nobody is lost', () => {
  const rows = ['ARKEN', 'Assens', 'Gimle', 'Aarhus'].map(line)
  const groups = grouped(rows, ({ name }) => letterOf(name))
  assert.deepEqual(
    groups.map(({ heading, members }) => [heading, members.length]),
    [
      ['A', 2],
      ['G', 1],
      ['Å', 1],
    ],
  )
  assert.deepEqual(
    groups.flatMap(({ members }) => members),
    rows,
  )
})
