import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Filled, fillForm } from '../../../ui/index.ts'
import { organisationChoices } from '../address-book/choices.ts'
import { pastOf } from '../history/queries.ts'
import { newestInvitation } from '../invitations/queries.ts'
import { may } from '../policy.ts'
import { heldRoles, placed } from '../roles/queries.ts'
import { givableRoles, mayGive } from '../roles/rules.ts'
import type { PeopleTables } from '../tables.ts'
import type { Person } from './model.ts'
import { PersonPage } from './pages/person-page.tsx'
import { personSubject } from './queries.ts'
import { reaches } from './reach.ts'

async function endable(context: Context, personId: string): Promise<Set<string>> {
  const tables = tablesOf<PeopleTables>(context)
  const held = await heldRoles(tables, personId)
  const checked = await Promise.all(
    held.map(async (one) => ({ id: one.id, may: mayGive(context.actor, await placed(tables, one)) })),
  )
  return new Set(checked.filter((one) => one.may).map(({ id }) => id))
}

/** Gathers and draws the page of a person the visitor has been let in to see. */
export async function personPage(visit: Visit, person: Person, roleForm?: Filled) {
  const tables = tablesOf<PeopleTables>(visit)
  const givable = givableRoles(visit.actor)
  return (
    <PersonPage
      frame={visit.frame}
      person={person}
      held={await heldRoles(tables, person.id)}
      mayEnd={await endable(visit, person.id)}
      givable={givable}
      organisations={givable.length > 0 ? await organisationChoices(visit) : []}
      newest={await newestInvitation(visit, person.id)}
      past={await pastOf(visit, personSubject(person.id), { most: 30, without: 'personal-data.view' })}
      mayChange={await reaches(tables, visit, may['persons.edit'], person)}
      today={visit.today}
      now={visit.now}
      roleForm={roleForm ?? fillForm(visit.frame)}
    />
  )
}
