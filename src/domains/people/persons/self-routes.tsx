import type { Typed } from '../../../kernel/outcome.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, missing, page, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { type Filled, fillForm } from '../../../ui/index.ts'
import { pastOf } from '../history/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { heldRoles } from '../roles/queries.ts'
import type { PeopleTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { editSelf } from './actions.ts'
import { typedSelf, understandSelf } from './form.ts'
import type { Person } from './model.ts'
import { SelfFactsPage } from './pages/self-facts-page.tsx'
import { personById, personSubject } from './queries.ts'
import { personInputOf } from './rules.ts'

const oneself = (visit: Visit): Promise<Person | undefined> =>
  visit.actor.kind === 'person'
    ? personById(tablesOf<PeopleTables>(visit), visit.actor.id)
    : Promise.resolve(undefined)

async function selfPage(
  visit: Visit,
  person: Person,
  form: Filled,
  theirs?: { fields: Typed; version: number },
) {
  const held = await heldRoles(tablesOf<PeopleTables>(visit), person.id)
  const past = await pastOf(visit, personSubject(person.id), { most: 100 })
  return <SelfFactsPage frame={visit.frame} today={visit.today} {...{ person, held, past, form, theirs }} />
}

const stored = get(paths.self(), may['self.see'], async (visit) => {
  const person = await oneself(visit)
  if (!person) return missing
  const values = { ...typedSelf(personInputOf(person)), version: String(person.version) }
  return page(await selfPage(visit, person, fillForm(visit.frame, values)))
})

const save = post(paths.self(), may['self.edit'], async (visit) => {
  const person = await oneself(visit)
  if (!person) return missing
  const { typed, version } = await visit.sent()
  const read = understandSelf(typed, visit.language)
  if (!read.ok) return again(await selfPage(visit, person, fillForm(visit.frame, typed, read.problems)))
  const outcome = await editSelf(visit, person.id, read.value, version)
  if (outcome.ok) return see(paths.self(), wordsOf(visit.language).persons.self.saved)
  if (outcome.refusal.kind !== 'stale') return missing
  const theirs = { fields: outcome.refusal.current, version: outcome.refusal.version }
  return conflict(await selfPage(visit, person, fillForm(visit.frame, typed), theirs))
})

/** What a person can see and change about themself. */
export const selfRoutes: readonly Route[] = [stored, save]
