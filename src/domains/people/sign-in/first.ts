import { sql } from 'kysely'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import { type Context, type House, tablesOf } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { sameText, sign } from '../../../platform/config/secret.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { First } from './form.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import type { SignInTables } from './tables.ts'

const keyOf = (house: House): string => sign(house.secret, 'first person', 'of this platform')

/** Whether nobody lives here yet. */
export async function nobodyLivesHere(database: Database): Promise<boolean> {
  const someone = await tablesOf<SignInTables>({ database })
    .selectFrom('people.person')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return someone === undefined
}

/** The address through which the first person of an empty platform comes in; told only to whoever started the server. */
export const firstAddress = (house: House): string =>
  `${house.config.baseUrl}${signInPaths.first()}?noegle=${keyOf(house)}`

export const firstKeyFits = (house: House, key: string): boolean => sameText(key, keyOf(house))

/** Makes the first person and their culture region. Two at once: one wins. */
export function beginHere(
  context: Context,
  { region, name, email }: First,
): Promise<Outcome<string, 'taken'>> {
  return perform<SignInTables, string, 'taken'>(
    context,
    { permission: mayEnter['signIn.first'], subject: (id) => ({ kind: 'people.person', id }) },
    async (tx) => {
      await sql`lock table people.person in exclusive mode`.execute(tx)
      if (await tx.selectFrom('people.person').select('id').limit(1).executeTakeFirst())
        return refused('taken')
      const organisation = await tx
        .insertInto('people.organisation')
        .values({ slug: slugOf(region), name: region, kind: 'cultureRegion' })
        .onConflict((conflict) => conflict.column('slug').doUpdateSet({ active: true }))
        .returning('id')
        .executeTakeFirstOrThrow()
      const person = await tx
        .insertInto('people.person')
        .values({
          name,
          email: email.toLowerCase(),
          organisation_id: organisation.id,
          language: context.language,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const held = (['administrator', 'secretariat'] as const).map((role) => ({
        person_id: person.id,
        role,
        scope_kind: 'region' as const,
        scope_id: null,
        from_day: context.today,
      }))
      await tx.insertInto('people.held_role').values(held).execute()
      return done(person.id)
    },
  )
}
