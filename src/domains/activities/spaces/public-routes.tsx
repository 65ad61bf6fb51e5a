import { permits } from '../../../kernel/permission.ts'
import { pictureOf } from '../../../platform/documents/picture.ts'
import { filesOf } from '../../../platform/files/files.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { readTableQuery, shareImage } from '../../../ui/index.ts'
import { mayFor } from '../parts/place.ts'
import { genresNamed } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { busyTimes } from './bookings/queries.ts'
import { spaceListRules } from './conditions.ts'
import { isOpenAt } from './hours.ts'
import { linkedSpace } from './linked-data.ts'
import { publicSpaces, spacesPerMunicipality } from './lists.ts'
import { photoKind } from './model.ts'
import { SpacePage } from './pages/space.tsx'
import { SpaceWall } from './pages/wall.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { publicSpace } from './queries.ts'

async function showWall(visit: Visit): Promise<Reply> {
  const read = readTableQuery(visit.url.searchParams, spaceListRules)
  const { tilstand: _inside, vis, ...filters } = read.filters
  const query = { ...read, filters }
  const around = await surroundingsOf(visit)
  const shown = { frame: visit.frame, query, around, today: visit.today }
  if (vis?.includes('kort')) {
    const map = await spacesPerMunicipality(visit, query, around)
    return page(<SpaceWall {...shown} map={map} rows={[]} total={0} />)
  }
  return page(<SpaceWall {...shown} {...(await publicSpaces(visit, query, around))} />)
}

async function showOne(visit: Visit): Promise<Reply> {
  const space = await publicSpace(visit, visit.param('slug'))
  if (!space) return missing
  const data = linkedSpace(space, {
    origin: visit.house.config.baseUrl,
    path: visit.frame.to(paths.space(space.slug)),
    picture: paths.spacePicture(space.slug),
  })
  return page(
    <SpacePage
      {...{ frame: visit.frame, space, data, today: visit.today }}
      around={await surroundingsOf(visit)}
      isOpen={isOpenAt(visit.now, space)}
      busy={await busyTimes(visit, space.id)}
      photos={await filesOf(visit, { kind: photoKind, id: space.id })}
      mayEdit={permits(may.work, visit.actor) && (await mayFor(visit, may.edit, space.ownerId))}
    />,
  )
}

async function picture(visit: Visit): Promise<Reply> {
  const space = await publicSpace(visit, visit.param('slug'))
  if (!space) return missing
  const artForm = genresNamed(await surroundingsOf(visit), space.genres)[0]?.artForm ?? 'workshop'
  const drawn = { area: 'shared', artForm, title: space.title, label: space.title, standalone: true }
  const content = await pictureOf(shareImage({ ...drawn, foot: space.municipality.name }), 1200)
  return { kind: 'data', type: 'image/png', content, headers: { 'Cache-Control': 'public, max-age=3600' } }
}

export const publicSpaceRoutes: Route[] = [
  get(paths.spaces(), may.read, showWall),
  get(paths.spacePicture(':slug'), may.read, picture),
  get(paths.space(':slug'), may.read, showOne),
]
