import { tablesOf } from '../../../../platform/actions/context.ts'
import { missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import type { Course, OpenCourse } from '../../../courses/index.ts'
import { askedAbout } from '../batteries/asked-about.ts'
import { linesOf } from '../batteries/rules.ts'
import { batteryOf } from '../batteries/standard.ts'
import { answerTo, onCourse } from '../measured.ts'
import { isWave, type TimePoint } from '../model.ts'
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
import { flowOf, type WaveCount, waveCounts, whoAnswered } from './queries.ts'

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

const nobody: WaveCount = { invited: 0, answered: 0, isSimulated: false }

const waveRows = (
  visit: Visit,
  course: MeasuredCourse | undefined,
  counts: ReadonlyMap<TimePoint, WaveCount>,
): TimePointRow[] =>
  windowsAsked(course).map((window) => ({
    ...window,
    ...(counts.get(window.wave) ?? nobody),
    standing: standingOn(visit.today, window, course?.setting.lateDays ?? 0),
  }))

async function show(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  const known = await measured(visit, course)
  const counts = await waveCounts(visit, course.id)
  return page(
    <MeasuringPage
      frame={visit.frame}
      open={open}
      flow={await flowOf(visit, course.id)}
      isSimulated={[...counts.values()].some((count) => count.isSimulated)}
      waves={waveRows(visit, known, counts)}
      may={{
        ...{ who: open.permits(may.readWho), remind: open.permits(may.remind) },
        ...{
          code: open.permits(may.showCode),
          paper: open.permits(may.printPaper) || open.permits(may.enterPaper),
        },
      }}
      mayChange={open.permits(may.changePlan)}
      {...(await askedAbout(visit, course, known))}
    />,
  )
}

async function who(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  const waves = windowsAsked(await measured(visit, course)).map(({ wave }) => wave)
  const people = await whoAnswered(visit, course.id)
  return page(<WhoPage frame={visit.frame} open={open} people={people} waves={waves} />)
}

async function press(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const wave = visit.param('wave')
  if (!isWave(wave)) return missing
  const { reminded } = words(visit.language).measuring
  return answerTo(visit, await remind(visit, course, wave), paths.measuring(course.slug), reminded)
}

async function code(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  const found = await roomCodeOf(visit, course.id)
  const address = visit.house.config.baseUrl + paths.room(found ?? '')
  const picture = found ? qrOf(address, words(visit.language).measuring.codePage.scan) : ''
  const shown = address.replace(/^https?:\/\//, '')
  const drawn = { frame: visit.frame, open, code: found, picture, address: shown }
  return page(<CodeForTheRoom {...drawn} />)
}

const makeCode = async (visit: Visit, { course }: OpenCourse): Promise<Reply> =>
  answerTo(visit, await makeRoomCode(visit, course), paths.poster(course.slug), () => '')

export const flowRoutes: Route[] = [
  get(paths.measuring(':slug'), may.readFlow, onCourse(may.readFlow, show)),
  get(paths.who(':slug'), may.readWho, onCourse(may.readWho, who)),
  post(paths.remind(':slug', ':wave'), may.remind, onCourse(may.remind, press)),
  get(paths.poster(':slug'), may.showCode, onCourse(may.showCode, code)),
  post(paths.poster(':slug'), may.showCode, onCourse(may.showCode, makeCode)),
]
