import { sql, type Transaction } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Findable } from '../../../platform/rooms/findable.ts'
import type { FindingTables } from '../tables.ts'
import { rowOf } from './rows.ts'

type Tx = Transaction<FindingTables>
type Row = ReturnType<typeof rowOf>

/** The number of this change. Whoever else changes something waits here until it is committed, so that numbers rise as commits do. */
async function nextRevision(tx: Tx): Promise<bigint> {
  const { revision } = await tx
    .updateTable('finding.progress')
    .set({ revision: sql<bigint>`revision + 1` })
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

const emptied = {
  ...{ path: '', title_da: null, title_en: null, summary_da: null, summary_en: null, words: '', genres: [] },
  ...{
    area_key: null,
    municipalities: [],
    place_name: '',
    lat: null,
    lon: null,
    weekdays: [],
    day_part: null,
  },
  ...{ starts: '[]', is_over: false, openness: null, meets_you: false, is_free: false, digest: '' },
  is_gone: true,
} as const

const batch = 200

async function write(tx: Tx, rows: readonly Row[], gone: readonly Pick<Row, 'kind' | 'id'>[]): Promise<void> {
  if (rows.length + gone.length === 0) return
  const revision = await nextRevision(tx)
  const all = [...rows, ...gone.map((one) => ({ ...emptied, ...one }))]
  for (let from = 0; from < all.length; from += batch)
    await tx
      .insertInto('finding.entry')
      .values(
        all.slice(from, from + batch).map((row) => ({ ...row, genres: [...(row.genres ?? [])], revision })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'id'])
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(
              [...Object.keys(emptied), 'revision'].map((column) => [
                column,
                ref(`excluded.${column}` as 'excluded.path'),
              ]),
            ),
          ),
      )
      .execute()
}

/** Reads things of one kind anew, all or these, and writes what is something else than before. */
async function reread(tx: Tx, context: Context, findable: Findable, ids?: readonly string[]): Promise<void> {
  const inside = { ...context, database: tx as never }
  const entries = await findable.entries(inside, ids)
  const rows = [...new Map(entries.map((entry) => [entry.id, rowOf(findable.kind, entry)])).values()]
  let stored = tx
    .selectFrom('finding.entry')
    .select(['id', 'digest', 'is_gone'])
    .where('kind', '=', findable.kind)
  if (ids) stored = stored.where('id', 'in', ids.length === 0 ? [''] : [...ids])
  const known = await stored.execute()
  const digests = new Map(known.map(({ id, digest }) => [id, digest]))
  const found = new Set(rows.map(({ id }) => id))
  await write(
    tx,
    rows.filter(({ id, digest }) => digests.get(id) !== digest),
    known
      .filter(({ id, is_gone }) => !is_gone && !found.has(id))
      .map(({ id }) => ({ kind: findable.kind, id })),
  )
}

/** Reads things of a kind anew, these or all, in the transaction of what was done to them. */
export async function keepFindable(
  tx: Transaction<never>,
  context: Context,
  kind: string,
  ids?: readonly string[],
): Promise<void> {
  for (const findable of context.house.findables)
    if (findable.kind === kind) await reread(tx as unknown as Tx, context, findable, ids)
}

/** Reads everything anew, one kind a transaction; a kind that no room speaks of any more is gone. */
export async function rebuild(context: Context): Promise<void> {
  const tables = tablesOf<FindingTables>(context)
  for (const findable of context.house.findables)
    await tables.transaction().execute((tx) => reread(tx, context, findable))
  const kinds = context.house.findables.map(({ kind }) => kind)
  await tables.transaction().execute(async (tx) => {
    let left = tx.selectFrom('finding.entry').select(['kind', 'id']).where('is_gone', '=', false)
    if (kinds.length > 0) left = left.where('kind', 'not in', kinds)
    await write(tx, [], await left.execute())
  })
}
