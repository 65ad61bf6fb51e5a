import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../platform/config/folders.ts'
import { termsSaying } from './finding.ts'
import { glossaryMarkdown } from './markdown.ts'
import type { Term } from './model.ts'
import { inAlphabet, terms } from './terms.ts'

const root = projectFolder()

test('GLOSSARY.md says what the page says', () => {
  const file = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  assert.equal(file, glossaryMarkdown(terms), 'write it anew from glossaryMarkdown(terms)')
})

test('one meaning, one word: no code word and no Danish word stands twice', () => {
  for (const words of [terms.map(({ code }) => code), terms.map(({ name }) => name.da)])
    assert.equal(new Set(words).size, words.length)
})

test('every word is explained in both languages, in few words', () => {
  for (const { code, name, meaning } of terms)
    for (const text of [name.da, name.en, meaning.da, meaning.en]) {
      assert.ok(text.trim().length > 0 && text.length < 180, `${code}: ${text}`)
    }
})

interface Names {
  readonly room: string
  readonly name: string
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The names that a room gives to types, and to tables as types would be named. */
function namesIn(room: string, text: string): Names[] {
  const types = [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name = '']) => name)
  const tables = [...text.matchAll(/'[a-z]+\.([a-z_]+)': /g)].map(([, name = '']) =>
    name.split('_').map(capital).join(''),
  )
  return [...types, ...tables].map((name) => ({ room, name: name.replace(/(Table|View|Row)$/, '') }))
}

/** Names that the glossary forbids in the room where a word is at home, unless they are words of their own. */
function forbidden(list: readonly Term[], names: readonly Names[]): string[] {
  const own = new Set(list.map(({ code }) => capital(code)))
  return list.flatMap(({ code, room, notCalled }) =>
    names
      .filter((used) => used.room === room)
      .filter(({ name }) => !own.has(name) && notCalled.map(capital).includes(name))
      .map(({ name }) => `${room}: ${name} should be called ${capital(code)}`),
  )
}

const roomOf = (file: string): string => file.split('/')[2] ?? ''

test('types and tables use the words of the glossary', () => {
  const files = globSync('src/domains/*/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !file.includes('.test.'),
  )
  const names = files.flatMap((file) => namesIn(roomOf(file), readFileSync(join(root, file), 'utf8')))
  assert.ok(names.length > 100 && names.some(({ name }) => name === 'Need'))
  assert.deepEqual(forbidden(terms, names), [])
})

test('a forbidden name would be found, as a type and as a table', () => {
  const planted = namesIn('projects', "export interface Sponsor {\n}\n  'projects.sponsor': SponsorTable\n")
  assert.equal(forbidden(terms, planted).length, 2)
  assert.deepEqual(forbidden(terms, namesIn('governance', 'export interface Sponsor {\n}')), [])
})

test('the rooms named in the glossary are rooms that stand, or that the map of the house foresees', () => {
  const foreseen =
    'economy courses participants questionnaires effects knowledge network activities youth giveback reporting'
  for (const { room } of terms)
    assert.ok(existsSync(join(root, 'src/domains', room)) || foreseen.split(' ').includes(room), room)
})

test('a word is found however it is typed, in either language and in what it means', () => {
  const codes = (typed: string) => termsSaying(typed, 'da').map(({ code }) => code)
  assert.deepEqual(codes('TILLÆGSAFTALE'), ['addendum'])
  assert.deepEqual(codes('tillaegsaftale'), ['addendum'])
  assert.ok(codes('kulturomraade').length === 0)
  assert.ok(codes('indsatsomraade').includes('focusArea'))
  assert.ok(codes('focus area').includes('focusArea'))
  assert.ok(codes('plejehjemmet').includes('localHost'))
  assert.equal(codes('').length, terms.length)
})

test('the dictionary is in Danish order in Danish', () => {
  const names = inAlphabet('da').map(({ name }) => name.da)
  assert.ok(names.indexOf('ændring') > names.indexOf('visitation'))
  assert.equal(names.at(0), 'afsender')
})
