import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { withOutlines } from '../../../platform/documents/outlines.ts'
import { shareImage } from '../../../ui/index.ts'
import { sitemapXml } from './sitemap.ts'

onlyReading('robots stay out of the workspace and are shown the sitemap', async (town) => {
  const { text, headers } = await town.visitor().get('/robots.txt')
  assert.match(headers.get('content-type') ?? '', /^text\/plain/)
  assert.ok(
    text.includes('Disallow: /arbejde') && text.includes('Sitemap: http://kulturmetropolen.test/sitemap.xml'),
  )
})

onlyReading('every public page says what it is when it is shared', async (town) => {
  const { html } = await town.visitor().get('/sitemap.xml')
  const paths = [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  // Pages of one kind are drawn by one route: two of each kind in each language say it for all.
  const kindOf = (path: string) => path.replace(/[^/]+$/, '')
  const some = [...Map.groupBy(paths, kindOf).values()].flatMap((kind) => kind.slice(0, 12))
  for (const path of some) {
    const page = (await town.visitor().get(path)).html
    const said = (name: string) => new RegExp(`property="og:${name}" content="([^"]+)"`).exec(page)?.[1]
    for (const name of ['title', 'description', 'image', 'image:alt', 'url'])
      assert.ok(said(name), `${path} ${name}`)
    assert.equal(said('url'), /rel="canonical" href="([^"]+)"/.exec(page)?.[1], path)
    assert.match(said('image') ?? '', /^http:/)
  }
})

onlyReading('every address of the sitemap answers a visitor', async (town) => {
  const { html } = await town.visitor().get('/sitemap.xml')
  const addresses = [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  assert.ok(addresses.length > 50 && new Set(addresses).size === addresses.length)
  assert.ok(addresses.every((path) => !path.includes('/arbejde')))
  for (const path of addresses) assert.equal((await town.visitor().get(path)).status, 200, path)
})

test('signs in an address cannot break the sitemap', () => {
  assert.match(sitemapXml('https://a.dk', ['/a&b<c']), /<loc>https:\/\/a.dk\/a&#38;b&#60;c<\/loc>/)
})

onBothEngines('the security contact never runs out, and never lasts a year', async (town) => {
  for (const moment of ['2026-11-23T08:00:00Z', '2031-02-28T23:59:59Z']) {
    town.clock.moveTo(moment)
    const { html } = await town.visitor().get('/.well-known/security.txt')
    assert.match(html, /^Contact: mailto:.+@.+$/m)
    const expires = Temporal.Instant.from(/^Expires: (.+)$/m.exec(html)?.[1] ?? '')
    const days = expires.since(Temporal.Instant.from(moment)).total('days')
    assert.ok(days > 30 && days < 365, String(days))
  }
})

onlyReading('the manifest names icons that are there', async (town) => {
  const manifest = JSON.parse((await town.visitor().get('/en/site.webmanifest')).html) as {
    lang: string
    icons: { src: string }[]
  }
  assert.equal(manifest.lang, 'en')
  for (const { src } of manifest.icons) assert.equal((await town.visitor().get(src)).status, 200, src)
  assert.equal((await town.visitor().get('/ikon/9999.png')).status, 404)
})

onlyReading('a project is shared with its poster, a proposal is not', async (town) => {
  const { html } = await town.visitor().get('/sitemap.xml')
  const slug = /\/projekter\/([a-z0-9-]+)</.exec(html)?.[1] ?? ''
  const page = await town.visitor().get(`/projekter/${slug}`)
  const picture = /property="og:image" content="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const response = await town.app.request(picture)
  const { width, height, format } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
  assert.deepEqual([width, height, format], [1200, 630, 'png'])
  for (const file of ['findes-ikke.png', '%00.png', `${slug}.svg`, '..%2F..%2Fetc.png'])
    assert.equal((await town.visitor().get(`/del/projekter/${file}`)).status, 404, file)
})

test('the words of a poster become outlines, whatever the machine has of fonts', () => {
  const drawn = withOutlines(
    shareImage({ area: 'music', artForm: 'beats', title: 'Beats & bass', foot: 'Ærø', standalone: true }),
  )
  assert.doesNotMatch(drawn, /<text|<tspan/)
  // Eleven letters, of which two spaces leave no outline, and three in the foot.
  assert.ok((drawn.match(/<path transform="translate\(/g) ?? []).length === 13)
})
