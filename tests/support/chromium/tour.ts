import { cast } from '../../../db/seed/cast.ts'
import type { Route } from '../../../src/platform/rooms/room.ts'
import { Browser } from '../browser.ts'
import { allRoutes, walked } from '../entry.ts'
import { signedIn } from '../program.ts'
import type { Journey } from './journey.ts'
import type { Person } from './person.ts'
import { widerThanScreen } from './proof.ts'

const isPage = ({ path, method }: Route): boolean =>
  method === 'GET' &&
  !/\.(ics|svg|csv|xlsx|xml|txt|png|webmanifest)$|healthz|\/hent\/|\/filer\/|\/ikon\//.test(path)

/** One real address of every page, and one of every fifth in English; `inside` is the workspace. */
export async function stops(journey: Journey, inside: boolean): Promise<string[]> {
  const { program } = journey
  const visitors = [new Browser(program)]
  const browsers = inside
    ? [await signedIn(program, cast.mette), await signedIn(program, cast.ida)]
    : visitors
  const { addresses } = await walked(browsers, 2)
  return allRoutes
    .filter((route) => isPage(route) && /^\/(arbejde|min-side)/.test(route.path) === inside)
    .flatMap((route, index) => {
      const [found] = [...(addresses.get(route) ?? [])].filter((address) => !address.startsWith('/en'))
      if (!found) return []
      return index % 5 === 0 ? [found, `/en${found === '/' ? '' : found}`] : [found]
    })
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
