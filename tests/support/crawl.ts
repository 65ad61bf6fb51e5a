import type { Route } from '../../src/platform/rooms/room.ts'
import type { Browser } from './browser.ts'
import { type DrawnForm, formsIn, linksIn } from './html.ts'

const pathOf = (address: string): string => address.replace(/[?#].*$/, '').replace(/^\/en(?=\/|$)/, '') || '/'

/** Finds the route that answers an address, as the edge does: the first that fits. */
export function routeFinder(routes: readonly Route[]) {
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/[.]/g, '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`),
  }))
  return (method: Route['method'], address: string): Route | undefined =>
    patterns.find(({ route, pattern }) => route.method === method && pattern.test(pathOf(address)))?.route
}

/** What walking through the links of the platform found. */
export interface Found {
  /** Real addresses that each route answers. */
  readonly addresses: ReadonlyMap<Route, ReadonlySet<string>>
  readonly forms: readonly (DrawnForm & { readonly page: string })[]
  /** Links that lead nowhere, with the page that has them. */
  readonly broken: readonly string[]
}

const walkable = (route: Route): boolean => route.method === 'GET' && !route.path.includes(':')

/** Walks from every fixed address along all links, at most `most` pages for each route. */
export async function crawl(browser: Browser, routes: readonly Route[], most = 4): Promise<Found> {
  const find = routeFinder(routes)
  const addresses = new Map<Route, Set<string>>()
  const forms: (DrawnForm & { page: string })[] = []
  const broken: string[] = []
  const from = new Map<string, string>()
  const queue = routes.filter(walkable).map(({ path }) => path)
  const note = (method: Route['method'], address: string): Route | undefined => {
    const route = find(method, address)
    if (route) addresses.set(route, (addresses.get(route) ?? new Set()).add(address))
    return route
  }
  const seen = new Set(queue)
  const visited = new Map<Route, number>()
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = note('GET', address)
    const times = route ? (visited.get(route) ?? 0) : 0
    if (route && times >= most) continue
    if (route) visited.set(route, times + 1)
    const { status, html, location } = await browser.get(address)
    if (status === 404) broken.push(`${from.get(address) ?? 'the list of routes'} → ${address}`)
    for (const form of formsIn(html)) {
      forms.push({ ...form, page: address })
      if (form.method === 'POST') note('POST', form.action)
    }
    for (const link of [...linksIn(html), ...(location.startsWith('/') ? [location] : [])]) {
      if (seen.has(link)) continue
      seen.add(link)
      from.set(link, address)
      queue.push(link)
    }
  }
  return { addresses, forms, broken }
}
