import { type SqlBool, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Keeping } from '../../../platform/retention/keeping.ts'
import type { SignInTables } from './tables.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const batch = 500

/** Without days to keep, whatever has been used or is over may go. */
const isOver = (since: string, context: Context, days: number) =>
  sql<SqlBool>`${sql.ref(since)} < ${context.now.subtract({ hours: 24 * days })}`

const oldLinks = (context: Context, days: number) =>
  tablesOf<SignInTables>(context)
    .selectFrom('people.sign_in_link')
    .where(isOver('ends_at', context, days))

const oldChallenges = (context: Context, days: number) =>
  tablesOf<SignInTables>(context)
    .selectFrom('people.passkey_challenge')
    .where(isOver('ends_at', context, days))

const signInLinks: Keeping = {
  ...{ kind: 'signInLink', days: 30 },
  title: { da: da.keeping.title, en: en.keeping.title },
  counts: { da: da.keeping.counts, en: en.keeping.counts },
  due: async (context, days) => {
    const count = sql<number>`count(*)::int`.as('count')
    const links = await oldLinks(context, days).select(count).executeTakeFirstOrThrow()
    const challenges = await oldChallenges(context, days).select(count).executeTakeFirstOrThrow()
    return links.count + challenges.count
  },
  clear: async (context, days) => {
    const tables = tablesOf<SignInTables>(context)
    const links = await tables
      .deleteFrom('people.sign_in_link')
      .where('token_hash', 'in', oldLinks(context, days).select('token_hash').limit(batch))
      .executeTakeFirst()
    const challenges = await tables
      .deleteFrom('people.passkey_challenge')
      .where('challenge', 'in', oldChallenges(context, days).select('challenge').limit(batch))
      .executeTakeFirst()
    return Number(links.numDeletedRows + challenges.numDeletedRows)
  },
}

/** What signing in keeps for a time only. */
export const signInKeeping: readonly Keeping[] = [signInLinks]
