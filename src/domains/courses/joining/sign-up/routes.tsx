import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
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
  const values = { together: 'alone', part: 'participant', ...typed }
  const form = fillForm(visit.frame, values, problems)
  return <SignUpPage frame={visit.frame} form={form} door={door} opened={opened} />
}

async function send(visit: Visit, door: Door, typed: Typed, wish: SignUp): Promise<Reply> {
  const id = readOpened(visit, typed['opened'])?.id ?? ''
  const outcome = await signUp(visit, door.course.id, id, wish)
  if (outcome.ok)
    return see(outcome.value.told === 'byMail' ? paths.thanks(door.course.slug) : outcome.value.ownPage)
  if (outcome.refusal.kind !== 'refused') return missing
  const { reason } = outcome.refusal
  const field = reason === 'closed' ? '' : 'municipality'
  const text = signUpWords(visit.language).refusals[reason as 'closed']
  return again(drawn(visit, door, typed, [{ field, text }]))
}

/** The municipality somebody chose: it is theirs that decides whether a yes is needed. */
async function chosenHome(visit: Visit): Promise<string | undefined> {
  const { typed } = await visit.sent()
  return typeof typed['municipality'] === 'string' && isUuid(typed['municipality'])
    ? typed['municipality']
    : undefined
}

async function understoodAndSent(visit: Visit, door: Door): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.thanks(door.course.slug))
  const asked = { birthYear: door.course.asksBirthYear, consent: door.consentText !== undefined }
  const understood = understandSignUp(typed, visit.language, asked, visit.today.year)
  if (!understood.ok) return again(drawn(visit, door, typed, understood.problems))
  const stop = await stopped(visit, typed, understood.value.email)
  if (stop) return again(drawn(visit, door, typed, [{ field: '', text: stop }]))
  return send(visit, door, typed, understood.value)
}

export const signUpRoutes: readonly Route[] = [
  get(paths.signUp(':slug'), may['signUp.send'], async (visit) => {
    const door = await doorOf(visit, visit.param('slug'))
    if (!door) return missing
    return page(door.isOpen ? drawn(visit, door) : <ClosedPage frame={visit.frame} course={door.course} />)
  }),
  post(paths.signUp(':slug'), may['signUp.send'], async (visit) => {
    const door = await doorOf(visit, visit.param('slug'), { municipality: await chosenHome(visit) })
    if (!door) return missing
    if (!door.isOpen) return again(<ClosedPage frame={visit.frame} course={door.course} />)
    return understoodAndSent(visit, door)
  }),
  get(paths.thanks(':slug'), may['signUp.send'], async (visit) => {
    const door = await doorOf(visit, visit.param('slug'))
    return door ? page(<ThanksPage frame={visit.frame} course={door.course} />) : missing
  }),
]
