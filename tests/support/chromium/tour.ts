import { cast } from '../../../db/seed/cast.ts'
import type { Route } from '../../../src/platform/rooms/room.ts'
import { Browser } from '../browser.ts'
import { allRoutes, walked } from '../entry.ts'
import { signedIn } from '../program.ts'
import type { Journey } from './journey.ts'
import type { Person } from './person.ts'
import { widerThanScreen } from './proof.ts'

/** Files, feeds and answers for machines are no pages, whatever their address looks like. */
async function isPage(browser: Browser, address: string): Promise<boolean> {
  const { status, headers } = await browser.get(address)
  return status !== 200 || (headers.get('content-type') ?? '').startsWith('text/html')
}

const isInside = ({ path }: Route): boolean => /^\/(arbejde|min-side)/.test(path)

/** One real address of every page, and one of every fifth in English; `inside` is the workspace. */
export async function stops(journey: Journey, inside: boolean): Promise<string[]> {
  const { program } = journey
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

/** Opens each address and tries it at the width of 400 % zoom. @returns pages that must be scrolled sideways */
export async function tour(person: Person, addresses: readonly string[]): Promise<string[]> {
  const wide: string[] = []
  for (const address of addresses) {
    await person.opens(address)
    if (person.status === 200) wide.push(...(await widerThanScreen(person.page, [320])))
  }
  return wide
}
