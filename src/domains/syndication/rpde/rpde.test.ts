import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import type { Item } from './changes.ts'

const host = 'http://kulturmetropolen.test'
const feeds = ['sessions', 'courses', 'places'] as const

interface Page {
  readonly next: string
  readonly items: readonly Item[]
  readonly license: string
}

const pageAt = async (town: Town, address: string): Promise<Page> =>
  JSON.parse((await town.visitor().get(address.replace(host, ''))).html)

/** Reads a feed to its end, as somebody who keeps a copy. */
async function readAll(town: Town, from: string) {
  const items: Item[] = []
  let address = from
  for (;;) {
    const page = await pageAt(town, address)
    items.push(...page.items)
    assert.match(page.license, /^https:/)
    if (page.items.length === 0) {
      assert.equal(page.next, address, 'the last page is empty and leads to itself')
      return { items, address }
    }
    assert.notEqual(page.next, address)
    address = page.next
  }
}

onBothEngines(
  'each feed rises, has each thing once, and ends in a page that leads to itself',
  async (town) => {
    for (const feed of feeds) {
      const { items } = await readAll(town, `${host}/api/rpde/${feed}`)
      assert.ok(items.length > 0, feed)
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
      const rising = items.every((item, index) => {
        const before = items[index - 1]
        return (
          !before ||
          item.modified > before.modified ||
          (item.modified === before.modified && item.id > before.id)
        )
      })
      assert.ok(rising, `${feed} rises`)
      for (const { state, kind, data } of items) {
        assert.ok(state === 'updated' || state === 'deleted')
        assert.ok(kind)
        assert.equal(data !== undefined, state === 'updated')
      }
    }
  },
)

onBothEngines('who has read to the end hears of what is withdrawn, without what it was', async (town) => {
  const { items, address } = await readAll(town, `${host}/api/rpde/courses`)
  const gone = items.find(({ state }) => state === 'updated')?.id ?? ''
  const { database } = town.house.store
  await sql`update programme.occurrence set is_public = false where activity_id = ${gone}`.execute(database)
  await sql`select programme.touch('course', ${gone}::uuid, false)`.execute(database)
  const after = await pageAt(town, address)
  assert.deepEqual(
    after.items.map(({ id, state }) => [id, state]),
    [[gone, 'deleted']],
  )
  assert.ok(!('data' in (after.items[0] ?? {})))
})

onBothEngines('half an address is refused', async (town) => {
  for (const query of [
    'afterTimestamp=1',
    'afterId=x',
    'afterTimestamp=-1&afterId=x',
    'afterTimestamp=9e9&afterId=',
  ])
    assert.equal((await town.visitor().get(`/api/rpde/sessions?${query}`)).status, 400, query)
})
