import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { understand } from '../../../../ui/form/understand/index.ts'
import { fillForm, readTableQuery } from '../../../../ui/index.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { reportReasons, type ShownCard } from '../model.ts'
import { OutreachPage } from '../outreach/page.tsx'
import { openDoors, shownBridges } from '../outreach/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { askToSayHello, makeCard, reportCard } from './actions.ts'
import { mailForm, understandNew } from './form.ts'
import { CardPage } from './pages/card.tsx'
import { MakePage } from './pages/make.tsx'
import { HelloPage, ReportPage, SaidPage } from './pages/small.tsx'
import { CardWall } from './pages/wall.tsx'
import { cardsIn, shownCard, wallRules } from './queries.ts'

/** The token a form was opened with; a fresh one when there is none, or it is too old. */
function openedFor(visit: Visit, typed: Typed): string {
  const kept = readOpened(visit, typed['opened'])
  return kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
}

const openedId = (visit: Visit, typed: Typed): string => readOpened(visit, typed['opened'])?.id ?? ''

async function showWall(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, wallRules)
  const around = await surroundingsOf(visit)
  const found = await cardsIn(visit, query, around)
  const elsewhere = found.total === 0 ? await cardsIn(visit, nearTo(query), around) : undefined
  return page(
    <CardWall
      {...{ frame: visit.frame, query, around, ...found }}
      near={elsewhere?.cards.slice(0, 6) ?? []}
    />,
  )
}

/** The same interest anywhere in the region. */
const nearTo = (query: ReturnType<typeof readTableQuery>) => ({
  ...{ page: 1, search: '' },
  filters: query.filters['emne'] ? { emne: query.filters['emne'] } : {},
})

async function drawnMake(visit: Visit, typed: Typed = {}, problems: readonly Problem[] = []) {
  const form = fillForm(visit.frame, typed, problems)
  return (
    <MakePage
      {...{ frame: visit.frame, form, around: await surroundingsOf(visit) }}
      opened={openedFor(visit, typed)}
    />
  )
}

async function make(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.made())
  const read = understandNew(typed, visit.language, await surroundingsOf(visit))
  if (!read.ok) return again(await drawnMake(visit, typed, read.problems))
  const stop = await stopped(visit, typed, read.value.email)
  if (stop) return again(await drawnMake(visit, typed, [{ field: '', text: stop }]))
  await makeCard(visit, openedId(visit, typed), read.value)
  return see(paths.made())
}

const withCard =
  (answer: (visit: Visit, card: ShownCard) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const card = await shownCard(visit, visit.param('id'))
    return card ? answer(visit, card) : missing
  }

const drawnHello = (visit: Visit, card: ShownCard, typed: Typed = {}, problems: readonly Problem[] = []) => (
  <HelloPage
    {...{
      frame: visit.frame,
      card,
      form: fillForm(visit.frame, typed, problems),
      opened: openedFor(visit, typed),
    }}
  />
)

async function askForLink(visit: Visit, card: ShownCard): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.helloSent(card.id))
  const read = understand(mailForm, typed, visit.language)
  if (!read.ok) return again(drawnHello(visit, card, typed, read.problems))
  const stop = await stopped(visit, typed, read.value.email)
  if (stop) return again(drawnHello(visit, card, typed, [{ field: '', text: stop }]))
  await askToSayHello(visit, card.id, read.value.email)
  return see(paths.helloSent(card.id))
}

const drawnReport = (visit: Visit, card: ShownCard, typed: Typed = {}, problems: readonly Problem[] = []) => (
  <ReportPage
    {...{
      frame: visit.frame,
      card,
      form: fillForm(visit.frame, typed, problems),
      opened: openedFor(visit, typed),
    }}
  />
)

async function report(visit: Visit, card: ShownCard): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.reported())
  const reason = reportReasons.find((one) => one === typed['reason'])
  if (!reason)
    return again(
      drawnReport(visit, card, typed, [{ field: 'reason', text: words(visit.language).report.choose }]),
    )
  const stop = await stopped(visit, typed, undefined)
  if (stop) return again(drawnReport(visit, card, typed, [{ field: '', text: stop }]))
  await reportCard(visit, openedId(visit, typed), card.id, reason)
  return see(paths.reported())
}

const said = (kind: 'made' | 'helloSent' | 'reported') => async (visit: Visit) =>
  page(<SaidPage frame={visit.frame} kind={kind} />)

/** Fixed addresses come before those with an identifier. */
export const cardRoutes: readonly Route[] = [
  get(paths.wall(), may.read, showWall),
  get(paths.make(), may['card.make'], async (visit) => page(await drawnMake(visit))),
  post(paths.make(), may['card.make'], make),
  get(paths.made(), may.read, said('made')),
  get(paths.reported(), may.read, said('reported')),
  get(paths.outreach(), may.read, async (visit) =>
    page(
      <OutreachPage frame={visit.frame} bridges={await shownBridges(visit)} doors={await openDoors(visit)} />,
    ),
  ),
  get(
    paths.card(':id'),
    may.read,
    withCard(async (visit, card) =>
      page(<CardPage frame={visit.frame} card={card} around={await surroundingsOf(visit)} />),
    ),
  ),
  get(
    paths.hello(':id'),
    may.read,
    withCard(async (visit, card) => page(drawnHello(visit, card))),
  ),
  post(paths.hello(':id'), may['card.make'], withCard(askForLink)),
  get(paths.helloSent(':id'), may.read, said('helloSent')),
  get(
    paths.report(':id'),
    may['card.report'],
    withCard(async (visit, card) => page(drawnReport(visit, card))),
  ),
  post(paths.report(':id'), may['card.report'], withCard(report)),
]
