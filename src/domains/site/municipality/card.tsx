import type { Child } from 'hono/jsx'
import type { Visit } from '../../../platform/http/visit.ts'
import { words } from '../words.ts'
import { MunicipalityCard } from './pages/card.tsx'
import { regionOf, yearOf } from './queries.ts'

/** The card of the reader's own municipality; nothing for those who belong to none. */
export async function cardFor(visit: Visit): Promise<Child | undefined> {
  const region = await regionOf(visit)
  if (!region.own) return undefined
  const { view } = await yearOf(visit, region, region.own, visit.today.year)
  return <MunicipalityCard frame={visit.frame} words={words(visit.language).municipality} view={view} />
}
