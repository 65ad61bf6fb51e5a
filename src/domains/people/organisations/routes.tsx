import type { Outcome, Problem, Refusal, Typed } from '../../../kernel/outcome.ts'
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
import { pastOf } from '../history/queries.ts'
import { regionsOf } from '../memberships/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { createOrganisation, editOrganisation, type OrganisationRefusal, setActive } from './actions.ts'
import { directoryPage, placesInDirectory, readDirectoryQuery } from './directory.ts'
import { directoryFile } from './file.ts'
import { typedOrganisation, understandOrganisation } from './form.ts'
import type { Organisation } from './model.ts'
import { DirectoryPage } from './pages/directory-page.tsx'
import { OrganisationFormPage } from './pages/organisation-form.tsx'
import { WorkOrganisationPage } from './pages/work-organisation-page.tsx'
import { permittedAt } from './permitted.ts'
import { inputOf, municipalityChoices, organisationBySlug, parentOf, partsOf, peopleAt } from './queries.ts'

/** Finds the organisation of the address, or answers that there is none. */
const withOrganisation =
  (answer: (visit: Visit, organisation: Organisation) => Promise<Reply>) => async (visit: Visit) => {
    const organisation = await organisationBySlug(visit, visit.param('slug'))
    return organisation ? answer(visit, organisation) : missing
  }

const directory = get(paths.directory(), may['organisations.browse'], async (visit) => {
  const query = readDirectoryQuery(visit.query)
  const { rows, total } = await directoryPage(visit, query, 'workspace')
  const places = await placesInDirectory(visit)
  const mayAdd = await permittedAt(visit, may['organisations.create'])
  return page(<DirectoryPage frame={visit.frame} {...{ rows, total, query, places, mayAdd }} />)
})

const file = get(paths.directoryFile(':format'), may['organisations.browse'], (visit) =>
  directoryFile(visit, visit.param('format'), readDirectoryQuery(visit.query)),
)

/** The words for a refusal, for the top of the form. */
function problemsOf(visit: Visit, refusal: Refusal<OrganisationRefusal>): Problem[] {
  const { refusals } = wordsOf(visit.language).organisations
  const text =
    refusal.kind === 'refused'
      ? refusals[refusal.reason]
      : refusal.kind === 'forbidden'
        ? refusals.forbidden
        : ''
  return text === '' ? [] : [{ field: '', text }]
}

async function formPage(
  visit: Visit,
  form: Filled,
  edited?: Organisation,
  theirs?: { fields: Typed; version: number },
) {
  const municipalities = await municipalityChoices(visit)
  return (
    <OrganisationFormPage
      frame={visit.frame}
      form={form}
      municipalities={municipalities}
      edited={edited}
      theirs={theirs}
    />
  )
}

async function understood(visit: Visit) {
  const { typed } = await visit.sent()
  const codes = (await municipalityChoices(visit)).map(({ code }) => code)
  return { typed, input: understandOrganisation(typed, codes, visit.language) }
}

const newOne = get(paths.newOrganisation(), may['organisations.create'], async (visit) =>
  page(await formPage(visit, fillForm(visit.frame))),
)

const add = post(paths.newOrganisation(), may['organisations.create'], async (visit) => {
  const { typed, input } = await understood(visit)
  if (!input.ok) return again(await formPage(visit, fillForm(visit.frame, typed, input.problems)))
  const outcome = await createOrganisation(visit, input.value)
  if (!outcome.ok)
    return again(await formPage(visit, fillForm(visit.frame, typed, problemsOf(visit, outcome.refusal))))
  const flash = wordsOf(visit.language).organisations.done.created(input.value.name)
  return see(paths.workOrganisation(outcome.value.slug), flash)
})

const one = get(
  paths.workOrganisation(':slug'),
  may['organisations.browse'],
  withOrganisation(async (visit, organisation) => {
    const { id } = organisation
    const maySeePeople = await permittedAt(visit, may['persons.browse'])
    return page(
      <WorkOrganisationPage
        frame={visit.frame}
        organisation={organisation}
        parent={await parentOf(visit, organisation)}
        parts={await partsOf(visit, id)}
        people={maySeePeople ? await peopleAt(visit, id) : undefined}
        regions={await regionsOf(visit, id)}
        past={await pastOf(visit, { kind: 'people.organisation', id }, { most: 20 })}
        mayEdit={await permittedAt(visit, may['organisations.edit'], id)}
        mayClose={await permittedAt(visit, may['organisations.close'], id)}
      />,
    )
  }),
)

const edit = get(
  paths.editOrganisation(':slug'),
  may['organisations.edit'],
  withOrganisation(async (visit, organisation) => {
    if (!(await permittedAt(visit, may['organisations.edit'], organisation.id))) return refusedEntry
    const values = { ...typedOrganisation(inputOf(organisation)), version: String(organisation.version) }
    return page(await formPage(visit, fillForm(visit.frame, values), organisation))
  }),
)

const save = post(
  paths.editOrganisation(':slug'),
  may['organisations.edit'],
  withOrganisation(async (visit, organisation) => {
    const { typed, input } = await understood(visit)
    const filled = (problems: readonly Problem[]) => fillForm(visit.frame, typed, problems)
    if (!input.ok) return again(await formPage(visit, filled(input.problems), organisation))
    const { version } = await visit.sent()
    const outcome = await editOrganisation(visit, organisation, input.value, version)
    if (outcome.ok)
      return see(
        paths.workOrganisation(organisation.slug),
        wordsOf(visit.language).organisations.done.saved(input.value.name),
      )
    const { refusal } = outcome
    if (refusal.kind === 'stale')
      return conflict(
        await formPage(visit, filled([]), organisation, {
          fields: refusal.current,
          version: refusal.version,
        }),
      )
    return again(await formPage(visit, filled(problemsOf(visit, refusal)), organisation))
  }),
)

/** Closing and reopening: back to the page with a sentence about what came of it. */
const turning = (active: boolean) =>
  withOrganisation(async (visit, organisation) => {
    const outcome: Outcome<null, OrganisationRefusal> = await setActive(visit, organisation, active)
    if (!outcome.ok && outcome.refusal.kind === 'forbidden') return refusedEntry
    const { done } = wordsOf(visit.language).organisations
    const flash = outcome.ok
      ? done[active ? 'reopened' : 'closed'](organisation.name)
      : problemsOf(visit, outcome.refusal)[0]?.text
    return see(paths.workOrganisation(organisation.slug), flash)
  })

/** The directory in the workspace. `ny` and `hent` stand before the names of organisations. */
export const organisationRoutes: readonly Route[] = [
  directory,
  file,
  newOne,
  add,
  one,
  edit,
  save,
  post(paths.closeOrganisation(':slug'), may['organisations.close'], turning(false)),
  post(paths.reopenOrganisation(':slug'), may['organisations.close'], turning(true)),
]
