import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { type Course, coursePlace } from '../../../courses/index.ts'
import { basisOf, consentTextOf } from '../../../participants/index.ts'
import { askedInstruments } from '../batteries/instruments.ts'
import { itemsIn } from '../batteries/rules.ts'
import { answerTo, mayEnterPaper, onCourse } from '../measured.ts'
import { isWave, type TimePoint } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { codeFrom } from '../room-codes/code.ts'
import type { AnsweringTables } from '../tables.ts'
import { measuredCourse } from '../waves/course.ts'
import { words } from '../words.ts'
import { makeCodes } from './actions.ts'
import { CodeList } from './pages/list.tsx'
import { SheetsPage } from './pages/sheets.tsx'
import { PaperPage } from './pages/start.tsx'
import { askedOnPaper, codesWithout, formsUnderWay, namesAndCodes, withoutCode } from './queries.ts'

const wavesOnPaper: readonly TimePoint[] = ['before', 'after', 'followup3', 'followup6']

async function startPage(
  visit: Visit,
  course: Course,
  values: Typed = {},
  problems: readonly Problem[] = [],
) {
  const place = coursePlace(course)
  const measured = await measuredCourse(tablesOf<AnsweringTables>(visit), course.id)
  return (
    <PaperPage
      frame={visit.frame}
      course={course}
      waves={measured?.plan.asksWaiting ? ['waiting', ...wavesOnPaper] : wavesOnPaper}
      underWay={await formsUnderWay(visit, course.id)}
      withoutCode={await withoutCode(visit, course.id)}
      mayPrint={permits(may.printPaper, visit.actor, place)}
      mayEnter={mayEnterPaper(visit, course)}
      values={values}
      problems={problems}
    />
  )
}

const show = async (visit: Visit, course: Course): Promise<Reply> => page(await startPage(visit, course))

const codes = async (visit: Visit, course: Course): Promise<Reply> =>
  answerTo(visit, await makeCodes(visit, course), paths.paper(course.slug), () => '')

async function sheets(visit: Visit, course: Course): Promise<Reply> {
  const wave = visit.param('wave')
  const measured = await measuredCourse(tablesOf<AnsweringTables>(visit), course.id)
  if (!isWave(wave) || !measured) return missing
  const { instruments } = await askedInstruments(visit, { ...measured, wave, who: { part: 'participant' } })
  const blocks = instruments.map((instrument) => ({
    instrument,
    items: itemsIn(instrument.items, course.areaKey),
  }))
  const needsConsent = (await basisOf(visit, course.municipality.id, 'answers')) === 'consent'
  const consent = needsConsent ? await consentTextOf(visit, 'answers', visit.language) : undefined
  const without = await codesWithout(visit, course.id, wave)
  const drawn = { frame: visit.frame, course, wave, blocks, consent: consent?.text }
  return page(<SheetsPage {...drawn} codes={without} />)
}

async function list(visit: Visit, course: Course): Promise<Reply> {
  const people = await namesAndCodes(visit, course.id)
  return page(<CodeList frame={visit.frame} course={course} people={people} />)
}

/** Finds the sheet of a code, and says in a sentence why there is none. */
async function find(visit: Visit, course: Course): Promise<Reply> {
  if (!mayEnterPaper(visit, course)) return missing
  const w = words(visit.language)
  const { kode = '', maaling = '' } = visit.query
  // Nothing was asked, as after changing the language.
  if (visit.url.search === '') return see(paths.paper(course.slug))
  const refuse = async (field: string, text: string) =>
    again(await startPage(visit, course, { kode, maaling }, [{ field, text }]))
  if (!isWave(maaling)) return refuse('maaling', w.filling.problems.notAChoice)
  const code = codeFrom(kode)
  const asked = code && (await askedOnPaper(visit, course.id, { code, wave: maaling }))
  if (!code || !asked || asked === 'unknown') return refuse('kode', w.paper.unknown)
  if (asked === 'notAsked') return refuse('maaling', w.paper.notAsked)
  if (asked.answeredOn) return refuse('kode', w.paper.answeredAlready)
  return see(paths.paperEntry(course.slug, maaling, code))
}

const onPaper = (answer: (visit: Visit, course: Course) => Promise<Reply>) => async (visit: Visit) => {
  const print = await onCourse(may.printPaper, answer)(visit)
  return print.kind === 'missing' ? onCourse(may.enterPaper, answer)(visit) : print
}

export const paperPrintRoutes: Route[] = [
  get(paths.paper(':slug'), may.readFlow, onPaper(show)),
  post(paths.paper(':slug'), may.printPaper, onCourse(may.printPaper, codes)),
  get(paths.paperForms(':slug', ':wave'), may.printPaper, onCourse(may.printPaper, sheets)),
  get(paths.paperList(':slug'), may.printPaper, onCourse(may.printPaper, list)),
  get(paths.paperFind(':slug'), may.enterPaper, onCourse(may.enterPaper, find)),
]
