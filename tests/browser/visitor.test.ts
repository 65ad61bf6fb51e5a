import assert from 'node:assert/strict'
import { allPagesWereWell, journey } from '../support/chromium/journey.ts'

journey('Villads, who only has a phone, finds a project and its poster', async ({ visitor }) => {
  const villads = await visitor(390)
  await villads.opens('/')
  await villads.opens('/projekter')
  const first = villads.page.locator('main a[href^="/projekter/"]').first()
  const name = (await first.innerText()).trim()
  const path = (await first.getAttribute('href')) ?? ''
  await villads.opens(path)
  assert.equal(villads.status, 200)
  assert.ok((await villads.words()).length > 200)
  await villads.opens(`/soeg?q=${encodeURIComponent(name.split(/\s+/).slice(0, 2).join(' '))}`)
  await villads.sees(/passer på|fandt/)
})

journey('a reader from abroad understands it all in English', async ({ visitor }) => {
  const reader = await visitor()
  for (const path of [
    '/en',
    '/en/om',
    '/en/projekter',
    '/en/om/aftalen',
    '/en/om/parter',
    '/en/ordbog',
    '/en/was',
  ]) {
    await reader.opens(path)
    assert.equal(reader.status, 200, path)
    assert.equal(await reader.page.locator('html').getAttribute('lang'), 'en')
  }
  await reader.opens('/en/om/aftalen')
  await reader.follows(/Dansk/)
  assert.equal(reader.path, '/om/aftalen')
})

journey('the workspace is closed to visitors, and a wrong address says so kindly', async ({ visitor }) => {
  const stranger = await visitor()
  for (const path of ['/arbejde', '/arbejde/personer', '/arbejde/opsaetning/post', '/min-side']) {
    await stranger.opens(path)
    assert.equal(stranger.path, '/log-ind')
  }
  await stranger.opens('/findes-ikke')
  assert.equal(stranger.status, 404)
  await stranger.follows('Gå til forsiden')
  assert.equal(stranger.path, '/')
})

allPagesWereWell()
