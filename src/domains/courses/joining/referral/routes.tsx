import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { identitiesOf } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { ClosedPage } from '../sign-up/pages/after.tsx'
import { type Door, doorOf } from '../sign-up/queries.ts'
import { signUpWords } from '../sign-up/words.ts'
import { refer } from './actions.ts'
import { understandReferral } from './form.ts'
import type { Referral } from './model.ts'
import { ReferredPage, StatusPage } from './pages/after.tsx'
import { ReferralPage } from './pages/form.tsx'
import { OwnReferralsPage } from './pages/own.tsx'
import { openCourses, ownReferrals, referralBehind } from './queries.ts'

/** A link worker is known by their account; everybody else says who they are. */
const signedInAs = ({ actor }: Visit): string | undefined =>
  actor.kind === 'person' && mayPermit(may['referrals.own'], actor) ? actor.name : undefined

const referralDoor = (visit: Visit): Promise<Door | undefined> =>
  doorOf(visit, visit.param('slug'), { forReferrals: true })

function drawn(visit: Visit, door: Door, typed: Typed = {}, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  return (
    <ReferralPage
      frame={visit.frame}
      form={form}
      door={door}
      opened={opened}
      signedInAs={signedInAs(visit)}
    />
  )
}

async function send(visit: Visit, door: Door, typed: Typed, referral: Referral): Promise<Reply> {
  const id = readOpened(visit, typed['opened'])?.id ?? ''
  const outcome = await refer(visit, door.course.id, id, referral)
  if (outcome.ok) return see(paths.referred(door.course.slug))
  if (outcome.refusal.kind !== 'refused') return missing
  const reason = outcome.refusal.reason as 'closed' | 'outsideNotTaken' | 'noMunicipality'
  const text = signUpWords(visit.language).refusals[reason]
  return again(drawn(visit, door, typed, [{ field: reason === 'closed' ? '' : 'municipality', text }]))
}

async function understoodAndSent(visit: Visit, door: Door): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.referred(door.course.slug))
  const signedIn = signedInAs(visit) !== undefined
  const understood = understandReferral(typed, visit.language, {
    ...{ asked: { birthYear: door.course.asksBirthYear }, signedIn, year: visit.today.year },
  })
  if (!understood.ok) return again(drawn(visit, door, typed, understood.problems))
  const { referrer } = understood.value
  const stop = await stopped(visit, typed, signedIn ? undefined : referrer?.email)
  if (stop) return again(drawn(visit, door, typed, [{ field: '', text: stop }]))
  return send(visit, door, typed, understood.value)
}

async function ownPage(visit: Visit): Promise<Reply> {
  const referrals = await ownReferrals(visit)
  const ids = referrals.flatMap(({ participantId }) => participantId ?? [])
  const people = await identitiesOf(visit, ids, 'contact')
  const names = new Map([...people].map(([id, { name }]) => [id, name]))
  return page(
    <OwnReferralsPage
      frame={visit.frame}
      referrals={referrals}
      names={names}
      courses={await openCourses(visit)}
    />,
  )
}

export const referralRoutes: readonly Route[] = [
  get(paths.refer(':slug'), may['referral.send'], async (visit) => {
    const door = await referralDoor(visit)
    if (!door) return missing
    return page(door.isOpen ? drawn(visit, door) : <ClosedPage frame={visit.frame} course={door.course} />)
  }),
  post(paths.refer(':slug'), may['referral.send'], async (visit) => {
    const door = await referralDoor(visit)
    if (!door) return missing
    if (!door.isOpen) return again(<ClosedPage frame={visit.frame} course={door.course} />)
    return understoodAndSent(visit, door)
  }),
  get(paths.referred(':slug'), may['referral.send'], async (visit) => {
    const door = await referralDoor(visit)
    if (!door) return missing
    const signedIn = signedInAs(visit) !== undefined
    return page(<ReferredPage frame={visit.frame} slug={door.course.slug} signedIn={signedIn} />)
  }),
  get(paths.referralStatus(':token'), may['referral.status'], async (visit) => {
    const referral = await referralBehind(visit, visit.param('token'))
    return referral ? page(<StatusPage frame={visit.frame} referral={referral} />) : missing
  }),
  get(paths.referrals(), may['referrals.own'], ownPage),
]
