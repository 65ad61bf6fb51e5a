import { again, missing, page, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { lookAtPerson } from '../persons/queries.ts'
import { may } from '../policy.ts'
import { enter } from '../sign-in/enter.ts'
import { wordsOf } from '../words.ts'
import { accept, invite, withdraw } from './actions.ts'
import { understandAcceptance } from './form.ts'
import { AcceptPage, GonePage } from './pages.tsx'
import { invitationBehind } from './queries.ts'
import { stateOf } from './rules.ts'

const send = post(paths.invite(':id'), may['invitations.send'], async (visit) => {
  const person = await lookAtPerson(visit, visit.param('id'))
  if (!person) return missing
  const outcome = await invite(visit, person.id)
  if (!outcome.ok) return outcome.refusal.kind === 'absent' ? missing : refusedEntry
  return see(paths.person(person.id), wordsOf(visit.language).invitations.sent(person.name))
})

const takeBack = post(paths.withdrawInvitation(':id'), may['invitations.send'], async (visit) => {
  const person = await lookAtPerson(visit, visit.param('id'))
  if (!person) return missing
  const outcome = await withdraw(visit, person.id)
  if (!outcome.ok) return outcome.refusal.kind === 'absent' ? missing : refusedEntry
  return see(paths.person(person.id), wordsOf(visit.language).invitations.withdrawnNow)
})

const open = get(paths.invitation(':token'), may['invitations.accept'], async (visit) => {
  const token = visit.param('token')
  const invitation = await invitationBehind(visit, token)
  if (!invitation) return missing
  const state = stateOf(invitation, visit.now)
  if (state !== 'open') return page(<GonePage frame={visit.frame} state={state} />)
  const { name, language } = invitation
  const form = fillForm(visit.frame, { name, language })
  return page(<AcceptPage frame={visit.frame} form={form} token={token} name={name} />)
})

const come = post(paths.invitation(':token'), may['invitations.accept'], async (visit): Promise<Reply> => {
  const token = visit.param('token')
  const invitation = await invitationBehind(visit, token)
  if (!invitation) return missing
  const { typed } = await visit.sent()
  const read = understandAcceptance(typed, visit.language)
  if (!read.ok) {
    const form = fillForm(visit.frame, typed, read.problems)
    return again(<AcceptPage frame={visit.frame} form={form} token={token} name={invitation.name} />)
  }
  const outcome = await accept(visit, token, read.value)
  if (outcome.ok) {
    await enter(visit, outcome.value, 'invitation')
    return see('/arbejde')
  }
  if (outcome.refusal.kind !== 'refused') return missing
  return again(<GonePage frame={visit.frame} state={outcome.refusal.reason} />)
})

/** Inviting, taking back, and coming in by the link. */
export const invitationRoutes: readonly Route[] = [send, takeBack, open, come]
