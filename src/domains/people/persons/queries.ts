import type { Kysely } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { recordView } from '../../../platform/audit/record.ts'
import { isListed } from '../address-book/listed.ts'
import { permittedAt } from '../organisations/permitted.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import type { Person } from './model.ts'

export const personSubject = (id: string) => ({ kind: 'people.person', id }) as const

/** One person with contact data, for actions. Showing it to somebody goes through `lookAtPerson`. */
export async function personById(tx: Kysely<PeopleTables>, id: string): Promise<Person | undefined> {
  if (!isUuid(id)) return undefined
  return tx
    .selectFrom('people.person as p')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.name', 'p.email', 'p.phone', 'p.title', 'p.organisation_id as organisationId'])
    .select([
      'o.name as organisationName',
      'o.slug as organisationSlug',
      'p.language',
      'p.active',
      'p.version',
    ])
    .where('p.id', '=', id)
    .executeTakeFirst()
}

/** Looks at a person: the look is recorded. Nothing when there is none, or none that the visitor may know of. */
export async function lookAtPerson(context: Context, id: string): Promise<Person | undefined> {
  const tables = tablesOf<PeopleTables>(context)
  const person = await personById(tables, id)
  if (!person) return undefined
  const seesAll = await permittedAt(context, may['persons.seeAll'])
  if (!seesAll && !(await isListed(tables, id, context.today))) return undefined
  await recordView(context, personSubject(id))
  return person
}
