import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FindingTables } from '../tables.ts'
import { Catalogue } from './catalogue.ts'

interface Remembered {
  catalogue: Catalogue
  catchingUp: Promise<void> | undefined
}

const remembered = new WeakMap<Database, Remembered>()
const batch = 1000

/** Reads what was changed since the last time, in the order of the changes, a batch at a time: others are answered in between. */
async function catchUp(tables: Kysely<FindingTables>, catalogue: Catalogue): Promise<void> {
  let after: readonly [bigint, string, string] = [catalogue.revision, '\u{10ffff}', '']
  for (;;) {
    const rows = await tables
      .selectFrom('finding.entry')
      .selectAll()
      .where(
        sql<boolean>`(revision, kind collate "C", id collate "C") > (${after[0]}::bigint, ${after[1]}, ${after[2]})`,
      )
      .orderBy('revision')
      .orderBy(sql`kind collate "C"`)
      .orderBy(sql`id collate "C"`)
      .limit(batch)
      .execute()
    for (const row of rows) catalogue.put(row)
    const last = rows.at(-1)
    if (last) after = [last.revision, last.kind, last.id]
    if (rows.length < batch) break
  }
  catalogue.revision = after[0]
}

const isBehind = async (tables: Kysely<FindingTables>, catalogue: Catalogue): Promise<boolean> => {
  const { revision } = await tables
    .selectFrom('finding.progress')
    .select('revision')
    .executeTakeFirstOrThrow()
  return revision !== catalogue.revision
}

/** Everything that can be found, as it is in the database now. */
export async function catalogueOf(context: Context): Promise<Catalogue> {
  const tables = tablesOf<FindingTables>(context)
  const own = remembered.get(context.database) ?? { catalogue: new Catalogue(), catchingUp: undefined }
  remembered.set(context.database, own)
  if (own.catchingUp) await own.catchingUp
  if (!(await isBehind(tables, own.catalogue))) return own.catalogue
  if (own.catalogue.isWorn) own.catalogue = new Catalogue()
  own.catchingUp ??= catchUp(tables, own.catalogue).finally(() => {
    own.catchingUp = undefined
  })
  await own.catchingUp
  return own.catalogue
}
