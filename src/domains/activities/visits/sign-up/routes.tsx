import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { mayCauseMail } from '../../../../platform/open-forms/flood.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm, uiWords } from '../../../../ui/index.ts'
import { receiptOf } from '../../../courses/index.ts'
import { codeFor, isReceipt } from '../door/code.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { signUp } from './actions.ts'
import { understandSignUp } from './form.ts'
import type { SignUp } from './model.ts'
import { ClosedPage, ThanksPage } from './pages/after.tsx'
import { SignUpPage } from './pages/sign-up.tsx'
import { type Door, doorOf } from './queries.ts'
import { signUpWords } from './words.ts'

/** The form, with the token it was opened with; a fresh one when there is none, or it is too old. */
function drawn(visit: Visit, door: Door, typed: Typed = {}, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const asked = visit.query['dato']
  const first =
    asked && door.open.some(({ line }) => line.id === asked) ? { which: 'some', dates: asked } : {}
  const form = fillForm(visit.frame, { together: 'alone', which: 'all', ...first, ...typed }, problems)
  return <SignUpPage frame={visit.frame} form={form} door={door} opened={opened} />
}

const thanks = (slug: string, receipt: string): string => `${paths.thanks(slug)}?nr=${receipt}`

async function send(visit: Visit, door: Door, typed: Typed, wish: SignUp): Promise<Reply> {
  const id = readOpened(visit, typed['opened'])?.id ?? ''
  const outcome = await signUp(visit, door.activity.id, id, wish)
  if (outcome.ok) return see(thanks(door.activity.slug, outcome.value.receipt))
  if (outcome.refusal.kind !== 'refused') return missing
  const { reason } = outcome.refusal
  const text = signUpWords(visit.language).refusals[reason]
  return again(drawn(visit, door, typed, [{ field: reason === 'dateClosed' ? 'dates' : '', text }]))
}

/** What stops a flood, also one of letters to somebody who is said to come along. */
async function stop(visit: Visit, typed: Typed, { email, companion }: SignUp): Promise<string | undefined> {
  const said = await stopped(visit, typed, email)
  if (said || !companion?.email || (await mayCauseMail(visit, companion.email))) return said
  return uiWords(visit.language).form.stops.tooMany
}

async function understoodAndSent(visit: Visit, door: Door): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(thanks(door.activity.slug, receiptOf(crypto.randomUUID())))
  const understood = understandSignUp(typed, visit.language, door.activity.rules.questions)
  if (!understood.ok) return again(drawn(visit, door, typed, understood.problems))
  const said = await stop(visit, typed, understood.value)
  if (said) return again(drawn(visit, door, typed, [{ field: '', text: said }]))
  return send(visit, door, typed, understood.value)
}

const withDoor =
  (answer: (visit: Visit, door: Door) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const door = await doorOf(visit, visit.param('slug'))
    return door ? answer(visit, door) : missing
  }

const closed = (visit: Visit, { activity }: Door) => <ClosedPage frame={visit.frame} activity={activity} />

export const signUpRoutes: readonly Route[] = [
  get(
    paths.signUp(':slug'),
    may['signUp.send'],
    withDoor(async (visit, door) => page(door.open.length > 0 ? drawn(visit, door) : closed(visit, door))),
  ),
  post(
    paths.signUp(':slug'),
    may['signUp.send'],
    withDoor(async (visit, door) =>
      door.open.length > 0 ? understoodAndSent(visit, door) : again(closed(visit, door)),
    ),
  ),
  get(
    paths.thanks(':slug'),
    may['signUp.send'],
    withDoor(async (visit, { activity }) => {
      const receipt = isReceipt(visit.query['nr']) ? visit.query['nr'] : undefined
      const code = receipt === undefined ? undefined : codeFor(visit, activity.id, receipt)
      return page(<ThanksPage frame={visit.frame} activity={activity} receipt={receipt} code={code} />)
    }),
  ),
]
