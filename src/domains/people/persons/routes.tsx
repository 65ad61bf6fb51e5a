import type { Outcome, Problem, Refusal, Typed } from '../../../kernel/outcome.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import {
  again,
  conflict,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { type Filled, fillForm } from '../../../ui/index.ts'
import { organisationChoices } from '../address-book/choices.ts'
import { permittedAt } from '../organisations/permitted.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { type AccessRefusal, deactivate, reactivate } from './access.ts'
import { createPerson, editPerson, type PersonRefusal } from './actions.ts'
import { typedPerson, understandPerson } from './form.ts'
import { organisationsWithPeople, personsPage, readPersonsQuery } from './list.ts'
import type { Person } from './model.ts'
import { PersonFormPage } from './pages/person-form.tsx'
import { PersonsPage } from './pages/persons-page.tsx'
import { lookAtPerson } from './queries.ts'
import { reaches } from './reach.ts'
import { personInputOf } from './rules.ts'
import { personPage } from './show.tsx'

/** Finds the person of the address, records the look, or answers that there is none. */
export const withPerson =
  (answer: (visit: Visit, person: Person) => Promise<Reply>) => async (visit: Visit) => {
    const person = await lookAtPerson(visit, visit.param('id'))
    return person ? answer(visit, person) : missing
  }

const list = get(paths.persons(), may['persons.browse'], async (visit) => {
  const query = readPersonsQuery(visit.query)
  const { rows, total } = await personsPage(visit, query)
  const organisations = await organisationsWithPeople(visit)
  const mayAdd = await permittedAt(visit, may['persons.create'])
  return page(<PersonsPage frame={visit.frame} {...{ rows, total, query, organisations, mayAdd }} />)
})

/** The words for a refusal, for the top of a form or a message. */
function problemsOf(visit: Visit, refusal: Refusal<PersonRefusal | AccessRefusal>): Problem[] {
  const { refusals } = wordsOf(visit.language).persons
  if (refusal.kind === 'forbidden') return [{ field: '', text: refusals.forbidden }]
  if (refusal.kind !== 'refused') return []
  const field = refusal.reason === 'emailTaken' ? 'email' : ''
  return [{ field, text: refusals[refusal.reason] }]
}

async function formPage(
  visit: Visit,
  form: Filled,
  edited?: Person,
  theirs?: { fields: Typed; version: number },
) {
  const chosen = edited?.organisationId ? [edited.organisationId] : []
  const organisations = await organisationChoices(visit, { chosen })
  return <PersonFormPage frame={visit.frame} {...{ form, organisations, edited, theirs }} />
}

const newOne = get(paths.newPerson(), may['persons.create'], async (visit) =>
  page(await formPage(visit, fillForm(visit.frame, { language: 'da' }))),
)

const add = post(paths.newPerson(), may['persons.create'], async (visit) => {
  const { typed } = await visit.sent()
  const read = understandPerson(typed, visit.language)
  if (!read.ok) return again(await formPage(visit, fillForm(visit.frame, typed, read.problems)))
  const outcome = await createPerson(visit, read.value)
  if (!outcome.ok)
    return again(await formPage(visit, fillForm(visit.frame, typed, problemsOf(visit, outcome.refusal))))
  return see(paths.person(outcome.value), wordsOf(visit.language).persons.done.created(read.value.name))
})

const one = get(
  paths.person(':id'),
  may['persons.see'],
  withPerson(async (visit, person) => page(await personPage(visit, person))),
)

const edit = get(
  paths.editPerson(':id'),
  may['persons.edit'],
  withPerson(async (visit, person) => {
    if (!(await reaches(tablesOf<PeopleTables>(visit), visit, may['persons.edit'], person)))
      return refusedEntry
    const values = { ...typedPerson(personInputOf(person)), version: String(person.version) }
    return page(await formPage(visit, fillForm(visit.frame, values), person))
  }),
)

const save = post(
  paths.editPerson(':id'),
  may['persons.edit'],
  withPerson(async (visit, person) => {
    const { typed, version } = await visit.sent()
    const read = understandPerson(typed, visit.language)
    const filled = (problems: readonly Problem[]) => fillForm(visit.frame, typed, problems)
    if (!read.ok) return again(await formPage(visit, filled(read.problems), person))
    const outcome = await editPerson(visit, person.id, read.value, version)
    if (outcome.ok)
      return see(paths.person(person.id), wordsOf(visit.language).persons.done.saved(read.value.name))
    const { refusal } = outcome
    if (refusal.kind === 'forbidden') return refusedEntry
    if (refusal.kind !== 'stale')
      return again(await formPage(visit, filled(problemsOf(visit, refusal)), person))
    const theirs = { fields: refusal.current, version: refusal.version }
    return conflict(await formPage(visit, filled([]), person, theirs))
  }),
)

/** Closing and opening the door: back to the page with a sentence about what came of it. */
const turning = (active: boolean) =>
  withPerson(async (visit, person) => {
    const turn = active ? reactivate : deactivate
    const outcome: Outcome<null, AccessRefusal> = await turn(visit, person.id)
    if (!outcome.ok && outcome.refusal.kind === 'forbidden') return refusedEntry
    const { done } = wordsOf(visit.language).persons
    const flash = outcome.ok
      ? done[active ? 'reopened' : 'closed'](person.name)
      : problemsOf(visit, outcome.refusal)[0]?.text
    return see(paths.person(person.id), flash)
  })

/** The people of the workspace. `ny` stands before the identifiers. */
export const personRoutes: readonly Route[] = [
  list,
  newOne,
  add,
  one,
  edit,
  save,
  post(paths.deactivatePerson(':id'), may['persons.deactivate'], turning(false)),
  post(paths.reactivatePerson(':id'), may['persons.deactivate'], turning(true)),
]
