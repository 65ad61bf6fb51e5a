import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onlyReading } from '../../../../tests/support/engines.ts'
import { byChecker, passes, skip } from '../../../../tests/support/standards.ts'
import { addressOf } from './services.ts'

interface Page {
  readonly contents: readonly { readonly id: string }[]
  readonly total_items: number
  readonly last_page: boolean
}

const kinds = { services: 'service', organizations: 'organization', locations: 'location' }
const all = { ...kinds, service_at_locations: 'service_at_location' }

test('an address is told when it has a postal code', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const { addresses: [found] = [] } = addressOf(id, 'Ved Kirken 6, 3600 Frederikssund')
  assert.deepEqual(
    [found?.address_1, found?.postal_code, found?.city],
    ['Ved Kirken 6', '3600', 'Frederikssund'],
  )
  assert.deepEqual(addressOf(id, 'Bag skolen'), {})
})

onlyReading('pages have everything once, and each thing has an address', async (town) => {
  for (const kind of Object.keys(all)) {
    const read: string[] = []
    for (let page = 1; ; page += 1) {
      const seen = JSON.parse(
        (await town.visitor().get(`/api/hsds/${kind}?page=${page}&per_page=9`)).html,
      ) as Page
      read.push(...seen.contents.map(({ id }) => id))
      if (seen.last_page) {
        assert.equal(read.length, seen.total_items)
        break
      }
    }
    assert.ok(read.length > 0 && new Set(read).size === read.length, kind)
    assert.equal((await town.visitor().get(`/api/hsds/${kind}/${read[0]}`)).status, 200)
    assert.equal((await town.visitor().get(`/api/hsds/${kind}/${'0'.repeat(36)}`)).status, 404)
  }
})

if (skip) test('everything is HSDS 3.0', { skip }, () => undefined)
else
  onlyReading('everything is HSDS 3.0', async (town) => {
    for (const [kind, schema] of Object.entries(all)) {
      const { contents } = JSON.parse(
        (await town.visitor().get(`/api/hsds/${kind}?per_page=200`)).html,
      ) as Page
      passes(byChecker(['hsds', schema], JSON.stringify(contents), 'items.json'))
      const broken = JSON.stringify(contents.map((item) => ({ ...item, id: 'x' })))
      assert.ok(!byChecker(['hsds', schema], broken, 'items.json').passes, `${kind} can fail`)
    }
  })
