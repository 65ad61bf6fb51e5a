import assert from 'node:assert/strict'
import type { Browser, Seen } from '../../../tests/support/browser.ts'
import { onlyReading } from '../../../tests/support/engines.ts'

const host = 'http://kulturmetropolen.test'
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

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

/** One of each kind is enough where only values of a query or identifiers differ: lists can be narrowed in endless ways. */
function kindOf(address: string): string {
  const url = new URL(address, host)
  const names = [...new Set(url.searchParams.keys())].sort().join('&')
  const path = url.pathname.replace(uuid, ':id')
  return names === '' ? path : `${path.split('/').slice(0, 5).join('/')}?${names}`
}

const mostOfAKind = 6

interface Walk {
  readonly wrong: string[]
  readonly seen: number
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
  return dead ? `has a link to #${dead[1]}, which is not there` : undefined
}

/** Follows every link from some pages on, and tells what is wrong on the way. */
async function walk(
  browser: Browser,
  starts: readonly string[],
  stays: (path: string) => boolean,
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
      const limited = kind.includes(':id') ? mostOfAKind : kind.includes('?') ? 2 : 1
      if (known.has(link) || !stays(link) || count >= limited) continue
      known.add(link)
      kinds.set(kind, count + 1)
      waiting.push(link)
    }
  }
  return { wrong, seen }
}

const isWork = (path: string): boolean => /^(\/en)?\/arbejde/.test(path)

onlyReading('every link of the public site leads somewhere, in both languages', async (town) => {
  const { wrong, seen } = await walk(town.visitor(), ['/', '/en'], () => true)
  assert.deepEqual(wrong, [])
  assert.ok(seen > 150, `only ${seen} pages were seen`)
})

onlyReading('every link of the workspace leads somewhere for the secretariat', async (town) => {
  const { wrong, seen } = await walk(await town.as('mette'), ['/arbejde', '/en/arbejde'], isWork)
  assert.deepEqual(wrong, [])
  assert.ok(seen > 100, `only ${seen} pages were seen`)
})

onlyReading(
  'every link of the workspace leads somewhere for a consultant and for a young person',
  async (town) => {
    for (const who of ['jonas', 'aliya'] as const) {
      const { wrong } = await walk(await town.as(who), ['/arbejde'], isWork)
      assert.deepEqual(wrong, [], who)
    }
  },
)
