import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Refusal } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { type Filled, fillForm, longDay } from '../../../ui/index.ts'
import type { Organisation } from '../organisations/model.ts'
import { permittedAt } from '../organisations/permitted.ts'
import { organisationBySlug } from '../organisations/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { inhabitantsOn } from '../population/queries.ts'
import { wordsOf } from '../words.ts'
import { join, leave, type MembershipRefusal } from './actions.ts'
import { understandJoining, understandLeaving } from './form.ts'
import { MembersPage } from './pages/members-page.tsx'
import { membersOf, possibleMembers, regionFacts } from './queries.ts'

/** Finds the culture region of the address, or answers that there is none. */
const withRegion =
  (answer: (visit: Visit, region: Organisation) => Promise<Reply>) => async (visit: Visit) => {
    const region = await organisationBySlug(visit, visit.param('slug'))
    return region?.kind === 'cultureRegion' ? answer(visit, region) : missing
  }

async function shown(visit: Visit, region: Organisation, form?: Filled) {
  const mayChange = await permittedAt(visit, may['memberships.change'])
  const joining = mayChange
    ? { form: form ?? fillForm(visit.frame), options: await possibleMembers(visit) }
    : undefined
  return (
    <MembersPage
      frame={visit.frame}
      region={region}
      facts={await regionFacts(visit, region.id)}
      members={await membersOf(visit, region.id)}
      inhabitants={await inhabitantsOn(visit, visit.today)}
      today={visit.today}
      joining={joining}
    />
  )
}

function problemsOf(visit: Visit, refusal: Refusal<MembershipRefusal>): Problem[] {
  const { refusals } = wordsOf(visit.language).memberships
  return refusal.kind === 'refused' ? [{ field: '', text: refusals[refusal.reason] }] : []
}

const list = get(
  paths.members(':slug'),
  may['memberships.see'],
  withRegion(async (visit, region) => page(await shown(visit, region))),
)

const joinIt = post(
  paths.members(':slug'),
  may['memberships.change'],
  withRegion(async (visit, region) => {
    const { typed } = await visit.sent()
    const filled = (problems: readonly Problem[]) => fillForm(visit.frame, typed, problems)
    const read = understandJoining(typed, visit.language)
    if (!read.ok) return again(await shown(visit, region, filled(read.problems)))
    const outcome = await join(visit, region.id, read.value)
    if (!outcome.ok) return again(await shown(visit, region, filled(problemsOf(visit, outcome.refusal))))
    return see(paths.members(region.slug), wordsOf(visit.language).memberships.joined(outcome.value.name))
  }),
)

const leaveIt = post(
  paths.leave(':slug', ':membershipId'),
  may['memberships.change'],
  withRegion(async (visit, region) => {
    const id = visit.param('membershipId')
    if (!isUuid(id)) return missing
    const read = understandLeaving((await visit.sent()).typed, visit.language)
    const back = paths.members(region.slug)
    if (!read.ok) return see(back, read.problems[0]?.text)
    const outcome = await leave(visit, region.id, id, read.value.lastDay)
    if (outcome.ok) {
      const day = longDay(read.value.lastDay, visit.language)
      return see(back, wordsOf(visit.language).memberships.left(outcome.value.name, day))
    }
    if (outcome.refusal.kind === 'absent') return missing
    return outcome.refusal.kind === 'forbidden'
      ? refusedEntry
      : see(back, problemsOf(visit, outcome.refusal)[0]?.text)
  }),
)

/** The members of a culture region: who, when, joining and leaving. */
export const membershipRoutes: readonly Route[] = [list, joinIt, leaveIt]
