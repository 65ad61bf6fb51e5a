import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Shelf, TapQueue } from './queue.ts'

function shelf(): Shelf {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }
}

test('taps outlive the page until they are confirmed, and count on across pages of one device', () => {
  const phone = shelf()
  const first = new TapQueue(
    () => 'a',
    phone,
    () => 1000,
  )
  first.add('ingrid', 'present')
  first.add('per', 'absent')
  const later = new TapQueue(
    () => 'a',
    phone,
    () => 2000,
  )
  assert.deepEqual(
    later.waiting().map(({ enrolment, mark, count }) => [enrolment, mark, count]),
    [
      ['ingrid', 'present', 1],
      ['per', 'absent', 2],
    ],
  )
  later.remove(later.waiting().slice(0, 1))
  later.add('ingrid', 'toldUs')
  const [kept, newest] = new TapQueue(
    () => 'a',
    phone,
    () => 3000,
  ).waiting()
  assert.equal(kept?.enrolment, 'per')
  assert.equal(newest?.count, 3)
  assert.equal(kept?.device, newest?.device)
  assert.deepEqual(
    new TapQueue(
      () => 'b',
      phone,
      () => 0,
    ).waiting(),
    [],
  )
})

test('a browser that keeps nothing, or kept nonsense, does not stop anybody', () => {
  const full: Shelf = {
    getItem: () => '{nonsense',
    setItem: () => {
      throw new Error('full')
    },
  }
  for (const one of [full, undefined]) {
    const queue = new TapQueue(
      () => 'a',
      one,
      () => 1,
    )
    queue.add('ingrid', 'present')
    queue.add('ingrid', 'absent')
    assert.deepEqual(
      queue.waiting().map(({ mark, count }) => [mark, count]),
      [
        ['present', 1],
        ['absent', 2],
      ],
    )
  }
})
