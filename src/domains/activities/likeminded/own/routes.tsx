import { isUuid } from '../../../../kernel/ids.ts'
import type { Outcome, Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { typedOf } from '../../../../ui/form/understand/index.ts'
import { fillForm, readTableQuery } from '../../../../ui/index.ts'
import { identitiesOf, type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { typedCard, understandCard, understandHello } from '../cards/form.ts'
import { cardsIn, shownCard, wallRules } from '../cards/queries.ts'
import type { OwnCard, ShownCard } from '../model.ts'
import { ownSections, paths } from '../paths.ts'
import { words } from '../words.ts'
import { rewriteCard, showCard, takeDown } from './card-actions.ts'
import type { OwnRefusal } from './deed.ts'
import { answerHello, blockOther, sayHello } from './hello-actions.ts'
import { OwnCardPage, OwnWallPage, StaleCardPage } from './pages/card.tsx'
import { HelloPage, SayPage } from './pages/hello.tsx'
import { ownCard, ownHello, ownWordsOf, wordsOfHello } from './queries.ts'

const under = (section: string): string => `/min/:key/${section}`

/** Somebody with a card; who has none is led to the form that makes one. */
const withCard =
  (answer: (visit: Visit, own: OwnVisit, card: OwnCard) => Promise<Reply>) =>
  async (visit: Visit, own: OwnVisit): Promise<Reply> => {
    const card = await ownCard(visit, own.participantId)
    return card ? answer(visit, own, card) : see(paths.make())
  }

function after(visit: Visit, outcome: Outcome<unknown, OwnRefusal>, path: string, said: string): Reply {
  if (outcome.ok) return see(path, said)
  const { refusal } = outcome
  if (refusal.kind !== 'refused') return missing
  return see(path, words(visit.language).refusals[refusal.reason])
}

async function drawnCard(
  visit: Visit,
  own: OwnVisit,
  card: OwnCard,
  typed?: Typed,
  problems: readonly Problem[] = [],
) {
  const values = { ...(typed ?? typedCard(card)), version: String(card.version) }
  const form = fillForm(visit.frame, values, problems)
  return (
    <OwnCardPage
      {...{ frame: visit.frame, own, card, form, today: visit.today }}
      around={await surroundingsOf(visit)}
    />
  )
}

async function saveCard(visit: Visit, own: OwnVisit, card: OwnCard): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const around = await surroundingsOf(visit)
  const read = understandCard(typed, visit.language, around, await ownWordsOf(visit, card))
  if (!read.ok) return again(await drawnCard(visit, own, card, { ...typedOf(typed) }, read.problems))
  const outcome = await rewriteCard(visit, own.participantId, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return after(visit, outcome, own.path(ownSections.card()), words(visit.language).own.saved)
  const now = (await ownCard(visit, own.participantId)) ?? card
  return conflict(<StaleCardPage {...{ frame: visit.frame, own, around, now }} values={typedOf(typed)} />)
}

async function showWall(visit: Visit, own: OwnVisit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, wallRules)
  const around = await surroundingsOf(visit)
  const found = await cardsIn(visit, query, around, own.participantId)
  return page(<OwnWallPage {...{ frame: visit.frame, own, query, around, ...found }} />)
}

async function drawnSay(
  visit: Visit,
  own: OwnVisit,
  card: ShownCard,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const opened = readOpened(visit, typed['opened']) ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  return <SayPage {...{ frame: visit.frame, own, card, form, opened }} around={await surroundingsOf(visit)} />
}

async function say(visit: Visit, own: OwnVisit, mine: OwnCard): Promise<Reply> {
  const card = await shownCard(visit, visit.param('card'))
  if (!card) return missing
  const { typed } = await visit.sent()
  const read = understandHello(typed, visit.language, await ownWordsOf(visit, mine))
  if (!read.ok) return again(await drawnSay(visit, own, card, typed, read.problems))
  const id = readOpened(visit, typed['opened'])?.id
  if (!id) return again(await drawnSay(visit, own, card, typed))
  const outcome = await sayHello(visit, own.participantId, id, card.id, read.value.text)
  if (outcome.ok) return see(own.path(ownSections.hello(outcome.value)), words(visit.language).own.sent)
  if (outcome.refusal.kind !== 'refused') return missing
  const text = words(visit.language).refusals[outcome.refusal.reason]
  return again(await drawnSay(visit, own, card, typed, [{ field: '', text }]))
}

async function showHello(visit: Visit, own: OwnVisit, card: OwnCard): Promise<Reply> {
  const id = visit.param('id')
  const hello = isUuid(id) ? await ownHello(visit, card, id) : undefined
  if (!hello) return missing
  const other = hello.other.participantId
  const contact =
    hello.state === 'joined' ? (await identitiesOf(visit, [other], 'contact')).get(other) : undefined
  const text = (await wordsOfHello(visit, hello.id)) ?? ''
  const around = await surroundingsOf(visit)
  return page(<HelloPage {...{ frame: visit.frame, own, hello, text, contact, around }} />)
}

async function answer(visit: Visit, own: OwnVisit, card: OwnCard): Promise<Reply> {
  const id = visit.param('id')
  if (!isUuid(id) || !(await ownHello(visit, card, id))) return missing
  const { own: w } = words(visit.language)
  const { button } = await visit.sent()
  if (button === 'block' || button === 'report') {
    const outcome = await blockOther(visit, own.participantId, id, button === 'report')
    return after(visit, outcome, own.path(), w.blocked)
  }
  const deed = (['yes', 'no', 'takeBack'] as const).find((one) => one === button)
  if (!deed) return missing
  const outcome = await answerHello(visit, own.participantId, id, deed)
  return after(
    visit,
    outcome,
    own.path(ownSections.hello(id)),
    w.answered[deed === 'takeBack' ? 'ended' : deed],
  )
}

const cardPath = under(ownSections.card())
const sayPath = under(ownSections.say(':card'))
const helloPath = under(ownSections.hello(':id'))

/** What lies under the secret link. Fixed addresses come first. */
export const ownRoutes: readonly Route[] = [
  ownGet(
    cardPath,
    withCard(async (visit, own, card) => page(await drawnCard(visit, own, card))),
  ),
  ownPost(cardPath, withCard(saveCard)),
  ownPost(
    under(ownSections.show()),
    withCard(async (visit, own, card) => {
      const outcome = await showCard(visit, own.participantId, card.id)
      return after(visit, outcome, own.path(ownSections.card()), words(visit.language).own.shown)
    }),
  ),
  ownPost(
    under(ownSections.takeDown()),
    withCard(async (visit, own, card) => {
      const outcome = await takeDown(visit, own.participantId, card.id)
      return after(visit, outcome, own.path(ownSections.card()), words(visit.language).own.takenDown)
    }),
  ),
  ownGet(under(ownSections.wall()), showWall),
  ownGet(
    sayPath,
    withCard(async (visit, own) => {
      const card = await shownCard(visit, visit.param('card'))
      return card ? page(await drawnSay(visit, own, card)) : missing
    }),
  ),
  ownPost(sayPath, withCard(say)),
  ownGet(helloPath, withCard(showHello)),
  ownPost(helloPath, withCard(answer)),
]
