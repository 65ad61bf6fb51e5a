import assert from 'node:assert/strict'
import { meetingId } from '../../../../db/seed/governance.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'

const december = `/arbejde/moeder/${meetingId(7)}`
const kmk = `/arbejde/moeder/${meetingId(8)}`
const open = `/om/moeder/${meetingId(7)}`

async function itemNamed(browser: Browser, meeting: string, title: string): Promise<string> {
  const { html } = await browser.get(meeting)
  const items = html.split('<li class="agenda-item')
  const mine = items.find((item) => item.includes(title)) ?? ''
  return /punkter\/([0-9a-f-]{36})/.exec(mine)?.[1] ?? ''
}

const titles = async (browser: Browser, meeting: string): Promise<string[]> =>
  [...(await browser.get(meeting)).html.matchAll(/<h3 class="item-title">(.*?)<\/h3>/g)].map(
    ([, title]) => title ?? '',
  )

onBothEngines('items are added, moved, changed and removed, and everything stays in order', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send(`${kmk}/punkter/nyt`, {
    kind: 'discussion',
    title: '',
    text: 'Det handler om penge.',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /Det handler om penge\./)
  await mette.send(`${kmk}/punkter/nyt`, {
    kind: 'decision',
    title: 'Penge',
    text: '**Vigtigt**',
    isRecurring: 'on',
  })
  assert.deepEqual((await titles(mette, kmk)).slice(-2), ['Kommunernes engagement i 2027', 'Penge'])
  const item = await itemNamed(mette, kmk, 'Penge')
  await mette.send(`${kmk}/punkter/${item}/flyt`, { button: 'up' }, kmk)
  assert.deepEqual((await titles(mette, kmk)).slice(-2), ['Penge', 'Kommunernes engagement i 2027'])
  const path = `${kmk}/punkter/${item}`
  const old = mette.hidden(await mette.get(path), path)
  await mette.send(path, { kind: 'decision', title: 'Flere penge' })
  const stale = await mette.sendRaw(path, { ...old, kind: 'decision', title: 'Færre penge' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Flere penge.*Færre penge/)
  assert.equal((await mette.send(`${path}/fjern`, {}, kmk)).status, 303)
  assert.equal((await mette.send(`${path}/fjern`, {}, kmk)).status, 404)
  assert.doesNotMatch((await mette.get(kmk)).text, /penge/)
})

onBothEngines('standing items come over from the last meeting once', async (town) => {
  const mette = await town.as('mette')
  const copied = await mette.send(`${kmk}/gentag`, {}, kmk)
  assert.equal(copied.status, 303)
  assert.equal((await titles(mette, kmk)).filter((title) => title === 'Eventuelt').length, 1)
  const again = await mette.send(`${kmk}/gentag`, {}, kmk)
  assert.equal(again.status, 422)
  assert.match(again.text, /ingen faste punkter/)
})

onBothEngines(
  'papers are numbered under their item; those of closed items stay with the members',
  async (town) => {
    const mette = await town.as('mette')
    const visitor = town.visitor()
    const file = (name: string) => new File(['Tal og ord'], name, { type: 'text/plain' })
    const add = async (title: string, name: string) => {
      const item = await itemNamed(mette, december, title)
      const path = `${december}/punkter/${item}/bilag`
      assert.equal((await mette.send(path, { title: '', url: '', file: file(name) })).status, 303)
      const page = await mette.get(path)
      return /href="(\/filer\/[0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    }
    const plan = await add('Mødeplan for 2027', 'moedeplan.txt')
    const secret = await add('Ansættelse af projektleder', 'ansoegere.txt')
    assert.match((await visitor.get(open)).text, /Bilag 3\.2 moedeplan\.txt/)
    assert.equal((await visitor.get(plan)).html, 'Tal og ord')
    assert.equal((await visitor.get(secret)).status, 404)
    assert.equal((await (await town.as('jonas')).get(secret)).status, 404)
    assert.equal((await (await town.as('bent')).get(secret)).status, 200)
    const item = await itemNamed(mette, december, 'Mødeplan for 2027')
    const path = `${december}/punkter/${item}/bilag`
    assert.match((await mette.send(path, { title: 'Ingenting' })).text, /Vælg en fil, eller skriv et link/)
    const program = new File([new Uint8Array([77, 90, 0, 1])], 'x.exe')
    assert.match((await mette.send(path, { file: program })).text, /Den slags fil kan ikke bruges/)
    const here = await mette.get(path)
    const paper = /bilag\/([0-9a-f-]{36})\/fjern/.exec(here.html)?.[1] ?? ''
    assert.equal((await mette.send(`${path}/${paper}/fjern`, {}, path)).status, 303)
    assert.equal((await mette.send(`${path}/${paper}/fjern`, {}, path)).status, 303)
  },
)

onBothEngines('closed items are in no list, search, feed, count or page of the public', async (town) => {
  const visitor = town.visitor()
  const secret = /Ansættelse|ansættelsesudvalg|kandidater|Havnegade|lejemål/
  for (const path of [
    open,
    `/en${open}`,
    `/om/moeder/${meetingId(4)}`,
    '/om/moeder',
    '/om/beslutninger',
    '/om/beslutninger?q=havnegade',
    '/om/beslutninger?aar=2026',
    `${open}/moede.ics`,
  ]) {
    const seen = await visitor.get(path)
    assert.equal(seen.status, 200, path)
    assert.doesNotMatch(seen.html, secret, path)
  }
  assert.match((await visitor.get(`/om/moeder/${meetingId(4)}`)).text, /Lukket punkt/)
  assert.equal((await visitor.get('/om/beslutninger/2026-2')).status, 404)
  assert.equal((await (await town.as('jonas')).get('/arbejde/beslutninger/2026-2')).status, 404)
  assert.doesNotMatch((await (await town.as('jonas')).get('/arbejde/beslutninger?q=lejem')).text, secret)
  assert.match((await (await town.as('bent')).get('/arbejde/beslutninger/2026-2')).text, /Havnegade/)
  assert.equal((await visitor.get(`/om/moeder/${meetingId(10)}`)).status, 404)
  assert.doesNotMatch((await visitor.get('/om/moeder')).text, /Ungepanelet|moede\.example/)
})
