import { isUuid } from '../../../kernel/ids.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { newestChange } from '../../../platform/audit/newest.ts'
import {
  type Asked,
  notThere,
  type OpenAddress,
  type OpenReply,
  openGet,
  problem,
  toldJson,
} from '../../../platform/http/open/model.ts'
import { toldCommunities } from '../../activities/index.ts'
import { toldOrganisations } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { openingsOf, toldSpaces } from '../told/spaces.ts'
import { communityService, organisationOf, spaceService } from './services.ts'

/** A region has some thousand of these at most; they are read whole, since pages are numbered in this standard. */
const whole = { most: 5000 }
const usual = 50
const largest = 200

interface Item {
  readonly id: string
}

async function services(context: Context) {
  const origin = context.house.config.baseUrl
  const [communities, spaces] = await Promise.all([
    toldCommunities(context, whole),
    toldSpaces(context, whole),
  ])
  const openings = await openingsOf(
    context,
    spaces.map(({ id }) => id),
  )
  return [
    ...communities.map((community) => communityService(origin, community)),
    ...spaces.map((space) => spaceService(origin, space, openings.get(space.id) ?? [])),
  ]
}

const atLocations = async (context: Context) =>
  (await services(context)).flatMap(({ service_at_locations }) => service_at_locations)

const kinds: Readonly<Record<string, (context: Context) => Promise<readonly Item[]>>> = {
  services,
  service_at_locations: atLocations,
  locations: async (context) => (await atLocations(context)).map(({ location }) => location),
  organizations: async (context) =>
    (await toldOrganisations(context, whole)).map((one) => organisationOf(context.house.config.baseUrl, one)),
}

const numberIn = (text: string | null, most: number, otherwise: number): number | undefined => {
  if (text === null) return otherwise
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}

/** A numbered page as the standard wraps it. */
function pageOf(items: readonly Item[], number: number, size: number) {
  const contents = items.slice((number - 1) * size, number * size)
  const total_pages = Math.max(1, Math.ceil(items.length / size))
  return {
    ...{ total_items: items.length, total_pages, page_number: number, size: contents.length },
    ...{ first_page: number === 1, last_page: number >= total_pages, empty: contents.length === 0, contents },
  }
}

const list =
  (read: (context: Context) => Promise<readonly Item[]>) =>
  async (asked: Asked): Promise<OpenReply> => {
    const query = asked.url.searchParams
    const number = numberIn(query.get('page'), 100_000, 1)
    const size = numberIn(query.get('per_page'), largest, usual)
    if (!number || !size) return problem(400, 'page is a number from 1, per_page a number from 1 to 200.')
    return toldJson(pageOf(await read(asked), number, size), { modified: await newestChange(asked) })
  }

const one =
  (read: (context: Context) => Promise<readonly Item[]>) =>
  async (asked: Asked): Promise<OpenReply> => {
    const id = asked.param('id').toLowerCase()
    const found = isUuid(id) ? (await read(asked)).find((item) => item.id === id) : undefined
    return found ? toldJson(found, { modified: await newestChange(asked) }) : notThere
  }

const about = async ({ house }: Asked): Promise<OpenReply> =>
  toldJson({
    ...{ version: '3.0', openapi_url: house.config.baseUrl + paths.openApi() },
    profile: 'https://docs.openhumanservices.org/hsds/',
  })

/** Communities, standing offers, places and partners (HSDS 3.0). */
export const hsdsAddresses: readonly OpenAddress[] = [
  openGet('/api/hsds', about),
  ...Object.entries(kinds).flatMap(([kind, read]) => [
    openGet(paths.hsds(kind), list(read)),
    openGet(paths.hsdsOne(kind, ':id'), one(read)),
  ]),
]
