import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { dues } from './model.ts'
import { dueOf, groupedByDue } from './rules.ts'

const monday = Temporal.PlainDate.from('2026-11-23')
const on = (day: string) => Temporal.PlainDate.from(day)

test('the week ends on Sunday, and what is late is late by a day', () => {
  assert.equal(dueOf(on('2026-11-22'), monday), 'overdue')
  assert.equal(dueOf(monday, monday), 'today')
  assert.equal(dueOf(on('2026-11-24'), monday), 'thisWeek')
  assert.equal(dueOf(on('2026-11-29'), monday), 'thisWeek')
  assert.equal(dueOf(on('2026-11-30'), monday), 'later')
  assert.equal(dueOf(undefined, monday), 'whenever')
})

test('on a Sunday the week has no more days', () => {
  const sunday = on('2026-11-29')
  assert.equal(dueOf(sunday, sunday), 'today')
  assert.equal(dueOf(on('2026-11-30'), sunday), 'later')
})

const task = fc.option(fc.integer({ min: -400, max: 400 }), { nil: undefined }).map(
  (days): Waiting => ({
    ...{ title: 'a', detail: '', href: '/arbejde', button: 'b' },
    due: days === undefined ? undefined : monday.add({ days }),
  }),
)

test('nothing is lost or doubled, groups are in order, and in a group the earliest comes first', () => {
  fc.assert(
    fc.property(fc.array(task), (tasks) => {
      const groups = groupedByDue(tasks, monday)
      assert.equal(groups.flatMap((group) => group.tasks).length, tasks.length)
      assert.deepEqual(new Set(groups.flatMap((group) => group.tasks)), new Set(tasks))
      const places = groups.map(({ due }) => dues.indexOf(due))
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      )
      for (const { tasks: list } of groups)
        for (const [index, { due }] of list.entries()) {
          const next = list[index + 1]?.due
          if (due && next) assert.ok(Temporal.PlainDate.compare(due, next) <= 0)
        }
    }),
  )
})
