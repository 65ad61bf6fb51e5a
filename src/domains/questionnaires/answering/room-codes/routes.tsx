import type { Typed } from '../../../../kernel/outcome.ts'
import { again, lost, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { everythingAsked, firstToAnswer } from '../filling/asked.ts'
import { consentGate, sayYes } from '../filling/consent.ts'
import { type Place, showScreen, takeScreen } from '../filling/flow.tsx'
import type { Asked } from '../filling/model.ts'
import { IntroPage } from '../filling/pages/intro.tsx'
import { MessagePage } from '../filling/pages/message.tsx'
import { ThanksPage } from '../filling/pages/thanks.tsx'
import { modeIn, queryOf } from '../filling/screen.ts'
import { helpFor } from '../help/queries.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { sitDown } from './actions.ts'
import { codeFrom } from './code.ts'
import { CodePage } from './pages.tsx'
import { addressesOf, askedAt, idleOn, sittingPlace } from './place.ts'
import { courseWithCode, enrolmentWithCode, type RoomCourse } from './queries.ts'
import { prolongSitting, type Sitting, type SittingWay, sittingMark, sittingOf } from './sitting.ts'

const sittingCookie = 'km_sitting'
const forget = (visit: Visit): void => visit.keepCookie({ name: sittingCookie, value: '' })

/** An address copied wrongly from a poster or a screen: said in a sentence, without telling which codes there are. */
function noRoom(visit: Visit): Reply {
  const { noRoom: title, noRoomText: text } = words(visit.language).tablet
  return lost(<MessagePage frame={visit.frame} title={title} text={text} />)
}

/** The page that asks for the personal code. On the tablet it ends whatever the last person did. */
async function start(visit: Visit, way: SittingWay): Promise<Reply> {
  const course = await courseWithCode(visit, visit.param('code'))
  if (!course) return noRoom(visit)
  const sitting = await sittingOf(visit, visit.cookie(sittingCookie))
  if (sitting && way === 'room' && sitting.courseId === course.id)
    return see(addressesOf(way, course.code).questions)
  if (visit.cookie(sittingCookie)) forget(visit)
  return page(codePage(visit, way, course))
}

function codePage(visit: Visit, way: SittingWay, course: RoomCourse, values: Typed = {}, problem?: string) {
  return (
    <CodePage
      frame={visit.frame}
      courseTitle={course.title}
      action={addressesOf(way, course.code).start}
      values={values}
      problems={problem ? [{ field: 'kode', text: problem }] : []}
      isTablet={way === 'tablet'}
    />
  )
}

/** Takes the personal code; whoever it belongs to sits down at an empty sheet. */
async function identify(visit: Visit, way: SittingWay): Promise<Reply> {
  const course = await courseWithCode(visit, visit.param('code'))
  if (!course) return noRoom(visit)
  const w = words(visit.language).tablet
  const { typed } = await visit.sent()
  const code = codeFrom(String(typed['kode'] ?? ''))
  const enrolmentId = code && (await enrolmentWithCode(visit, course.id, code))
  if (!enrolmentId) return again(codePage(visit, way, course, typed, code ? w.unknownCode : w.noSuchCode))
  const all = await everythingAsked(visit, { enrolmentId })
  const asked = firstToAnswer(all)
  if (!asked) return nothingToAnswer(visit, way, course, all)
  const seated = await sitDown(visit, asked, way)
  if (seated.ok) visit.keepCookie({ name: sittingCookie, value: seated.value })
  return see(addressesOf(way, course.code).questions)
}

function nothingToAnswer(visit: Visit, way: SittingWay, course: RoomCourse, all: readonly Asked[]): Reply {
  const w = words(visit.language)
  const hasAnswered = all.some(({ standing, answeredOn }) => standing === 'open' && answeredOn !== null)
  const to = { href: visit.frame.to(addressesOf(way, course.code).start), label: w.filling.gone.begin }
  const text = hasAnswered ? w.tablet.answeredAlready : w.filling.intro.nothingText
  const title = hasAnswered ? w.filling.intro.answered : w.filling.intro.nothing
  const idle = idleOn(visit, way, course.code)
  return page(<MessagePage frame={visit.frame} title={title} text={text} action={to} idle={idle} />)
}

interface Seated {
  readonly sitting: Sitting
  readonly asked: Asked
  readonly course: RoomCourse
  readonly gone: () => Reply
}

/** Who sits here; or the page that shows nothing of anybody. */
async function seated(visit: Visit, way: SittingWay): Promise<Seated | Reply> {
  const course = await courseWithCode(visit, visit.param('code'))
  if (!course) return noRoom(visit)
  const gone = () => gonePage(visit, way, course)
  const sitting = await sittingOf(visit, visit.cookie(sittingCookie))
  if (!sitting || sitting.way !== way || sitting.courseId !== course.id) return gone()
  const asked = await askedAt(visit, sitting)
  return asked && asked.answeredOn === null ? { sitting, asked, course, gone } : gone()
}

function gonePage(visit: Visit, way: SittingWay, course: RoomCourse): Reply {
  const w = words(visit.language).filling.gone
  const action = { href: visit.frame.to(addressesOf(way, course.code).start), label: w.begin }
  const idle = idleOn(visit, way, course.code)
  return page(<MessagePage frame={visit.frame} title={w.title} text={w.text} action={action} idle={idle} />)
}

async function show(visit: Visit, way: SittingWay): Promise<Reply> {
  const seat = await seated(visit, way)
  if ('kind' in seat) return seat
  const gate = await consentGate(visit, seat.asked)
  if (gate === 'takenBack') return takenBackPage(visit, way, seat.course)
  const place = await sittingPlace(visit, { ...seat, code: seat.course.code })
  if (gate === undefined && visit.query['trin'] !== undefined) return showScreen(visit, place)
  return intro(visit, seat, place, gate?.text)
}

async function intro(visit: Visit, { asked }: Seated, place: Place, consent: string | undefined) {
  const isUnderWay = (await place.draft()).version > 0
  const { course } = asked
  return page(
    <IntroPage
      {...{ frame: visit.frame, course, action: place.path, hidden: place.hidden, isUnderWay, consent }}
      isLate={asked.standing === 'late'}
      isOwn={false}
      idle={place.idle}
    />,
  )
}

function takenBackPage(visit: Visit, way: SittingWay, course: RoomCourse): Reply {
  const w = words(visit.language).filling
  const action = { href: visit.frame.to(addressesOf(way, course.code).start), label: w.gone.begin }
  const idle = idleOn(visit, way, course.code)
  const { takenBack: title, takenBackText: text } = w.intro
  return page(<MessagePage {...{ frame: visit.frame, title, text, action, idle }} />)
}

async function take(visit: Visit, way: SittingWay): Promise<Reply> {
  const seat = await seated(visit, way)
  if ('kind' in seat) return seat
  const { typed, button } = await visit.sent()
  if (typed['maerke'] !== sittingMark(visit, seat.sitting.token)) return seat.gone()
  const gate = await consentGate(visit, seat.asked)
  if (gate === 'takenBack') return takenBackPage(visit, way, seat.course)
  await prolongSitting(visit, seat.sitting)
  const place = await sittingPlace(visit, { ...seat, code: seat.course.code })
  if (button === 'consent') {
    await sayYes(visit, seat.asked)
    return see(place.path + queryOf(modeIn(typed), 1, place.hidden))
  }
  return gate ? intro(visit, seat, place, gate.text) : takeScreen(visit, place)
}

async function thanks(visit: Visit, way: SittingWay): Promise<Reply> {
  const course = await courseWithCode(visit, visit.param('code'))
  if (!course) return noRoom(visit)
  forget(visit)
  const w = words(visit.language).filling.thanks
  const { start: to } = addressesOf(way, course.code)
  const actions = way === 'tablet' ? [{ href: visit.frame.to(to), label: w.toStart }] : []
  const help = await helpFor(visit, course)
  const drawn = { frame: visit.frame, help, actions, idle: idleOn(visit, way, course.code) }
  return page(<ThanksPage {...drawn} isCorrection={false} closing={way === 'tablet' ? w.pass : w.close} />)
}

const routesOf = (way: SittingWay): Route[] => {
  const { start: first, questions, thanks: last } = addressesOf(way, ':code')
  return [
    get(first, may.identify, (visit) => start(visit, way)),
    post(first, may.identify, (visit) => identify(visit, way)),
    get(questions, may.answer, (visit) => show(visit, way)),
    post(questions, may.answer, (visit) => take(visit, way)),
    get(last, may.answer, (visit) => thanks(visit, way)),
  ]
}

export const roomCodeRoutes: Route[] = [...routesOf('room'), ...routesOf('tablet')]
