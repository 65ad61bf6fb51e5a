import type { Outcome, Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, refusedEntry, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import type { OpenCourse } from '../../../courses/index.ts'
import { consentGate } from '../filling/consent.ts'
import { understandAnswers } from '../filling/form.ts'
import { blocksOf } from '../filling/sheet.ts'
import { mayEnterPaper, onCourse, refusalSentence } from '../measured.ts'
import { isWave, type TimePoint } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { codeFrom } from '../room-codes/code.ts'
import { words } from '../words.ts'
import { type Entered, enterSheet, type Sheet, settleSheet, type WhyNot } from './actions.ts'
import { choicesIn, dayForm } from './form.ts'
import type { Entry } from './model.ts'
import { ComparePage } from './pages/compare.tsx'
import { EntryPage } from './pages/entry.tsx'
import { askedOnPaper, entriesOf } from './queries.ts'
import { differencesBetween, typedIn } from './rules.ts'

interface OpenSheet extends Sheet {
  readonly open: OpenCourse
  readonly code: string
  readonly wave: TimePoint
  readonly entries: readonly Entry[]
  /** The text that must have been said yes to on the sheet, as long as there is no yes. */
  readonly consent: string | undefined
}

/** The sheet of an address: by course, wave and code. */
async function sheetHere(visit: Visit, open: OpenCourse): Promise<OpenSheet | undefined> {
  const { course } = open
  const wave = visit.param('wave')
  const code = codeFrom(visit.param('code'))
  if (!isWave(wave) || !code) return undefined
  const asked = await askedOnPaper(visit, course.id, { code, wave })
  if (typeof asked === 'string' || asked.answeredOn) return undefined
  const gate = await consentGate(visit, asked)
  if (gate === 'takenBack') return undefined
  return {
    ...{ open, course, asked, code, wave, blocks: await blocksOf(visit, asked) },
    entries: await entriesOf(visit, asked),
    consent: gate?.text,
  }
}

type Answer = (visit: Visit, sheet: OpenSheet) => Promise<Reply>

const onSheet = (answer: Answer) =>
  onCourse(may.enterPaper, async (visit, open) => {
    const sheet = mayEnterPaper(visit, open.course) ? await sheetHere(visit, open) : undefined
    return sheet ? answer(visit, sheet) : missing
  })

const entryPath = ({ course, wave, code }: OpenSheet) => paths.paperEntry(course.slug, wave, code)
const comparePath = ({ course, wave, code }: OpenSheet) => paths.paperCompare(course.slug, wave, code)

function entryPage(visit: Visit, sheet: OpenSheet, values: Typed, problems: readonly Problem[] = []) {
  const { open, code, blocks, entries, consent } = sheet
  return (
    <EntryPage
      {...{ frame: visit.frame, open, code, blocks, consent, values, problems, action: entryPath(sheet) }}
      round={entries.length + 1}
    />
  )
}

const show: Answer = async (visit, sheet) =>
  sheet.entries.length > 1 ? see(comparePath(sheet)) : page(entryPage(visit, sheet, {}))

/** After a typing: back to the list with a sentence, or on to the differences. */
function afterEntry(visit: Visit, sheet: OpenSheet, outcome: Outcome<Entered, WhyNot>): Reply {
  const w = words(visit.language).paper
  const list = paths.paper(sheet.course.slug)
  if (outcome.ok) {
    if (outcome.value === 'different') return see(comparePath(sheet), w.different)
    return see(list, { once: w.savedOnce, same: w.same, accepted: w.resolved }[outcome.value])
  }
  const { refusal } = outcome
  if (refusal.kind === 'forbidden') return refusedEntry
  return see(list, refusalSentence(visit, refusal.kind === 'refused' ? refusal.reason : 'other'))
}

/** Answers that rest on consent are not typed in without the yes on the sheet. */
const noYes = (visit: Visit, { consent }: OpenSheet, typed: Typed): readonly Problem[] =>
  consent && typed['samtykke'] !== 'on'
    ? [{ field: 'samtykke', text: words(visit.language).paper.needsConsent }]
    : []

const enter: Answer = async (visit, sheet) => {
  const { typed } = await visit.sent()
  const day = understand(dayForm(visit.today), typed, visit.language)
  const sentences = words(visit.language).filling.problems
  const { answers, problems } = understandAnswers(sheet.blocks, typed, sentences, 'paper')
  const all = [...(day.ok ? [] : day.problems), ...noYes(visit, sheet, typed), ...problems]
  if (!day.ok || all.length > 0) return again(entryPage(visit, sheet, typedOf(typed), all))
  const outcome = await enterSheet(visit, sheet, {
    entry: { answers: typedIn(answers), filledOn: day.value.filledOn },
    round: Number(typed['runde']) || 0,
    consents: typed['samtykke'] === 'on',
  })
  return afterEntry(visit, sheet, outcome)
}

function comparePage(visit: Visit, sheet: OpenSheet, values: Typed, problems: readonly Problem[] = []) {
  const [first, second] = sheet.entries
  if (!first || !second) return undefined
  const { open, code, blocks } = sheet
  const items = differencesBetween(first, second)
  const drawn = { frame: visit.frame, open, code, blocks, first, second, items, values, problems }
  return <ComparePage {...drawn} action={comparePath(sheet)} />
}

const compare: Answer = async (visit, sheet) => {
  const drawn = comparePage(visit, sheet, {})
  return drawn ? page(drawn) : see(entryPath(sheet))
}

const settle: Answer = async (visit, sheet) => {
  const [first, second] = sheet.entries
  if (!first || !second) return see(entryPath(sheet))
  const { typed } = await visit.sent()
  const items = differencesBetween(first, second)
  const choices = choicesIn(typed, items)
  if (choices) return afterEntry(visit, sheet, await settleSheet(visit, sheet, choices))
  const { notAChoice } = words(visit.language).filling.problems
  const open = items.filter((id) => typed[id] !== 'first' && typed[id] !== 'second')
  const drawn = comparePage(
    visit,
    sheet,
    typedOf(typed),
    open.map((field) => ({ field, text: notAChoice })),
  )
  return drawn ? again(drawn) : see(entryPath(sheet))
}

const entry = paths.paperEntry(':slug', ':wave', ':code')
const comparison = paths.paperCompare(':slug', ':wave', ':code')

export const paperEntryRoutes: Route[] = [
  get(entry, may.enterPaper, onSheet(show)),
  post(entry, may.enterPaper, onSheet(enter)),
  get(comparison, may.enterPaper, onSheet(compare)),
  post(comparison, may.enterPaper, onSheet(settle)),
]
