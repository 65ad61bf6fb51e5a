import { sql } from 'kysely'
import { type CastName, cast } from '../../db/seed/cast.ts'
import { rooms } from '../../src/app.tsx'
import { type Actor, visitor } from '../../src/kernel/actor.ts'
import { mayPermit } from '../../src/kernel/permission.ts'
import type { Route } from '../../src/platform/rooms/room.ts'
import type { Browser, Seen } from './browser.ts'
import { crawl, type Found } from './crawl.ts'
import type { Town } from './town.ts'

export const allRoutes: readonly Route[] = rooms.flatMap(({ routes }) => routes)

/** Somebody who tries every door. */
export interface Caller {
  readonly name: CastName | 'visitor'
  readonly actor: Actor
  readonly browser: Browser
}

/** Everybody of the cast, signed in, and a visitor. */
export async function callers(town: Town): Promise<Caller[]> {
  const names = Object.keys(cast) as CastName[]
  const people = await Promise.all(
    names.map(async (name) => ({
      name,
      actor: (await town.context(name)).actor,
      browser: await town.as(name),
    })),
  )
  return [...people, { name: 'visitor', actor: visitor, browser: town.visitor() }]
}

/** Addresses of things that exist, as those who see most find them; and one of a thing that does not. */
export const realAddresses = async (town: Town, most?: number): Promise<Found> =>
  walked([await town.as('mette'), await town.as('ida')], most)

/** What several people find together. */
export async function walked(browsers: readonly Browser[], most?: number): Promise<Found> {
  const found: Found[] = []
  for (const browser of browsers) found.push(await crawl(browser, allRoutes, most))
  const addresses = new Map<Route, Set<string>>()
  for (const [route, seen] of found.flatMap((one) => [...one.addresses]))
    addresses.set(route, (addresses.get(route) ?? new Set()).union(seen))
  return {
    addresses,
    forms: found.flatMap(({ forms }) => forms),
    broken: [...new Set(found.flatMap(({ broken }) => broken))],
  }
}

const nobodysId = '00000000-0000-4000-8000-00000000dead'

/** The route's address for a thing that does not exist. */
export const inventedAddress = ({ path }: Route): string => path.replace(/:[A-Za-z]+/g, nobodysId)

/** How many rows every table has. */
export async function rowCounts({ house }: Town): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(house.store.database)
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`)
  const { rows } = await sql
    .raw<{ name: string; count: number }>(counts.join(' union all '))
    .execute(house.store.database)
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

const isSignIn = ({ status, location }: Seen): boolean => status === 303 && /^(\/en)?\/log-ind/.test(location)

/** What is wrong with the answer to somebody who opened a page; nothing when the matrix allows it. */
export function faultOfPage(route: Route, caller: Caller, address: string, seen: Seen): string | undefined {
  const isLetIn = mayPermit(route.permission, caller.actor)
  const fits = isLetIn
    ? [200, 303, 403, 404].includes(seen.status) && !isSignIn(seen)
    : caller.actor.kind === 'visitor'
      ? isSignIn(seen)
      : seen.status === 403
  if (fits) return undefined
  const allowed = isLetIn ? 'may' : 'may not'
  return `${caller.name} ${allowed} ${route.permission.name}, and GET ${address} answered ${seen.status}`
}
