import { setTimeout as pause } from 'node:timers/promises'
import { cast } from '../../../db/seed/cast.ts'
import type { Route } from '../../../src/platform/rooms/room.ts'
import { Browser } from '../browser.ts'
import { routeFinder } from '../crawl.ts'
import { allRoutes, walked } from '../entry.ts'
import { linksIn } from '../html.ts'
import { type Program, signedIn } from '../program.ts'
import type { Journey } from './journey.ts'
import type { Person } from './person.ts'
import { widerThanScreen } from './proof.ts'

/** A walk through all pages asks faster than people may on a quick machine: it waits until it may go on. */
const patient = (program: Program): Program => ({
  ...program,
  request: async (address, init) => {
    for (;;) {
      const answer = await program.request(address, init)
      if (answer.status !== 429) return answer
      await pause(1000)
    }
  },
})

/** Files, feeds and answers for machines are no pages, whatever their address looks like. */
async function isPage(browser: Browser, address: string): Promise<boolean> {
  const { status, headers } = await browser.get(address)
  return status !== 200 || (headers.get('content-type') ?? '').startsWith('text/html')
}

const isInside = ({ path }: Route): boolean => /^\/(arbejde|min-side)/.test(path)

/** One real address of every page, and one of every fifth in English; `inside` is the workspace. */
export async function stops(journey: Journey, inside: boolean): Promise<string[]> {
  const program = patient(journey.program)
  const browsers = inside
    ? ([await signedIn(program, cast.mette), await signedIn(program, cast.ida)] as const)
    : ([new Browser(program)] as const)
  const { addresses } = await walked(browsers, 2)
  const found: string[] = []
  for (const [index, route] of allRoutes.entries()) {
    if (route.method !== 'GET' || isInside(route) !== inside) continue
    const [address] = [...(addresses.get(route) ?? [])].filter((one) => !one.startsWith('/en'))
    if (!address || !(await isPage(browsers[0], address))) continue
    found.push(address, ...(index % 5 === 0 ? [`/en${address === '/' ? '' : address}`] : []))
  }
  return found
}

/**
 * One real address of every page that links below a start lead to, as far as they stay below it.
 * @param except addresses of pages that somebody else sees already
 */
export async function stopsBelow(
  browser: Browser,
  start: string,
  except: readonly string[] = [],
): Promise<string[]> {
  const find = routeFinder(allRoutes)
  const found = new Map<Route, string>()
  const queue = [start]
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = find('GET', address)
    if (!route || found.has(route)) continue
    const { status, html, headers } = await browser.get(address)
    if (status !== 200 || !(headers.get('content-type') ?? '').startsWith('text/html')) continue
    found.set(route, address)
    queue.push(...linksIn(html).filter((link) => link.startsWith(start)))
  }
  for (const address of except) {
    const route = find('GET', address)
    if (route) found.delete(route)
  }
  return [...found.values()]
}

/** Opens each address and tries it at the width of 400 % zoom. @returns pages that must be scrolled sideways */
export async function tour(person: Person, addresses: readonly string[]): Promise<string[]> {
  const wide: string[] = []
  for (const address of addresses) {
    await person.opens(address)
    if (person.status === 200) wide.push(...(await widerThanScreen(person.page, [320])))
  }
  return wide
}
