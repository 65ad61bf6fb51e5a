import { mayPermit } from '../../../../kernel/permission.ts'
import { pictureOf } from '../../../../platform/documents/picture.ts'
import { missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, type Route } from '../../../../platform/rooms/room.ts'
import { shareImage } from '../../../../ui/index.ts'
import { genresNamed, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { partsFor } from '../activity-parts.ts'
import type { Activity } from '../model.ts'
import { paths } from '../paths.ts'
import { mayWrite } from '../place.ts'
import { may } from '../policy.ts'
import { activityOf } from '../queries.ts'
import { rhythmSaid, shortDateSaid } from '../said.ts'
import { datesTold, linkedData } from './linked-data.ts'
import { ActivityPage } from './pages/activity.tsx'
import { printedPoster } from './poster-file.ts'

/** What stands at the foot of a poster: where, and when next. */
export function footOf(activity: Activity, { now, language }: Pick<Visit, 'now' | 'language'>): string {
  const [next] = datesTold(activity, now)
  return [activity.municipality.name, next && shortDateSaid(next, language)].filter(Boolean).join(' · ')
}

async function showActivity(visit: Visit): Promise<Reply> {
  const activity = await activityOf(visit, visit.param('slug'))
  if (!activity) return missing
  const { frame, now } = visit
  const around = await surroundingsOf(visit)
  const data = linkedData(activity, {
    origin: visit.house.config.baseUrl,
    path: frame.to(paths.activity(activity.slug)),
    picture: paths.activityPicture(activity.slug),
    keywords: genresNamed(around, activity.genres).map(({ name }) => name),
    now,
  })
  const mayEdit = mayPermit(may.edit, visit.actor) && (await mayWrite(visit, may.edit, activity))
  const hosts = around.municipalities.filter(({ id }) => activity.shownIn.includes(id))
  const panels = await partsFor('panel', visit, activity, frame)
  const foot = footOf(activity, visit)
  return page(<ActivityPage {...{ frame, activity, around, data, mayEdit, hosts, panels, now, foot }} />)
}

const drawingOf = (visit: Visit, activity: Activity, around: Surroundings) => ({
  area: lookOfArea(around, activity.areaKey),
  artForm: genresNamed(around, activity.genres)[0]?.artForm ?? 'workshop',
  ...{ title: activity.title, label: activity.title, standalone: true, foot: footOf(activity, visit) },
})

const file = (type: string, content: string | Uint8Array): Reply => ({
  ...{ kind: 'data', type, content },
  headers: { 'Cache-Control': 'public, max-age=3600' },
})

async function showPoster(visit: Visit): Promise<Reply> {
  const activity = await activityOf(visit, visit.param('slug'))
  if (!activity) return missing
  const drawing = drawingOf(visit, activity, await surroundingsOf(visit))
  const when = rhythmSaid(activity.plan, visit.language)
  const lines = [[activity.placeName, activity.placeAddress].filter(Boolean).join(', '), when].filter(Boolean)
  const address = visit.house.config.baseUrl + paths.activity(activity.slug)
  return file('image/svg+xml; charset=utf-8', printedPoster({ ...drawing, address, lines }))
}

async function showPicture(visit: Visit): Promise<Reply> {
  const activity = await activityOf(visit, visit.param('slug'))
  if (!activity) return missing
  const drawing = drawingOf(visit, activity, await surroundingsOf(visit))
  return file('image/png', await pictureOf(shareImage(drawing), 1200))
}

export const activityRoutes: Route[] = [
  get(paths.activityPoster(':slug'), may.read, showPoster),
  get(paths.activityPicture(':slug'), may.read, showPicture),
  get(paths.activity(':slug'), may.read, showActivity),
]
