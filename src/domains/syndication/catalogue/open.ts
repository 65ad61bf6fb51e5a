import { newestChange } from '../../../platform/audit/newest.ts'
import { type Asked, type OpenAddress, openGet, told } from '../../../platform/http/open/model.ts'
import { hasPublishedFigures, jsonLd, turtle } from '../../effects/index.ts'
import { homeRegion } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { dataSets } from './sets.ts'
import { catalogueThings, prefixes } from './things.ts'

type Write = typeof turtle

const catalogue = (type: string, write: Write) => async (asked: Asked) => {
  const [region, hasFigures, modified] = await Promise.all([
    homeRegion(asked),
    hasPublishedFigures(asked),
    newestChange(asked),
  ])
  const sets = dataSets({ hasFigures })
  const things = catalogueThings(asked.house.config.baseUrl, region?.name ?? 'Kulturregion', sets)
  return told(`${type}; charset=utf-8`, write(things, prefixes), { modified })
}

/** The catalogue of open data, for those who collect catalogues. */
export const catalogueAddresses: readonly OpenAddress[] = [
  openGet(paths.catalogueTurtle(), catalogue('text/turtle', turtle)),
  openGet(paths.catalogueJson(), catalogue('application/ld+json', jsonLd)),
]
