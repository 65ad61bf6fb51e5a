import { type Kysely, sql, type Transaction } from 'kysely'

/** A row as the database reads it from JSON: texts, numbers, lists, null. */
export type Row = Readonly<Record<string, unknown>>
export type Tx = Transaction<Record<never, never>>

const batch = 5000

/** Writes many rows with one parameter a batch: a tenth of the work of a value each. All rows have the columns of the first. */
export async function writeRows(
  tx: Kysely<Record<never, never>>,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)))
  for (let at = 0; at < rows.length; at += batch)
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(at, at + batch))}::jsonb)`.execute(
      tx,
    )
}
