import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import type { OpenCourse } from '../../../courses/index.ts'
import { basisOf, consentTextOf } from '../../../participants/index.ts'
import { askedInstruments } from '../batteries/instruments.ts'
import { itemsIn } from '../batteries/rules.ts'
import { consentGate } from '../filling/consent.ts'
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
  open: OpenCourse,
  values: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { course } = open
  const measured = await measuredCourse(tablesOf<AnsweringTables>(visit), course.id)
  return (
    <PaperPage
      frame={visit.frame}
      open={open}
      waves={measured?.plan.asksWaiting ? ['waiting', ...wavesOnPaper] : wavesOnPaper}
      underWay={await formsUnderWay(visit, course.id)}
      withoutCode={await withoutCode(visit, course.id)}
      mayPrint={open.permits(may.printPaper)}
      mayEnter={mayEnterPaper(visit, course)}
      values={values}
      problems={problems}
    />
  )
}

const show = async (visit: Visit, open: OpenCourse): Promise<Reply> => page(await startPage(visit, open))

const codes = async (visit: Visit, { course }: OpenCourse): Promise<Reply> =>
  answerTo(visit, await makeCodes(visit, course), paths.paper(course.slug), () => '')

async function sheets(visit: Visit, { course }: OpenCourse): Promise<Reply> {
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

async function list(visit: Visit, open: OpenCourse): Promise<Reply> {
  const people = await namesAndCodes(visit, open.course.id)
  return page(<CodeList frame={visit.frame} open={open} people={people} />)
}

/** Finds the sheet of a code, and says in a sentence why there is none. */
async function find(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  if (!mayEnterPaper(visit, course)) return missing
  const w = words(visit.language)
  const { kode = '', maaling = '' } = visit.query
  // Nothing was asked, as after changing the language.
  if (visit.url.search === '') return see(paths.paper(course.slug))
  const refuse = async (field: string, text: string) =>
    again(await startPage(visit, open, { kode, maaling }, [{ field, text }]))
  if (!isWave(maaling)) return refuse('maaling', w.filling.problems.notAChoice)
  const code = codeFrom(kode)
  const asked = code && (await askedOnPaper(visit, course.id, { code, wave: maaling }))
  if (!code || !asked || asked === 'unknown') return refuse('kode', w.paper.unknown)
  if (asked === 'notAsked') return refuse('maaling', w.paper.notAsked)
  if (asked.answeredOn) return refuse('kode', w.paper.answeredAlready)
  if ((await consentGate(visit, asked)) === 'takenBack') return refuse('kode', w.paper.takenBack)
  return see(paths.paperEntry(course.slug, maaling, code))
}

type Answer = (visit: Visit, open: OpenCourse) => Promise<Reply>

const onPaper = (answer: Answer) => async (visit: Visit) => {
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
