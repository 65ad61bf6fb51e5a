import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { agreeToDigest, askForDigest, changeDigest, stopDigest } from './actions.ts'
import { askForm, wishesForm } from './form.ts'
import { wishesSaid } from './letter.ts'
import type { Subscription } from './model.ts'
import { AskPage, StoppedPage, ThanksPage } from './pages/ask.tsx'
import { AgreePage, ChoicesPage, StopPage } from './pages/choices.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { offeredIn, subscriptionIn, subscriptionOfKey } from './queries.ts'
import type { DigestTables } from './tables.ts'
import { words } from './words.ts'

/** The form, with the token it was opened with; a fresh one when there is none, or it is too old. */
async function drawn(visit: Visit, typed: Typed, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  return <AskPage {...{ frame: visit.frame, form, offered: await offeredIn(visit), opened }} />
}

/** Comes from a list with the same filter: what was chosen there is chosen here. */
async function show(visit: Visit): Promise<Reply> {
  const { searchParams } = visit.url
  const chosen = { topics: searchParams.getAll('emne'), municipalities: searchParams.getAll('kommune') }
  return page(await drawn(visit, { ...chosen, rhythm: 'weekly' }))
}

async function ask(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.thanks())
  const read = understand(askForm(await offeredIn(visit)), typed, visit.language)
  if (!read.ok) return again(await drawn(visit, typed, read.problems))
  const stop = await stopped(visit, typed, read.value.email)
  if (stop) return again(await drawn(visit, typed, [{ field: '', text: stop }]))
  await askForDigest(visit, readOpened(visit, typed['opened'])?.id ?? '', read.value)
  return see(paths.thanks())
}

/** Answers with the subscription of a secret address. Who has stopped is told so. */
const withSubscription =
  (answer: (visit: Visit, subscription: Subscription) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const subscription = await subscriptionOfKey(visit, visit.param('key'))
    return subscription ? answer(visit, subscription) : see(paths.stopped())
  }

const typedWishes = ({ topics, municipalities, rhythm }: Subscription): Typed => ({
  ...{ topics: [...topics], municipalities: [...municipalities], rhythm },
})

async function choices(
  visit: Visit,
  subscription: Subscription,
  typed: Typed,
  problems: readonly Problem[] = [],
) {
  const { frame } = visit
  const form = fillForm(frame, typed, problems)
  const known = { frame, digestKey: visit.param('key'), offered: await offeredIn(visit) }
  return <ChoicesPage {...{ ...known, subscription, form }} />
}

async function showChoices(visit: Visit, subscription: Subscription): Promise<Reply> {
  if (subscription.state === 'on') return page(await choices(visit, subscription, typedWishes(subscription)))
  const around = { language: visit.language, offered: await offeredIn(visit) }
  const about = wishesSaid(subscription, around)
  return page(<AgreePage frame={visit.frame} digestKey={visit.param('key')} about={about} />)
}

async function change(visit: Visit, subscription: Subscription): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const offered = await offeredIn(visit)
  const read = understand(wishesForm(offered), typed, visit.language)
  if (!read.ok) return again(await choices(visit, subscription, typedOf(typed), read.problems))
  const outcome = await changeDigest(visit, subscription.id, version, read.value)
  if (outcome.ok) return see(paths.choices(visit.param('key')), words(visit.language).saved)
  const now = await subscriptionIn(tablesOf<DigestTables>(visit), subscription.id)
  if (!now) return see(paths.stopped())
  const form = fillForm(visit.frame, typedOf(typed))
  const stale = { theirs: typedWishes(now), version: now.version }
  const known = { frame: visit.frame, digestKey: visit.param('key'), offered }
  return conflict(<ChoicesPage {...{ ...known, subscription: now, form, stale }} />)
}

async function agree(visit: Visit, subscription: Subscription): Promise<Reply> {
  await agreeToDigest(visit, subscription)
  return see(paths.choices(visit.param('key')), words(visit.language).agreed)
}

async function leave(visit: Visit, { id }: Subscription): Promise<Reply> {
  await stopDigest(visit, id)
  return see(paths.stopped())
}

export const digestRoutes: readonly Route[] = [
  get(paths.digest(), may.read, show),
  post(paths.digest(), may.ask, ask),
  get(paths.thanks(), may.read, async (visit) => page(<ThanksPage frame={visit.frame} />)),
  get(paths.stopped(), may.read, async (visit) => page(<StoppedPage frame={visit.frame} />)),
  get(paths.choices(':key'), may.settle, withSubscription(showChoices)),
  post(paths.choices(':key'), may.settle, withSubscription(change)),
  post(paths.agree(':key'), may.settle, withSubscription(agree)),
  post(paths.leave(':key'), may.settle, withSubscription(leave)),
  get(
    paths.stop(':key'),
    may.settle,
    withSubscription(async (visit) => page(<StopPage frame={visit.frame} digestKey={visit.param('key')} />)),
  ),
]
