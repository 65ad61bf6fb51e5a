import { type Permission, permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { type Course, coursePlace } from '../../../courses/index.ts'
import { askedAbout } from '../batteries/asked-about.ts'
import { linesOf } from '../batteries/rules.ts'
import { batteryOf } from '../batteries/standard.ts'
import { answerTo, onCourse } from '../measured.ts'
import { isWave } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { qrOf } from '../room-codes/qr.ts'
import { roomCodeOf } from '../room-codes/queries.ts'
import type { AnsweringTables } from '../tables.ts'
import { type MeasuredCourse, measuredCourse } from '../waves/course.ts'
import { standingOn } from '../waves/rules.ts'
import { words } from '../words.ts'
import { makeRoomCode, remind } from './actions.ts'
import { CodeForTheRoom } from './pages/code.tsx'
import { MeasuringPage, type TimePointRow } from './pages/measuring.tsx'
import { WhoPage } from './pages/who.tsx'
import { flowOf, isPartlySimulated, waveCounts, whoAnswered } from './queries.ts'

const measured = (visit: Visit, course: Course): Promise<MeasuredCourse | undefined> =>
  measuredCourse(tablesOf<AnsweringTables>(visit), course.id)

/** The windows of the waves that a course asks anybody in. */
function windowsAsked(course: MeasuredCourse | undefined): MeasuredCourse['windows'] {
  if (!course) return []
  const { plan, setting, windows } = course
  const battery = batteryOf(plan.batteryVersion)
  return windows.filter(
    ({ wave }) => linesOf(battery, plan, { wave, part: 'participant', others: setting }).length > 0,
  )
}

async function waveRows(visit: Visit, course: MeasuredCourse | undefined): Promise<TimePointRow[]> {
  if (!course) return []
  const counts = await waveCounts(visit, course.id)
  return windowsAsked(course).map((window) => ({
    ...window,
    ...(counts.get(window.wave) ?? { invited: 0, answered: 0 }),
    standing: standingOn(visit.today, window, course.setting.lateDays),
  }))
}

async function show(visit: Visit, course: Course): Promise<Reply> {
  const permitted = (permission: Permission) => permits(permission, visit.actor, coursePlace(course))
  const known = await measured(visit, course)
  return page(
    <MeasuringPage
      frame={visit.frame}
      course={course}
      flow={await flowOf(visit, course.id)}
      isSimulated={await isPartlySimulated(visit, course.id)}
      waves={await waveRows(visit, known)}
      may={{
        ...{ who: permitted(may.readWho), remind: permitted(may.remind) },
        ...{ code: permitted(may.showCode), paper: permitted(may.printPaper) || permitted(may.enterPaper) },
      }}
      mayChange={permitted(may.changePlan)}
      {...(await askedAbout(visit, course, known))}
    />,
  )
}

async function who(visit: Visit, course: Course): Promise<Reply> {
  const waves = windowsAsked(await measured(visit, course)).map(({ wave }) => wave)
  const people = await whoAnswered(visit, course.id)
  return page(<WhoPage frame={visit.frame} course={course} people={people} waves={waves} />)
}

async function press(visit: Visit, course: Course): Promise<Reply> {
  const wave = visit.param('wave')
  if (!isWave(wave)) return missing
  const { reminded } = words(visit.language).measuring
  return answerTo(visit, await remind(visit, course, wave), paths.measuring(course.slug), reminded)
}

async function code(visit: Visit, course: Course): Promise<Reply> {
  const found = await roomCodeOf(visit, course.id)
  const address = visit.house.config.baseUrl + paths.room(found ?? '')
  const picture = found ? qrOf(address, words(visit.language).measuring.codePage.scan) : ''
  const shown = address.replace(/^https?:\/\//, '')
  const drawn = { frame: visit.frame, course, code: found, picture, address: shown }
  return page(<CodeForTheRoom {...drawn} />)
}

const makeCode = async (visit: Visit, course: Course): Promise<Reply> =>
  answerTo(visit, await makeRoomCode(visit, course), paths.poster(course.slug), () => '')

export const flowRoutes: Route[] = [
  get(paths.measuring(':slug'), may.readFlow, onCourse(may.readFlow, show)),
  get(paths.who(':slug'), may.readWho, onCourse(may.readWho, who)),
  post(paths.remind(':slug', ':wave'), may.remind, onCourse(may.remind, press)),
  get(paths.poster(':slug'), may.showCode, onCourse(may.showCode, code)),
  post(paths.poster(':slug'), may.showCode, onCourse(may.showCode, makeCode)),
]
