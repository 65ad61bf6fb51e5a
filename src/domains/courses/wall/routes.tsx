import { calendarType } from '../../../platform/documents/calendar.ts'
import { pictureOf } from '../../../platform/documents/picture.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { poster, readTableQuery, shareImage } from '../../../ui/index.ts'
import { seatsOf } from '../course-parts.ts'
import { type Course, isPublicCourse } from '../model.ts'
import { footOf } from '../parts/course-poster.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { courseOf, sessionsOf, staffOf } from '../queries.ts'
import { areaNamed, lookOfArea } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { courseCalendar } from './calendar.ts'
import { linkedData } from './linked-data.ts'
import { PublicCoursePage } from './pages/course.tsx'
import { WallPage } from './pages/wall.tsx'
import { wallPage, wallRules } from './queries.ts'

async function showWall(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, wallRules)
  const around = await surroundingsOf(visit)
  const found = await wallPage(visit, query)
  const seats = await seatsOf(
    visit,
    found.rows.map(({ id }) => id),
  )
  return page(<WallPage {...{ frame: visit.frame, query, around, seats, ...found }} />)
}

async function publicCourse(visit: Visit, slug: string): Promise<Course | undefined> {
  const course = await courseOf(visit, slug)
  return course && course.slug === slug && isPublicCourse(course) ? course : undefined
}

/** The calendar file and the page share a place: `:slug.ics` and `:slug`. */
async function showCourse(visit: Visit): Promise<Reply> {
  const [, slug = '', ending] = /^([a-z0-9-]{1,120})(\.ics)?$/.exec(visit.param('slug')) ?? []
  const course = slug ? await publicCourse(visit, slug) : undefined
  if (!course) return missing
  const sessions = await sessionsOf(visit, course.id)
  const origin = visit.house.config.baseUrl
  const path = visit.frame.to(paths.course(course.slug))
  if (ending) {
    const content = courseCalendar(course, sessions, { origin, path })
    const headers = { 'Content-Disposition': `attachment; filename="${course.slug}.ics"` }
    return { kind: 'data', type: calendarType('PUBLISH'), content, headers }
  }
  const taken = (await seatsOf(visit, [course.id])).get(course.id)
  const free = taken && Math.max(0, course.capacity - taken.taken)
  const signUp = visit.frame.to(paths.signUp(course.slug))
  const about = { origin, path, signUp, free, picture: paths.sharePicture(course.slug) }
  return page(
    <PublicCoursePage
      {...{ frame: visit.frame, course, sessions, free, now: visit.now }}
      around={await surroundingsOf(visit)}
      staff={await staffOf(visit, course.id)}
      data={linkedData(course, sessions, about)}
    />,
  )
}

/** What a picture of the course is drawn from. */
async function drawing(visit: Visit) {
  const course = await publicCourse(visit, visit.param('slug'))
  if (!course) return undefined
  const held = (await sessionsOf(visit, course.id)).filter(({ state }) => state !== 'notHeld')
  const area = areaNamed(await surroundingsOf(visit), course.areaKey)
  return {
    ...{ area: lookOfArea(area), artForm: course.artForm, title: course.title, standalone: true },
    foot: footOf(course.placeName || course.municipality.name, held[0], visit.language),
    label: course.title,
  }
}

const file = (type: string, content: string | Uint8Array): Reply => ({
  ...{ kind: 'data', type, content },
  headers: { 'Cache-Control': 'public, max-age=3600' },
})

async function posterFile(visit: Visit): Promise<Reply> {
  const facts = await drawing(visit)
  return facts ? file('image/svg+xml; charset=utf-8', poster(facts)) : missing
}

async function sharePicture(visit: Visit): Promise<Reply> {
  const facts = await drawing(visit)
  return facts ? file('image/png', await pictureOf(shareImage(facts), 1200)) : missing
}

export const wallRoutes: Route[] = [
  get(paths.wall(), may.read, showWall),
  get(paths.poster(':slug'), may.read, posterFile),
  get(paths.sharePicture(':slug'), may.read, sharePicture),
  get(paths.course(':slug'), may.read, showCourse),
]
