import { sql, type Transaction } from 'kysely'
import { absent, done, forbidden, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { withdrawOpen } from '../invitations/store.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import { typedPerson, typedSelf } from './form.ts'
import type { Person, PersonInput, SelfInput } from './model.ts'
import { personById, personSubject } from './queries.ts'
import { placeOfPerson, reaches } from './reach.ts'
import { changedPersonFields, personInputOf } from './rules.ts'

type Tx = Transaction<PeopleTables>
export type PersonRefusal = 'emailTaken' | 'noSuchOrganisation' | 'beyondReach'
type Result<Value> = Promise<Outcome<Value, PersonRefusal>>

const rowOf = (input: PersonInput) => ({
  name: input.name,
  email: input.email,
  phone: input.phone ?? null,
  title: input.title ?? '',
  organisation_id: input.organisationId ?? null,
  language: input.language,
})

/** The person as it stands, held until the transaction ends. */
export async function lockedPerson(tx: Tx, id: string): Promise<Person | undefined> {
  await sql`select 1 from people.person where id = ${id} for update`.execute(tx)
  return personById(tx, id)
}

async function wrongAbout(tx: Tx, input: PersonInput, not?: string): Promise<PersonRefusal | undefined> {
  // Two who add the same address at once wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext('people.person.email'))`.execute(tx)
  const twin = await tx
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', input.email)
    .$if(not !== undefined, (query) => query.where('id', '<>', not ?? ''))
    .executeTakeFirst()
  if (twin) return 'emailTaken'
  if (input.organisationId === undefined) return undefined
  const organisation = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('id', '=', input.organisationId)
    .executeTakeFirst()
  return organisation ? undefined : 'noSuchOrganisation'
}

/** Adds a person. Roles and an invitation are given on the person's page. @returns the identifier */
export function createPerson(context: Context, input: PersonInput): Result<string> {
  const deed = {
    permission: may['persons.create'],
    place: (tx: Tx) => placeOfPerson(tx, input.organisationId),
    subject: personSubject,
  }
  return perform<PeopleTables, string, PersonRefusal>(context, deed, async (tx) => {
    const wrong = await wrongAbout(tx, input)
    if (wrong) return refused(wrong)
    const { id } = await tx
      .insertInto('people.person')
      .values(rowOf(input))
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(id)
  })
}

/** Saves what was changed about a person. */
export function editPerson(context: Context, id: string, input: PersonInput, version: number): Result<null> {
  const detail: { changed?: string[] } = {}
  const deed = {
    permission: may['persons.edit'],
    place: async (tx: Tx) => {
      const person = await personById(tx, id)
      return person && placeOfPerson(tx, person.organisationId)
    },
    subject: personSubject(id),
    detail,
  }
  return perform<PeopleTables, null, PersonRefusal>(context, deed, async (tx) => {
    const now = await lockedPerson(tx, id)
    if (!now) return absent
    if (!(await reaches(tx, context, may['persons.edit'], now))) return forbidden
    if (now.version !== version) return stale(typedPerson(personInputOf(now)), now.version)
    if (!permits(may['persons.edit'], context.actor, await placeOfPerson(tx, input.organisationId)))
      return refused('beyondReach')
    const wrong = await wrongAbout(tx, input, id)
    if (wrong) return refused(wrong)
    detail.changed = changedPersonFields(now, input)
    await tx
      .updateTable('people.person')
      .set({ ...rowOf(input), version: now.version + 1 })
      .where('id', '=', id)
      .execute()
    // A link that went to the old address must not open the door any more.
    if (input.email !== now.email) await withdrawOpen(tx, context, id)
    return done(null)
  })
}

/** People change what is theirs to change; the address, the organisation and the roles belong to those who invited them. */
export function editSelf(context: Context, id: string, input: SelfInput, version: number): Result<null> {
  const detail: { changed?: string[] } = {}
  const deed = { permission: may['self.edit'], subject: personSubject(id), detail }
  return perform<PeopleTables, null, PersonRefusal>(context, deed, async (tx) => {
    const now = await lockedPerson(tx, id)
    if (!now) return absent
    if (now.version !== version) return stale(typedSelf(personInputOf(now)), now.version)
    detail.changed = changedPersonFields(now, input)
    await tx
      .updateTable('people.person')
      .set({
        name: input.name,
        phone: input.phone ?? null,
        title: input.title ?? '',
        language: input.language,
        version: now.version + 1,
      })
      .where('id', '=', id)
      .execute()
    return done(null)
  })
}
