import { sql } from 'kysely'
import { slugOf } from '../../../kernel/text.ts'
import { freeSlug } from '../parts/slug.ts'
import type { SpaceTx } from './tables.ts'

/** Addresses of the public pages that are taken by something else. */
const reserved = ['nyt', 'ny']

/** An address that no space has; one at a time, so that two of the same title never meet. */
export async function takeSlug(tx: SpaceTx, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('spaces.space'))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom('spaces.space')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  return freeSlug(wish, [...reserved, ...rows.map(({ slug }) => slug)])
}
