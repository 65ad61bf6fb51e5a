import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { maySignIn } from '../../../platform/http/limits.ts'
import { again, json, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { endSessions, sessionsOf } from '../../../platform/sessions/sessions.ts'
import { fillForm } from '../../../ui/index.ts'
import { enter } from './enter.ts'
import { beginHere, firstKeyFits, nobodyLivesHere } from './first.ts'
import { understandAddress, understandFirst } from './form.ts'
import { linkWorks, sendLink, useLink } from './links.ts'
import { FirstPage, LinkPage, LinkSentPage } from './pages.tsx'
import {
  askForNewPasskey,
  askForPasskey,
  keepPasskey,
  passkeysOf,
  personOfPasskey,
  removePasskey,
} from './passkeys.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import { providerRoutes } from './provider-routes.ts'
import { castToTry } from './queries.ts'
import { deviceOf, safeOnward } from './rules.ts'
import { SelfPage } from './self-page.tsx'
import { signInView, textOf } from './view.tsx'
import { signInWords } from './words.ts'

const everyone = mayEnter['signIn.try']
const own = mayEnter['session.manage']

async function signInAs(visit: Visit): Promise<Reply> {
  const wanted = visit.param('name')
  const member = (await castToTry(visit)).find(({ key }) => key === wanted)
  if (!member) return missing
  await enter(visit, member.key, 'cast')
  return see(safeOnward(textOf(await visit.sent(), 'videre')))
}

const linkRoutes: readonly Route[] = [
  get(signInPaths.signIn(), everyone, async (visit) => page(await signInView(visit))),
  post(signInPaths.signIn(), everyone, async (visit) => {
    const { typed } = await visit.sent()
    const understood = understandAddress(typed, visit.language)
    if (!understood.ok) return again(await signInView(visit, { typed, problems: understood.problems }))
    const { email } = understood.value
    if (!(await maySignIn(email)))
      return again(await signInView(visit, { typed, notice: signInWords(visit.language).tooOften }))
    await sendLink(visit, email, textOf({ typed }, 'videre'))
    return page(<LinkSentPage frame={visit.frame} />)
  }),
  get(signInPaths.link(), everyone, async (visit) => {
    const token = visit.query.noegle ?? ''
    const works = await linkWorks(visit, token)
    return page(
      <LinkPage frame={visit.frame} form={fillForm(visit.frame)} token={works ? token : undefined} />,
    )
  }),
  post(signInPaths.link(), everyone, async (visit) => {
    const used = await useLink(visit, textOf(await visit.sent(), 'noegle'))
    if (!used.ok)
      return again(<LinkPage frame={visit.frame} form={fillForm(visit.frame)} token={undefined} />)
    await enter(visit, used.value.personId, 'link')
    return see(used.value.onward)
  }),
  post(signInPaths.castMember(':name'), everyone, signInAs),
]

const passkeyRoutes: readonly Route[] = [
  post(signInPaths.passkeyAsk(), everyone, async (visit) => json(await askForPasskey(visit))),
  post(signInPaths.passkeyAnswer(), everyone, async (visit) => {
    const sent = await visit.sent()
    const person = await personOfPasskey(visit, textOf(sent, 'answer'))
    if (!person.ok)
      return again(await signInView(visit, { notice: signInWords(visit.language).passkeyFailed }))
    await enter(visit, person.value, 'passkey')
    return see(safeOnward(textOf(sent, 'videre')))
  }),
  post(signInPaths.addPasskeyAsk(), own, async (visit) =>
    visit.actor.kind === 'person' ? json(await askForNewPasskey(visit, visit.actor)) : missing,
  ),
  post(signInPaths.addPasskey(), own, async (visit) => {
    if (visit.actor.kind !== 'person') return missing
    const kept = await keepPasskey(
      visit,
      visit.actor.id,
      deviceOf(visit.userAgent),
      textOf(await visit.sent(), 'answer'),
    )
    const words = signInWords(visit.language)
    return see(signInPaths.self(), kept.ok ? words.self.added : words.passkeyFailed)
  }),
  post(signInPaths.removePasskey(), own, async (visit) => {
    if (visit.actor.kind === 'person')
      await removePasskey(visit, visit.actor.id, textOf(await visit.sent(), 'id'))
    return see(signInPaths.self(), signInWords(visit.language).self.removed)
  }),
]

async function selfPage(visit: Visit): Promise<Reply> {
  if (visit.actor.kind !== 'person') return missing
  const [sessions, passkeys] = await Promise.all([
    sessionsOf(visit, visit.actor.id),
    passkeysOf(visit, visit.actor.id),
  ])
  return page(
    <SelfPage
      frame={visit.frame}
      form={fillForm(visit.frame)}
      sessions={sessions}
      here={visit.sessionId}
      passkeys={passkeys}
    />,
  )
}

async function endSession(visit: Visit, only: string | undefined, said: string): Promise<Reply> {
  if (only !== undefined && !isUuid(only)) return missing
  if (visit.actor.kind === 'person') await endSessions(visit, visit.actor.id, only)
  return see(only === undefined || only === visit.sessionId ? '/' : signInPaths.self(), said)
}

const sessionRoutes: readonly Route[] = [
  get(signInPaths.self(), own, selfPage),
  post(signInPaths.signOut(), own, (visit) =>
    endSession(visit, visit.sessionId, signInWords(visit.language).signedOut),
  ),
  post(signInPaths.endSession(':id'), own, (visit) =>
    endSession(visit, visit.param('id'), signInWords(visit.language).self.ended),
  ),
  post(signInPaths.endAll(), own, (visit) =>
    endSession(visit, undefined, signInWords(visit.language).self.endedAll),
  ),
]

function firstPage(
  { frame }: Visit,
  keyText: string,
  typed: Typed = {},
  problems: Parameters<typeof fillForm>[2] = [],
) {
  return <FirstPage frame={frame} form={fillForm(frame, typed, problems)} keyText={keyText} />
}

const firstRoutes: readonly Route[] = [
  get(signInPaths.first(), mayEnter['signIn.first'], async (visit) => {
    const key = visit.query.noegle ?? ''
    const fits = firstKeyFits(visit.house, key) && (await nobodyLivesHere(visit.database))
    return fits ? page(firstPage(visit, key)) : missing
  }),
  post(signInPaths.first(), mayEnter['signIn.first'], async (visit) => {
    const sent = await visit.sent()
    const key = textOf(sent, 'noegle')
    if (!firstKeyFits(visit.house, key)) return missing
    const understood = understandFirst(sent.typed, visit.language)
    if (!understood.ok) return again(firstPage(visit, key, sent.typed, understood.problems))
    const begun = await beginHere(visit, understood.value)
    if (!begun.ok) return see(signInPaths.signIn(), signInWords(visit.language).first.taken.title)
    await enter(visit, begun.value, 'first')
    return see('/arbejde', signInWords(visit.language).first.done)
  }),
]

/** Every way in and out, and one's own page. */
export const signInRoutes: readonly Route[] = [
  ...linkRoutes,
  ...passkeyRoutes,
  ...providerRoutes,
  ...sessionRoutes,
  ...firstRoutes,
]
