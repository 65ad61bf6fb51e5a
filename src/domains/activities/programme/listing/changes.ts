import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { ActivityTables } from '../../tables.ts'
import type { Change, Occurrence, OccurrenceKind } from './model.ts'
import { type OccurrenceRow, occurrenceColumns, occurrenceFrom } from './rows.ts'

interface Row {
  readonly kind: OccurrenceKind
  readonly activity_id: string
  readonly modified: bigint
  readonly is_deleted: boolean
}

/** Where a copy has come to. */
export interface Seen {
  readonly modified: bigint
  readonly id: string
}

async function datesOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Occurrence[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<OccurrenceRow>`select ${occurrenceColumns} from programme.occurrence o
    join people.known_organisation m on m.id = o.municipality_id join people.known_organisation w on w.id = o.owner_id
    where o.is_public and o.activity_id in (${sql.join(ids)}) order by o.starts_at, o.id`.execute(
    tablesOf<ActivityTables>(context),
  )
  return Map.groupBy(rows.map(occurrenceFrom), ({ activityId }) => activityId)
}

/**
 * Every activity and course that was ever public, in the order of its last change, from where a copy has come to. With a kind: only
 * those. Who reads on from the last one misses nothing: numbers rise in the order in which they can be seen.
 */
export async function changesAfter(
  context: Context,
  seen: Seen | undefined,
  most: number,
  kind?: OccurrenceKind,
): Promise<readonly Change[]> {
  const where = [
    sql`true`,
    ...(seen ? [sql`(c.modified, c.activity_id) > (${seen.modified}, ${seen.id}::uuid)`] : []),
    ...(kind ? [sql`c.kind = ${kind}`] : []),
  ]
  const { rows } =
    await sql<Row>`select c.kind, c.activity_id, c.modified, c.is_deleted from programme.change c
    where ${sql.join(where, sql` and `)} order by c.modified, c.activity_id limit ${most}`.execute(
      tablesOf<ActivityTables>(context),
    )
  const dates = await datesOf(
    context,
    rows.filter((row) => !row.is_deleted).map((row) => row.activity_id),
  )
  return rows.map((row) => ({
    ...{ kind: row.kind, id: row.activity_id, modified: row.modified, deleted: row.is_deleted },
    occurrences: dates.get(row.activity_id) ?? [],
  }))
}
