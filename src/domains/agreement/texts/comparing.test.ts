import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts } from './comparing.ts'
import type { AgreementText } from './model.ts'

const area = (id: string, number: number, title: string, text: string) => ({
  id,
  number,
  title,
  goal: '',
  objectives: [],
  text,
})
const before: AgreementText = {
  title: 'Aftale',
  lead: 'Vi er ni kommuner.',
  areas: [area('a', 1, 'Musik', 'Vi spiller.'), area('b', 2, 'Festivaler', 'Vi fester.')],
  sections: [{ id: 's1', title: 'Økonomi', text: 'Penge.' }],
  unplaced: [],
}
const after: AgreementText = {
  ...before,
  lead: 'Vi er ti kommuner.',
  areas: [area('a', 1, 'Musik og lyd', 'Vi spiller.'), area('c', 2, 'Et bedre liv', 'Vi trives.')],
}

test('an area that changed its name is compared with itself; new and gone parts say so', () => {
  const parts = compareTexts(before, after).map(({ name, state }) => [
    name.kind === 'area' ? name.title : name.kind,
    state,
  ])
  assert.deepEqual(parts, [
    ['title', 'same'],
    ['lead', 'changed'],
    ['Musik og lyd', 'changed'],
    ['Et bedre liv', 'new'],
    ['section', 'same'],
    ['Festivaler', 'gone'],
  ])
})

test('only the words that differ are marked', () => {
  const lead = compareTexts(before, after).find(({ name }) => name.kind === 'lead')
  assert.deepEqual(
    lead?.changes.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()]),
    [
      ['deleted', 'ni'],
      ['inserted', 'ti'],
    ],
  )
})

test('the same text compared with itself has no changes', () => {
  assert.ok(compareTexts(before, before).every(({ state }) => state === 'same'))
})
