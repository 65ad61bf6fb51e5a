import { mayPermit, permits } from '../../../kernel/permission.ts'
import { missing, page, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { mayAgree } from '../../agreement/index.ts'
import type { RegionMunicipality } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { MunicipalitiesPage } from './pages/all.tsx'
import { MunicipalityPage } from './pages/year.tsx'
import { pointsOf } from './points.ts'
import { type Region, regionOf, yearOf, yearOfAll, yearsToChoose } from './queries.ts'
import { yearAsked } from './rules.ts'

async function yearIn(visit: Visit): Promise<{ years: number[]; year: number }> {
  const years = await yearsToChoose(visit)
  return { years, year: yearAsked(visit.query.aar, years, visit.today.year) }
}

async function oneMunicipality(
  visit: Visit,
  region: Region,
  municipality: RegionMunicipality,
): Promise<Reply> {
  const { frame, actor, language } = visit
  const { organisationId } = municipality
  if (!region.seesAll && region.own?.organisationId !== organisationId) return refusedEntry
  const { years, year } = await yearIn(visit)
  const { view, all } = await yearOf(visit, region, municipality, year)
  const said = words(language).municipality
  const drawn = pointsOf({
    ...{ municipalities: region.municipalities, facts: all, own: organisationId },
    nameOf: (one) => (region.seesAll || one.organisationId === organisationId ? one.name : undefined),
    another: said.together.another,
  })
  const mayEngage = permits(mayAgree.engage, actor, { organisations: [organisationId] })
  return page(
    <MunicipalityPage
      {...{ frame, words: said, view, years, mayEngage, seesAll: region.seesAll }}
      {...drawn}
    />,
  )
}

async function everyMunicipality(visit: Visit, region: Region): Promise<Reply> {
  const { years, year } = await yearIn(visit)
  const { municipalities } = region
  const facts = await yearOfAll(visit, region, year)
  const said = words(visit.language).municipality
  const nameOf = ({ name }: RegionMunicipality) => name
  const drawn = pointsOf({ municipalities, facts, own: region.own?.organisationId, nameOf, another: String })
  return page(
    <MunicipalitiesPage
      {...{ frame: visit.frame, words: said, municipalities, facts, years, year }}
      {...drawn}
    />,
  )
}

async function named(visit: Visit, slug: string): Promise<Reply> {
  const region = await regionOf(visit)
  const municipality = region.municipalities.find((one) => one.slug === slug)
  return municipality ? oneMunicipality(visit, region, municipality) : missing
}

/** One's own municipality, all of them for those who answer for the region, or the one asked for by `?kommune=`. */
async function own(visit: Visit): Promise<Reply> {
  if (visit.query.kommune) return named(visit, visit.query.kommune)
  const region = await regionOf(visit)
  if (mayPermit(may.everyMunicipality, visit.actor)) return everyMunicipality(visit, region)
  return region.own ? oneMunicipality(visit, region, region.own) : see(paths.waiting())
}

export const municipalityRoutes: readonly Route[] = [
  get(paths.ownMunicipality(), may.municipality, own),
  get(paths.municipality(':slug'), may.municipality, (visit) => named(visit, visit.param('slug'))),
]
