import assert from 'node:assert/strict'
import { onlyReading } from '../../../../tests/support/engines.ts'

const host = 'http://kulturmetropolen.test'

onlyReading(
  'the frame may stand anywhere, has no script, no form and no cookie, and the filters of the list',
  async (town) => {
    const ask = (query: string) =>
      town.app.request(`${host}/embed/kalender${query}`, { headers: { cookie: 'km_flash=x' } })
    const seen = await ask('?antal=50')
    const html = await seen.text()
    assert.match(seen.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    assert.equal(seen.headers.get('set-cookie'), null)
    assert.doesNotMatch(html, /<script|<form|\sstyle=/)
    assert.match(html, /<html lang="da">.*<title>[^<]+<\/title>/s)
    assert.equal(html.match(/<h1/g)?.length, 1)
    const count = (text: string) => text.split('<li').length
    assert.ok(count(html) > 5)
    assert.ok(count(await (await ask('?antal=2')).text()) < count(html))
    const none = await (await ask('?fra=2099-01-01&sprog=en')).text()
    assert.match(none, /<html lang="en">/)
    assert.match(none, /nothing in the calendar/)
    assert.match(none, /\/kalender\.ics\?fra=2099-01-01/)
  },
)

onlyReading('all other pages refuse to be framed', async (town) => {
  const { headers } = await town.visitor().get('/det-sker')
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
})

onlyReading('the element is one small script that asks nobody else', async (town) => {
  const { status, html, headers } = await town.visitor().get('/widget.js')
  assert.equal(status, 200)
  assert.match(headers.get('content-type') ?? '', /^text\/javascript/)
  assert.equal(headers.get('access-control-allow-origin'), '*')
  assert.match(html, /kultur-kalender/)
  assert.ok(html.length < 2500 && !/https?:\/\//.test(html))
})

onlyReading('an address of ours unfolds; one of others, or of what is not there, does not', async (town) => {
  const ask = async (url: string, more = '') => {
    const seen = await town.visitor().get(`/oembed?url=${encodeURIComponent(url)}${more}`)
    return { status: seen.status, answer: JSON.parse(seen.html) as Record<string, unknown> }
  }
  const list = await ask(`${host}/en/det-sker?kommune=koege&x=%22%3E%3Cscript%3E`, '&maxwidth=320')
  assert.equal(list.answer['type'], 'rich')
  assert.equal(list.answer['version'], '1.0')
  assert.equal(list.answer['width'], 320)
  assert.match(
    String(list.answer['html']),
    /^<iframe src="[^"<>]*kommune=koege[^"<>]*" title="[^"<>]+" width="320" height="480"/,
  )
  const { html } = await town.visitor().get('/api/v1/activities?slags=aktivitet&limit=1')
  const { items } = JSON.parse(html) as { items: { url: string }[] }
  const one = await ask(items[0]?.url ?? '')
  assert.equal(one.answer['type'], 'link')
  assert.ok(one.answer['title'] && one.answer['thumbnail_url'])
  for (const url of ['https://example.org/det-sker', `${host}/det-sker/findes-ikke`, `${host}/arbejde`])
    assert.equal((await ask(url)).status, 404, url)
  assert.equal((await ask('not an address')).status, 400)
  assert.equal((await ask(`${host}/det-sker`, '&format=xml')).status, 501)
})
