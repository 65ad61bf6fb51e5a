import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, longDay, shortDay } from '../../../ui/index.ts'
import type { Agreement } from '../lifecycle/model.ts'
import { agreementBySlug } from '../lifecycle/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { joinAgreement, leaveAgreement, type PartyRefusal } from './actions.ts'
import { readJoining, readLeaving, readReckoning } from './form.ts'
import { LeavePage } from './pages/leave.tsx'
import { WorkPartiesPage } from './pages/parties.tsx'
import { dayWithin, type Party, partiesOf, partyById, populationOn, possibleParties } from './queries.ts'
import { type Reckoning, reckonDeparture } from './reckoning.ts'

const codesOf = (parties: readonly Party[]): string[] =>
  parties.flatMap(({ municipalityCode }) => (municipalityCode ? [municipalityCode] : []))

async function partiesPage(visit: Visit, agreement: Agreement, typed?: Typed, problems?: readonly Problem[]) {
  const parties = await partiesOf(visit, agreement.id)
  const opening = { from: shortDay(dayWithin(visit.today, agreement)) }
  return (
    <WorkPartiesPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      agreement={agreement}
      parties={parties}
      population={await populationOn(visit, visit.today, codesOf(parties))}
      possible={await possibleParties(visit)}
      form={fillForm(visit.frame, typed ?? opening, problems)}
      mayEdit={permits(may.parties, visit.actor)}
    />
  )
}

const fieldOf: Readonly<Partial<Record<PartyRefusal, string>>> = {
  alreadyParty: 'organisation',
  unknownOrganisation: 'organisation',
  outsidePeriod: 'from',
}

async function join(visit: Visit): Promise<Reply> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  if (!agreement) return missing
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language).parties
  const read = readJoining(typed, visit.language)
  if (!read.ok) return again(await partiesPage(visit, agreement, typed, read.problems))
  const joined = await joinAgreement(visit, agreement.slug, read.value)
  if (joined.ok) return see(paths.workParties(agreement.slug), words.joined(joined.value.name))
  if (joined.refusal.kind !== 'refused') return missing
  const { reason } = joined.refusal
  const problem = { field: fieldOf[reason] ?? '', text: words.refusals[reason] }
  return again(await partiesPage(visit, agreement, typed, [problem]))
}

interface Found {
  readonly agreement: Agreement
  readonly party: Party
}

async function find(visit: Visit): Promise<Found | undefined> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const party = agreement && (await partyById(visit, agreement.id, visit.param('party')))
  return agreement && party && { agreement, party }
}

async function leavePage(
  visit: Visit,
  { agreement, party }: Found,
  typed?: Typed,
  problems?: readonly Problem[],
) {
  const day = shortDay(dayWithin(visit.today, agreement))
  const words = wordsIn(visit.language)
  const asked = 'amount' in visit.query ? visit.query : { amount: '1.000.000', populationDay: day }
  const read = readReckoning(asked, visit.language)
  const reckoning: Reckoning = read.ok
    ? await reckonDeparture(visit, agreement, party, read.value)
    : { kind: 'unread' }
  const noPopulation = read.ok && reckoning.kind === 'noPopulation'
  const said = noPopulation
    ? words.parties.noPopulation(longDay(read.value.populationDay, visit.language))
    : ''
  const unread = noPopulation ? [{ field: 'populationDay', text: said }] : read.ok ? [] : read.problems
  return (
    <LeavePage
      frame={visit.frame}
      words={words}
      agreement={agreement}
      party={party}
      reckoning={fillForm(visit.frame, asked, unread, 'split-')}
      reckoned={reckoning.kind === 'reckoned' ? reckoning.reckoned : undefined}
      leaving={fillForm(visit.frame, typed ?? { lastDay: day }, problems)}
    />
  )
}

async function leave(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { typed, button } = await visit.sent()
  const words = wordsIn(visit.language).parties
  const read = button === 'stay' ? undefined : readLeaving(typed, visit.language)
  if (read && !read.ok) return again(await leavePage(visit, found, typed, read.problems))
  const { slug } = found.agreement
  const left = await leaveAgreement(visit, slug, found.party.id, read?.value.lastDay)
  if (left.ok)
    return see(paths.workParties(slug), read ? words.left(left.value.name) : words.rejoined(left.value.name))
  if (left.refusal.kind !== 'refused') return missing
  const problem = { field: read ? 'lastDay' : '', text: words.refusals[left.refusal.reason] }
  return again(await leavePage(visit, found, typed, [problem]))
}

export const partyRoutes: readonly Route[] = [
  get(paths.workParties(':slug'), may.work, async (visit) => {
    const agreement = await agreementBySlug(visit, visit.param('slug'))
    return agreement ? page(await partiesPage(visit, agreement)) : missing
  }),
  post(paths.workParties(':slug'), may.parties, join),
  get(paths.workLeave(':slug', ':party'), may.parties, async (visit) => {
    const found = await find(visit)
    return found ? page(await leavePage(visit, found)) : missing
  }),
  post(paths.workLeave(':slug', ':party'), may.parties, leave),
]
