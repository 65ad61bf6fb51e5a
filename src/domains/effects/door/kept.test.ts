import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Kept } from './kept.ts'

test('what was read is not read again, and the longest unused gives way', async () => {
  const asked: string[] = []
  const kept = new Kept<string>(2)
  const ask = (name: string) =>
    kept.get(name, async () => {
      asked.push(name)
      return name.toUpperCase()
    })
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(await ask(name), name.toUpperCase())
  assert.deepEqual(asked, ['a', 'b', 'c', 'b'])
})
