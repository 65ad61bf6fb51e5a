import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rooms } from '../../src/app.tsx'
import { migrate } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import type { Browser, Seen } from '../support/browser.ts'
import { onlyReading } from '../support/engines.ts'
import { Town } from '../support/town.ts'

const host = 'http://kulturmetropolen.test'
const decoded = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

/** Where the links of a page lead, inside the platform; the address of a form that only asks counts too. */
function linksOf({ html }: Seen, from: string): string[] {
  const hrefs = [...html.matchAll(/<(?:a|link)\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href)
  const asks = [...html.matchAll(/<form\b[^>]*>/g)]
    .filter(([tag]) => /method="get"/.test(tag))
    .map(([tag]) => /action="([^"]*)"/.exec(tag)?.[1] ?? '')
  return [...hrefs, ...asks].flatMap((href) => {
    const target = new URL(decoded(href), host + from)
    return target.origin === host ? [target.pathname + target.search] : []
  })
}

/** The routes in the order they are tried, each with the shape of its addresses. */
const shapes = rooms
  .flatMap(({ routes }) => routes)
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => ({
    path,
    fits: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
  }))

/** A few of each kind are enough: there are many organisations, and lists can be narrowed in endless ways. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, host)
  const english = /^\/en(?=\/|$)/.test(pathname)
  const danish = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  const path = shapes.find(({ fits }) => fits.test(danish))?.path ?? danish
  const names = [...new Set(searchParams.keys())].sort().join('&')
  return [english ? 'en' : 'da', path, names].join(' ')
}

const mostOf = (kind: string, each: number): number =>
  kind.includes(':') ? each : kind.endsWith(' ') ? 1 : 2

interface Walk {
  readonly wrong: string[]
  readonly seen: number
}

/** Where everything that is to be done stands in one list, each with its button; and the sheet that shows all buttons. */
const manyToDo = ['/arbejde', '/arbejde/opsaetning/plakater']

/** What the buttons in ink say: a page has one kind of next thing to do, the other buttons are outlined. */
const strongButtons = (html: string): string[] => {
  const said = [...html.matchAll(/<(a|button)\b[^>]*class="([^"]*)"[^>]*>(.*?)<\/\1>/gs)]
    .filter(([, , look = '']) => /(^| )button($| )/.test(look) && !/outline|danger/.test(look))
    .map(([, , , inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/:.*/s, '')
        .trim(),
    )
  return [...new Set(said)]
}

const wrongWith = (address: string, { status, headers, html, location }: Seen): string | undefined => {
  if (status === 303 && location.includes('/log-ind'))
    return address.includes('/arbejde') ? undefined : 'asks for sign-in'
  if (status === 303) return undefined
  if (status !== 200) return `answers ${status}`
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return undefined
  const headings = html.match(/<h1\b/g)?.length ?? 0
  if (headings !== 1) return `has ${headings} h1`
  const language = /^\/en(\/|$|\?)/.test(address) ? 'en' : 'da'
  if (!html.includes(`<html lang="${language}">`)) return 'has the wrong language'
  if (!/<title>[^<]{3,}<\/title>/.test(html)) return 'has no title'
  const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) return `has the id ${twice} twice`
  const dead = [...html.matchAll(/<a\b[^>]*\bhref="#([^"]+)"/g)].find(
    ([, id = '']) => !ids.includes(decodeURIComponent(id)),
  )
  if (dead) return `has a link to #${dead[1]}, which is not there`
  const strong = strongButtons(html)
  return strong.length > 1 && !manyToDo.some((path) => address.replace(/^\/en/, '').split('?')[0] === path)
    ? `has more than one strong button: ${strong.join(' | ')}`
    : undefined
}

/** Follows every link from some pages on, and tells what is wrong on the way. */
async function walk(
  browser: Browser,
  starts: readonly string[],
  stays: (path: string) => boolean,
  each: number,
): Promise<Walk> {
  const waiting = [...starts]
  const known = new Set(starts)
  const kinds = new Map<string, number>()
  const wrong: string[] = []
  let seen = 0
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const page = await browser.get(address)
    seen++
    const fault = wrongWith(address, page)
    if (fault) wrong.push(`${address} ${fault}`)
    if (page.status !== 200) continue
    for (const link of linksOf(page, address)) {
      const kind = kindOf(link)
      const count = kinds.get(kind) ?? 0
      if (known.has(link) || !stays(link) || count >= mostOf(kind, each)) continue
      known.add(link)
      kinds.set(kind, count + 1)
      waiting.push(link)
    }
  }
  return { wrong, seen }
}

const isWork = (path: string): boolean => /^(\/en)?\/arbejde/.test(path)
const isDanishWork = (path: string): boolean => path.startsWith('/arbejde')

onlyReading('every link of the public site leads somewhere, in both languages', async (town) => {
  const { wrong, seen } = await walk(town.visitor(), ['/', '/en'], () => true, 60)
  assert.deepEqual(wrong, [])
  assert.ok(seen > 150, `only ${seen} pages were seen`)
})

onlyReading('every link of the workspace leads somewhere for the secretariat', async (town) => {
  const { wrong, seen } = await walk(await town.as('mette'), ['/arbejde', '/en/arbejde'], isWork, 4)
  assert.deepEqual(wrong, [])
  assert.ok(seen > 100, `only ${seen} pages were seen`)
})

for (const who of ['jonas', 'sofie', 'bent', 'aliya', 'ida'] as const)
  onlyReading(`nobody is led astray in the workspace: ${who}`, async (town) => {
    const { wrong, seen } = await walk(await town.as(who), ['/arbejde'], isDanishWork, 4)
    assert.deepEqual(wrong, [])
    assert.ok(seen > 20, `only ${seen} pages were seen`)
  })

test('on an empty platform the front page says what will come, and every link still leads somewhere', async () => {
  const store = await openDatabase({ kind: 'embedded' })
  try {
    await migrate(store.database)
    const visitor = new Town(store).visitor()
    const { wrong, seen } = await walk(visitor, ['/', '/en', '/soeg?q=roskilde'], () => true, 10)
    assert.deepEqual(wrong, [])
    assert.ok(seen > 15, `only ${seen} pages were seen`)
    const { text } = await visitor.get('/')
    for (const said of ['Aftalen er på vej', 'Her er stille endnu', 'ingen offentlige beslutninger endnu'])
      assert.ok(text.includes(said), said)
    assert.equal((await visitor.get('/sitemap.xml')).status, 200)
  } finally {
    await store.close()
  }
})
