import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { onlyReading } from '../../../../tests/support/engines.ts'
import type { ToldOrganisation } from '../../people/index.ts'
import { vcard } from './vcard.ts'

const one = {
  ...{
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'x',
    kind: 'venue',
    descriptionDa: '',
    descriptionEn: '',
  },
  ...{ email: null, phone: null, website: null, address: null, lat: null, lon: null },
  ...{ municipality: null, municipalityCode: null },
} satisfies Partial<ToldOrganisation>

test('whatever an organisation is called, its card has the lines of a card and no others', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      (name, address) => {
        const card = vcard({ ...one, name, address }, 'https://a.test/x.vcf')
        assert.ok(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n') && card.endsWith('END:VCARD\r\n'))
        assert.doesNotMatch(card, /(^|[^\r])\n|\r(?!\n)/)
        for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
        assert.equal(card.replaceAll('\r\n ', '').split('\r\n').length, address ? 10 : 9)
      },
    ),
  )
})

onlyReading('an organisation has a card, and one that is not there has none', async (town) => {
  const { html } = await town.visitor().get('/api/v1/organisations?limit=1')
  const { items } = JSON.parse(html) as { items: { slug: string; name: string }[] }
  const [{ slug, name } = { slug: '', name: '' }] = items
  const card = await town.visitor().get(`/aktoerer/${slug}.vcf`)
  assert.match(card.headers.get('content-type') ?? '', /^text\/vcard/)
  assert.ok(card.html.replaceAll('\r\n ', '').includes(`FN:${name.replace(/[,;]/g, '\\$&')}\r\n`))
  assert.equal((await town.visitor().get('/aktoerer/findes-ikke.vcf')).status, 404)
  assert.equal((await town.visitor().get(`/aktoerer/${slug}`)).status, 200, 'its page is still there')
})
