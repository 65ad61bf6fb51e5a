import { permits } from '../../../kernel/permission.ts'
import { pictureOf } from '../../../platform/documents/picture.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { poster, readTableQuery, shareImage } from '../../../ui/index.ts'
import { mayFor } from '../parts/place.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { genresNamed, lookOfArea } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { listRules } from './conditions.ts'
import { linkedData } from './linked-data.ts'
import { publicPage } from './lists.ts'
import { CommunityPage } from './pages/community.tsx'
import { CommunityWall } from './pages/wall.tsx'
import { coHostsOf, publicCommunity } from './queries.ts'
import { whenSaid } from './when.ts'

async function showWall(visit: Visit): Promise<Reply> {
  const read = readTableQuery(visit.url.searchParams, listRules)
  const { tilstand: _inside, ...filters } = read.filters
  const query = { ...read, filters }
  const around = await surroundingsOf(visit)
  const found = await publicPage(visit, query, around)
  return page(<CommunityWall frame={visit.frame} query={query} around={around} {...found} />)
}

async function showOne(visit: Visit): Promise<Reply> {
  const community = await publicCommunity(visit, visit.param('slug'))
  if (!community) return missing
  const around = await surroundingsOf(visit)
  const data = linkedData(community, {
    origin: visit.house.config.baseUrl,
    path: visit.frame.to(paths.community(community.slug)),
    picture: paths.communityPicture(community.slug),
    keywords: genresNamed(around, community.genres).map(({ name }) => name),
  })
  const mayEdit =
    permits(may.work, visit.actor) && (await mayFor(visit, may['communities.edit'], community.ownerId))
  const coHosts = await coHostsOf(visit, community.id)
  return page(<CommunityPage {...{ frame: visit.frame, community, coHosts, around, data, mayEdit }} />)
}

/** What a picture of the community is drawn from. */
async function drawing(visit: Visit) {
  const community = await publicCommunity(visit, visit.param('slug'))
  if (!community) return undefined
  const around = await surroundingsOf(visit)
  return {
    area: lookOfArea(around, community.areaKey),
    artForm: genresNamed(around, community.genres)[0]?.artForm ?? 'workshop',
    ...{ title: community.title, label: community.title, standalone: true },
    foot: [community.municipality.name, whenSaid(community.time, visit.language)].join(' · '),
  }
}

const file = (type: string, content: string | Uint8Array): Reply => ({
  ...{ kind: 'data', type, content },
  headers: { 'Cache-Control': 'public, max-age=3600' },
})

export const publicCommunityRoutes: Route[] = [
  get(paths.communities(), may.read, showWall),
  get(paths.communityPoster(':slug'), may.read, async (visit) => {
    const facts = await drawing(visit)
    return facts ? file('image/svg+xml; charset=utf-8', poster(facts)) : missing
  }),
  get(paths.communityPicture(':slug'), may.read, async (visit) => {
    const facts = await drawing(visit)
    return facts ? file('image/png', await pictureOf(shareImage(facts), 1200)) : missing
  }),
  get(paths.community(':slug'), may.read, showOne),
]
