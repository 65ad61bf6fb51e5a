import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chromiumBrowser } from '../support/chromium/launch.ts'
import { type Findings, Person } from '../support/chromium/person.ts'
import { axeViolations, widerThanScreen } from '../support/chromium/proof.ts'
import { hasJava, validatePages } from '../support/chromium/validator.ts'

const html = (body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title></head><body><main>${body}</main></body></html>`

async function pageWith(body: string) {
  const page = await (await chromiumBrowser()).newPage()
  await page.setContent(html(body))
  return page
}

test('canary: axe finds a field without a label, pale text and small targets', async () => {
  const page = await pageWith(
    '<h1>Prøve</h1><input><p style="color:#aaa;background:#fff">Bleg</p><a href="/a" style="font-size:8px">a</a> <a href="/b" style="font-size:8px">b</a>',
  )
  const found = (await axeViolations(page)).join('\n')
  assert.match(found, /: label,/)
  assert.match(found, /: color-contrast,/)
  await page.close()
})

const rows = (middle: string): string =>
  Array.from({ length: 41 }, (_, row) => `<p>${row === 20 ? middle : 'Tydelig'}</p>`).join('')

const pale: Readonly<Record<string, string>> = {
  'one text among many': rows('<span style="color:#aaa">Bleg</span>'),
  'a text on another ground': rows('<b style="background:#222;font-weight:400">Bleg</b>'),
  'a row that lets the ground through': rows('<span style="opacity:.3">Bleg</span>'),
  'a text behind one that is folded away':
    '<details><p style="color:#aaa">Gemt</p></details><p style="color:#aaa">Bleg</p><details><p style="color:#aaa">Gemt</p></details>',
  'a field that is switched on, between two that are not':
    '<button disabled style="color:#aaa">Fra</button><button style="color:#aaa">Til</button><button disabled style="color:#aaa">Fra</button>',
  'what stands in a field': '<label>Navn <input value="Bleg" style="color:#aaa;background:#fff"></label>',
}
for (const [name, body] of Object.entries(pale))
  test(`canary: pale is ${name}`, async () => {
    const page = await pageWith(`<h1>Prøve</h1>${body}`)
    const found = await axeViolations(page)
    assert.equal(found.filter((fault) => /^[^,]*: color-contrast,/.test(fault)).length, 2, found.join('\n'))
    await page.close()
  })

for (const scheme of ['light', 'dark'])
  test(`canary: a text that is pale only in the ${scheme} is found there`, async () => {
    const page = await pageWith(
      `<style>:root{color-scheme:light dark}@media(prefers-color-scheme:${scheme}){p{color:#777;background:#666}}</style><h1>Prøve</h1><p>Bleg</p>`,
    )
    const found = await axeViolations(page)
    assert.equal(found.length, 1, found.join('\n'))
    assert.equal(/in the dark: color-contrast/.test(found[0] ?? ''), scheme === 'dark')
    await page.close()
  })

test('canary: a page wider than a phone is found', async () => {
  const page = await pageWith('<h1>Prøve</h1><div style="width:700px">Bred</div>')
  assert.equal((await widerThanScreen(page, [390])).length, 1)
  await page.close()
})

test('canary: what the console says, what policy forbids and what fails are found', async () => {
  const findings: Findings = { faults: [], pages: new Map(), examined: new Set() }
  const context = await (await chromiumBrowser()).newContext()
  await context.route('http://proeve.test/**', (route) => {
    const isPage = route.request().resourceType() === 'document'
    const body = html('<h1>Prøve</h1><script>console.error("hov")</script><img alt="" src="/mangler.png">')
    return isPage
      ? route.fulfill({
          body,
          contentType: 'text/html',
          headers: { 'content-security-policy': "img-src 'none'" },
        })
      : route.fulfill({ status: 404 })
  })
  const person = await Person.at(context, {
    name: 'canary',
    url: 'http://proeve.test',
    findings,
    script: true,
  })
  await person.opens('/')
  assert.match(findings.faults.join('\n'), /hov/)
  assert.match(findings.faults.join('\n'), /Content Security Policy/)
  await context.close()
})

test('canary: HTML that is not valid is found', { skip: !hasJava() && 'the validator needs Java' }, () => {
  const pages = new Map([
    ['right', html('<h1>Prøve</h1>')],
    ['wrong', html('<h1>Prøve</h1><p><div></div></p>')],
  ])
  const found = validatePages(pages)
  assert.ok(found.length > 0)
  assert.ok(found.every((sentence) => sentence.startsWith('wrong:')))
})
