import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onlyReading } from '../../../../tests/support/engines.ts'
import { byChecker, passes, skipShapes } from '../../../../tests/support/standards.ts'

const host = 'http://kulturmetropolen.test'

onlyReading('everything that the catalogue names can be fetched', async (town) => {
  const graph = JSON.parse((await town.visitor().get('/catalog.jsonld')).html) as {
    '@graph': { '@id': string; '@type': string[]; 'dcat:downloadURL'?: { '@id': string } }[]
  }
  const addresses = graph['@graph'].flatMap((thing) => thing['dcat:downloadURL']?.['@id'] ?? [])
  assert.ok(addresses.length > 10)
  for (const address of addresses)
    assert.equal((await town.visitor().get(address.replace(host, ''))).status, 200, address)
})

if (skipShapes) test('the catalogue is DCAT-AP', { skip: skipShapes }, () => undefined)
else
  onlyReading('the catalogue is DCAT-AP', async (town) => {
    const { html } = await town.visitor().get('/catalog.ttl')
    passes(byChecker(['dcat'], html, 'catalog.ttl'))
    assert.ok(
      !byChecker(['dcat'], html.replace('foaf:name', 'foaf:nick'), 'catalog.ttl').passes,
      'it can fail',
    )
  })
