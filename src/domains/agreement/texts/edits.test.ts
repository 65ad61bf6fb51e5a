import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchorAfter, edited } from './edits.ts'
import type { AgreementText } from './model.ts'
import { placePieces } from './placing-pieces.ts'
import { missingIn, problemsOf, readNumbers, recognisedAgain, wrongIn } from './rules.ts'
import { fieldsOf, readTypedText, type TypedText, typedText } from './typed-text.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
let counter = 100
const newId = () => {
  counter += 1
  return id(counter)
}
const objective = (number: number, title: string) => ({ id: id(number), title, text: `Om ${title}` })
const text: AgreementText = {
  title: 'Aftale',
  lead: 'Indledning',
  areas: [
    {
      id: id(1),
      number: 1,
      title: 'Dans',
      goal: 'At danse',
      objectives: [objective(11, 'At vugge'), objective(12, 'At hoppe')],
      text: 'Vi danser.',
    },
    { id: id(2), number: 2, title: 'Sang', goal: '', objectives: [objective(21, 'At synge')], text: '' },
  ],
  sections: [
    { id: id(3), title: 'Økonomi', text: 'Penge' },
    { id: id(4), title: 'Parter', text: 'Ni' },
  ],
  unplaced: ['Løst stykke', 'Et til'],
}
const typed = typedText(text)
const words = (one: TypedText) =>
  (
    JSON.stringify({ ...one, areas: one.areas.map((area) => ({ ...area, number: '', id: '' })) })
      .replaceAll('\\n', ' ')
      .match(/\p{L}{2,}/gu) ?? []
  )
    .filter(
      (word) =>
        ![
          'id',
          'title',
          'lead',
          'areas',
          'goal',
          'text',
          'objectives',
          'number',
          'sections',
          'unplaced',
        ].includes(word),
    )
    .sort()
const titles = (one: TypedText) =>
  one.areas.map((area) => [area.number, area.title, area.objectives.map(({ title }) => title)])

test('a form carries the whole text there and back', () => {
  assert.deepEqual(readTypedText(fieldsOf(typed)).text, typed)
})

test('no button ever loses a word', () => {
  const buttons = ['add-area', 'add-section', `add-objective:${id(1)}`].concat(
    ['remove', 'up', 'down'].flatMap((verb) => [
      `${verb}-area:${id(1)}`,
      `${verb}-area:${id(2)}`,
      `${verb}-objective:${id(11)}`,
      `${verb}-objective:${id(12)}`,
      `${verb}-objective:${id(21)}`,
      `${verb}-section:${id(3)}`,
      `${verb}-section:${id(4)}`,
    ]),
    ['save', 'up-area:nonsense', '__proto__:x', 'constructor'],
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...buttons), { maxLength: 12 }), (pressed) => {
      const after = pressed.reduce((now, button) => edited(now, button, newId), typed)
      assert.deepEqual(words(after), words(typed))
    }),
  )
})

test('areas change places and keep their numbers in order', () => {
  assert.deepEqual(titles(edited(typed, `down-area:${id(1)}`, newId)), [
    ['1', 'Sang', ['At synge']],
    ['2', 'Dans', ['At vugge', 'At hoppe']],
  ])
})

test('an objective goes over to the next area when it is moved past the last place', () => {
  assert.deepEqual(titles(edited(typed, `down-objective:${id(12)}`, newId)), [
    ['1', 'Dans', ['At vugge']],
    ['2', 'Sang', ['At hoppe', 'At synge']],
  ])
  assert.deepEqual(titles(edited(typed, `up-objective:${id(21)}`, newId)), [
    ['1', 'Dans', ['At vugge', 'At hoppe', 'At synge']],
    ['2', 'Sang', []],
  ])
})

test('a removed area can be found again among the pieces without a place', () => {
  const after = edited(typed, `remove-area:${id(1)}`, newId)
  assert.equal(after.areas.length, 1)
  assert.match(after.unplaced.at(-1) ?? '', /^Dans\n\nAt danse\n\nAt vugge\n\nOm At vugge/)
  assert.equal(anchorAfter(typed, after, `remove-area:${id(1)}`), 'unplaced')
})

test('pieces go where somebody puts them; the others stay', () => {
  const placed = placePieces(typed, [`goal:${id(2)}`, ''], newId)
  assert.equal(placed.areas[1]?.goal, 'Løst stykke')
  assert.deepEqual(placed.unplaced, ['Et til'])
  assert.equal(
    placePieces(typed, [`objective:${id(2)}`], newId).areas[1]?.objectives.at(-1)?.title,
    'Løst stykke',
  )
  assert.deepEqual(placePieces(typed, ['out', 'out'], newId).unplaced, [])
  assert.deepEqual(placePieces(typed, [`goal:${id(99)}`, 'nonsense'], newId).unplaced, typed.unplaced)
  assert.equal(placePieces(typed, ['newSection'], newId).sections.at(-1)?.text, 'Løst stykke')
})

test('a draft may be unfinished, but its numbers must be numbers and different', () => {
  assert.deepEqual(wrongIn(typed), [])
  const wrong: TypedText = {
    ...typed,
    areas: typed.areas.map((area, index) => ({ ...area, number: index ? 'to' : '0' })),
  }
  assert.deepEqual(
    wrongIn(wrong).map(({ fault }) => fault),
    ['numberUnclear', 'numberUnclear'],
  )
  const twice: TypedText = { ...typed, areas: typed.areas.map((area) => ({ ...area, number: '7' })) }
  assert.deepEqual(wrongIn(twice), [{ field: `area.${id(2)}.number`, fault: 'numberTwice' }])
  assert.equal(readNumbers(typed).areas[1]?.number, 2)
})

test('a text that is laid before the steering group is whole', () => {
  assert.deepEqual(
    missingIn(text).map(({ fault }) => fault),
    ['unplacedLeft'],
  )
  const bare = { ...text, title: '', areas: [], unplaced: [] }
  assert.deepEqual(
    missingIn(bare).map(({ fault }) => fault),
    ['titleMissing', 'noAreas'],
  )
  const empty = edited(typed, 'add-area', newId)
  assert.deepEqual(
    missingIn(empty).map(({ fault }) => fault),
    ['areaTitleMissing', 'areaEmpty', 'unplacedLeft'],
  )
  const say = { ...({} as Parameters<typeof problemsOf>[1]), titleMissing: 'Giv aftalen en titel.' }
  assert.deepEqual(problemsOf([{ field: 'title', fault: 'titleMissing' }], say), [
    { field: 'title', text: 'Giv aftalen en titel.' },
  ])
})

test('an imported text of a known agreement keeps the identities it had', () => {
  const imported = {
    ...text,
    areas: text.areas.map((area) => ({
      ...area,
      id: newId(),
      title: area.title.toUpperCase(),
      objectives: area.objectives.map((one) => ({ ...one, id: newId() })),
    })),
  }
  const again = recognisedAgain(imported, text)
  assert.deepEqual(
    again.areas.map((area) => area.id),
    [id(1), id(2)],
  )
  assert.deepEqual(
    again.areas[0]?.objectives.map((one) => one.id),
    [id(11), id(12)],
  )
  const other = recognisedAgain(
    { ...imported, areas: imported.areas.map((area) => ({ ...area, title: 'Film' })) },
    text,
  )
  assert.ok(other.areas.every((area) => ![id(1), id(2)].includes(area.id)))
})
