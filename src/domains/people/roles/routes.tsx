import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Refusal } from '../../../kernel/outcome.ts'
import { again, missing, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { withPerson } from '../persons/routes.tsx'
import { personPage } from '../persons/show.tsx'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { endRole, giveRole, type RoleRefusal } from './actions.ts'
import { understandEnding, understandRole } from './form.ts'
import { givableRoles } from './rules.ts'

function problemsOf(visit: Visit, refusal: Refusal<RoleRefusal>): Problem[] {
  const { refusals } = wordsOf(visit.language).giving
  return refusal.kind === 'refused' ? [{ field: '', text: refusals[refusal.reason] }] : []
}

const give = post(
  paths.giveRole(':id'),
  may['roles.give'],
  withPerson(async (visit, person) => {
    const { typed } = await visit.sent()
    const shown = async (problems: readonly Problem[]) =>
      again(await personPage(visit, person, fillForm(visit.frame, typed, problems)))
    const read = understandRole(typed, givableRoles(visit.actor), visit.today, visit.language)
    if (!read.ok) return shown(read.problems)
    const outcome = await giveRole(visit, person.id, read.value)
    if (!outcome.ok)
      return outcome.refusal.kind === 'absent' ? missing : shown(problemsOf(visit, outcome.refusal))
    const words = wordsOf(visit.language)
    return see(paths.person(person.id), words.giving.given(words.roles[read.value.role]))
  }),
)

const end = post(
  paths.endRole(':id', ':roleId'),
  may['roles.end'],
  withPerson(async (visit, person) => {
    const roleId = visit.param('roleId')
    if (!isUuid(roleId)) return missing
    const words = wordsOf(visit.language).giving
    const read = understandEnding((await visit.sent()).typed, visit.language)
    if (!read.ok) return see(paths.person(person.id), read.problems[0]?.text)
    const outcome = await endRole(visit, person.id, roleId, read.value.lastDay)
    if (outcome.ok) return see(paths.person(person.id), words.endedNow)
    if (outcome.refusal.kind === 'absent') return missing
    if (outcome.refusal.kind === 'forbidden') return refusedEntry
    return see(paths.person(person.id), problemsOf(visit, outcome.refusal)[0]?.text)
  }),
)

/** Giving and ending roles, on the page of a person. */
export const roleRoutes: readonly Route[] = [give, end]
