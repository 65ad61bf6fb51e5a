import { sql, type Transaction } from 'kysely'
import { slugOf } from '../../../kernel/text.ts'
import type { ActivityTables } from '../tables.ts'

type Tx = Transaction<ActivityTables>

/** The wish itself, or with the first number that is free. */
export function freeSlug(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish
  for (let number = 2; ; number += 1) {
    const next = `${wish}-${number}`
    if (!taken.includes(next)) return next
  }
}

/** What has a public page of its own. */
export type SluggedTable = 'activities.community' | 'programme.activity'

/** Addresses of the public pages that are taken by something else. */
const reserved = ['nyt', 'ny']

/** An address that nobody has; one at a time, so that two things of the same title never meet. */
export async function takeSlug(tx: Tx, table: SluggedTable, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${table}))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom(table)
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  return freeSlug(wish, [...reserved, ...rows.map(({ slug }) => slug)])
}
