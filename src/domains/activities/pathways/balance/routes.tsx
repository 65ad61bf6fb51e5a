import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Outcome, Problem, Typed } from '../../../../kernel/outcome.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import {
  again,
  download,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import { fillForm } from '../../../../ui/index.ts'
import { machineCsv, readTableQuery } from '../../../../ui/table/index.ts'
import { idsIn, ownersFor } from '../../parts/place.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { levels } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { answerBalance, askBalance, closeQuestion, dropTarget, setTarget } from './actions.ts'
import { columns, rowsOf } from './file.ts'
import { answerForm, questionForm, targetForm } from './form.ts'
import type { Question, Slice } from './model.ts'
import { BalancePage } from './pages/balance.tsx'
import { AnsweredPage, QuestionPage } from './pages/question.tsx'
import { WorkBalancePage } from './pages/work.tsx'
import { allQuestions, allTargets, balanceOf, questionWith } from './queries.ts'

/** The slice of an address, `?udsnit=emne-musik` or `?udsnit=niveau-local`; what is not known shows all. */
async function sliceOf(visit: Visit): Promise<Slice> {
  const typed = visit.url.searchParams.get('udsnit') ?? ''
  const { genres } = await surroundingsOf(visit)
  const genre = genres.find(({ slug }) => typed === `emne-${slug}`)
  if (genre) return { kind: 'genre', key: genre.slug }
  const level = levels.find((each) => typed === `niveau-${each}`)
  return level ? { kind: 'level', key: level } : { kind: 'all' }
}

async function showBalance(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, { filters: ['udsnit'] })
  const parts = {
    frame: visit.frame,
    around: await surroundingsOf(visit),
    query,
    slice: await sliceOf(visit),
  }
  return page(
    <BalancePage
      {...parts}
      balance={await balanceOf(visit)}
      targets={await allTargets(visit)}
      today={visit.today}
    />,
  )
}

const withQuestion =
  (answer: (visit: Visit, question: Question) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const question = await questionWith(visit, visit.param('code'))
    return question ? answer(visit, question) : missing
  }

const isOpen = ({ untilDay }: Question, visit: Visit): boolean =>
  Temporal.PlainDate.compare(untilDay, visit.today) >= 0

function drawn(visit: Visit, question: Question, typed: Typed = {}, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  return <QuestionPage {...{ frame: visit.frame, question, form, opened }} isOpen={isOpen(question, visit)} />
}

async function answer(visit: Visit, question: Question): Promise<Reply> {
  const { typed } = await visit.sent()
  const thanks = see(paths.answered(question.code))
  if (isTrapped(typed)) return thanks
  const read = understand(answerForm, typed, visit.language)
  if (!read.ok) return again(drawn(visit, question, typed, read.problems))
  const stop = await stopped(visit, typed, undefined)
  if (stop) return again(drawn(visit, question, typed, [{ field: '', text: stop }]))
  const outcome = await answerBalance(
    visit,
    question,
    readOpened(visit, typed['opened'])?.id ?? '',
    read.value,
  )
  return outcome.ok ? thanks : again(drawn(visit, question))
}

async function drawnWork(visit: Visit, typed: Typed = {}, problems: readonly Problem[] = [], which = '') {
  const mayAsk = mayPermit(may['balance.ask'], visit.actor)
  const values = (name: string, usual: Typed) => (which === name ? { ...usual, ...typed } : usual)
  const filled = (name: string, usual: Typed) =>
    fillForm(visit.frame, values(name, usual), which === name ? problems : [], `${name}-`)
  return (
    <WorkBalancePage
      {...{ frame: visit.frame, around: await surroundingsOf(visit), today: visit.today }}
      questions={await allQuestions(visit)}
      targets={await allTargets(visit)}
      owners={mayAsk ? await ownersFor(visit, may['balance.ask']) : undefined}
      mayAim={mayPermit(may['balance.aim'], visit.actor)}
      asking={filled('question', {})}
      aiming={filled('target', { id: randomUUID() })}
      origin={visit.house.config.baseUrl}
    />
  )
}

function after(outcome: Outcome<unknown>, said: string): Reply {
  if (outcome.ok) return see(paths.workBalance(), said)
  return outcome.refusal.kind === 'forbidden' ? refusedEntry : missing
}

async function ask(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const around = await surroundingsOf(visit)
  const owners = idsIn(await ownersFor(visit, may['balance.ask']))
  const read = understand(questionForm(around, owners), typed, visit.language)
  if (!read.ok) return again(await drawnWork(visit, typedOf(typed), read.problems, 'question'))
  return after(await askBalance(visit, read.value), words(visit.language).balance.work.asked)
}

async function aim(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const { work: w } = words(visit.language).balance
  const read = understand(targetForm(w.later), typed, visit.language)
  if (!read.ok) return again(await drawnWork(visit, typedOf(typed), read.problems, 'target'))
  return after(await setTarget(visit, read.value), w.aimed)
}

export const balanceRoutes: readonly Route[] = [
  get(paths.balance(), may.read, showBalance),
  get(paths.balanceFile(), may.read, async (visit) => {
    const rows = rowsOf(await balanceOf(visit), await sliceOf(visit))
    return download('balance.csv', 'text/csv; charset=utf-8', machineCsv(columns, rows))
  }),
  get(
    paths.question(':code'),
    may['balance.answer'],
    withQuestion(async (visit, question) => page(drawn(visit, question))),
  ),
  post(paths.question(':code'), may['balance.answer'], withQuestion(answer)),
  get(
    paths.answered(':code'),
    may['balance.answer'],
    withQuestion(async (visit) => page(<AnsweredPage frame={visit.frame} />)),
  ),
  get(paths.workBalance(), may.work, async (visit) => page(await drawnWork(visit))),
  post(paths.newQuestion(), may['balance.ask'], ask),
  post(paths.closeQuestion(':code'), may['balance.ask'], async (visit) =>
    after(await closeQuestion(visit, visit.param('code')), words(visit.language).balance.work.closed),
  ),
  post(paths.newTarget(), may['balance.aim'], aim),
  post(paths.dropTarget(':id'), may['balance.aim'], async (visit) => {
    const id = visit.param('id')
    return isUuid(id)
      ? after(await dropTarget(visit, id), words(visit.language).balance.work.dropped)
      : missing
  }),
]
