import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differences, publishHindrance, type Said, totalCost, welcomeLines } from './rules.ts'
import { rowsToDraw, rowsTyped } from './typed-rows.ts'

const said = (key: string, value: string): Said => ({ key, label: key, value })

test('only what is said differently is a difference; what is said no more comes last', () => {
  const before = [said('a', '1'), said('b', '2'), said('gone', 'x'), said('never', '')]
  const now = [said('a', '1'), said('b', '3'), said('new', 'y')]
  assert.deepEqual(differences(before, now), [
    { key: 'b', label: 'b', before: '2', now: '3' },
    { key: 'new', label: 'new', before: '', now: 'y' },
    { key: 'gone', label: 'gone', before: 'x', now: '' },
  ])
})

test('a thing does not differ from itself, and differences turn round', () => {
  const list = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string()), {
    selector: ([key]) => key,
  })
  fc.assert(
    fc.property(list, list, (one, other) => {
      const [a, b] = [one, other].map((each) => each.map(([key, value]) => said(key, value)))
      assert.deepEqual(differences(a ?? [], a ?? []), [])
      const there = differences(a ?? [], b ?? []).map(({ key, before, now }) => `${key}|${before}|${now}`)
      const back = differences(b ?? [], a ?? []).map(({ key, before, now }) => `${key}|${now}|${before}`)
      assert.deepEqual(there.sort(), back.sort())
    }),
  )
})

test('the cost of a course is whole øre, by course, session and participant', () => {
  const session = { title: 'x', minutes: 60, content: '', materials: '' }
  const costs = [
    { post: 'Koordinator', ore: '4500000', per: 'course' as const },
    { post: 'Guide', ore: '320050', per: 'session' as const },
    { post: 'Entré', ore: '1', per: 'participant' as const },
  ]
  assert.equal(totalCost({ costs, plan: [session, session, session] }, 16), 4_500_000n + 960_150n + 16n)
})

test('a draft is published only when it says something, and something new', () => {
  const plan = [{ title: 'x', minutes: 60, content: '', materials: '' }]
  assert.equal(publishHindrance(undefined, undefined), 'noDraft')
  assert.equal(publishHindrance({ plan: [] }, undefined), 'emptyPlan')
  assert.equal(publishHindrance({ plan }, []), 'nothingChanged')
  assert.equal(publishHindrance({ plan }, undefined), undefined)
  assert.equal(publishHindrance({ plan }, [{ key: 'a', label: 'a', before: '', now: 'x' }]), undefined)
})

test('lines about coming become headings with a text', () => {
  assert.deepEqual(welcomeLines('Tag en med: En ven må komme.\n\n  Gå, når du vil \n'), [
    { title: 'Tag en med', text: 'En ven må komme.' },
    { title: 'Gå, når du vil', text: '' },
  ])
})

test('rows with something in them are read, and some empty ones drawn after them', () => {
  const typed = { plan_1_title: 'Et', plan_3_content: ' x ', plan_4_title: '  ', plan_99_title: 'for mange' }
  assert.deepEqual(rowsTyped(typed, 'plan', ['title', 'content'], 60), [1, 3])
  assert.equal(rowsToDraw(typed, 'plan', ['title', 'content'], { most: 60, spare: 2 }), 5)
  assert.equal(rowsToDraw({ plan_60_title: 'x' }, 'plan', ['title'], { most: 60, spare: 2 }), 60)
  assert.deepEqual(rowsTyped(JSON.parse('{"__proto__": {"plan_1_title": "x"}}'), 'plan', ['title'], 60), [])
})
