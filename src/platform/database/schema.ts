import { type Kysely, sql } from 'kysely'
import type { NoTables } from './open.ts'

/** A table as backup and restore see it. */
export interface TableShape {
  /** Quoted, with its schema. */
  readonly name: string
  /** Quoted columns that can be written. */
  readonly columns: readonly string[]
  /** Quoted columns of its primary key, in order; none when it has no key. */
  readonly key: readonly string[]
}

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

type Tx = Kysely<NoTables>

const ours = sql.raw("not in ('pg_catalog', 'information_schema', 'pg_toast')")

/** Every table of every room, in the order of their names. */
export async function tablesIn(tx: Tx): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select format('%I.%I', c.table_schema, c.table_name) as name,
           array_agg(quote_ident(c.column_name) order by c.ordinal_position) as columns,
           array(select quote_ident(a.attname) from pg_index i
                 cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
                 join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                 where i.indisprimary and i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
                 order by k.place) as key
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema ${ours} and c.is_generated = 'NEVER'
    group by c.table_schema, c.table_name
    order by 1`.execute(tx)
  return rows
}

/** Takes every foreign key away. @returns what puts them back, and checks every row in doing so */
export async function liftForeignKeys(tx: Tx): Promise<() => Promise<void>> {
  const { rows } = await sql<ForeignKey>`
    select c.conrelid::regclass::text as "table", quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and n.nspname ${ours}`.execute(tx)
  for (const { table, name } of rows)
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(tx)
  return async () => {
    for (const { table, name, definition } of rows) {
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(tx)
    }
  }
}

/** Removes every schema of the platform with all that is in it. */
export async function dropSchemas(tx: Tx): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(nspname) as name from pg_namespace
    where nspname ${ours} and nspname !~ '^pg_' and nspname <> 'public'`.execute(tx)
  for (const { name } of rows) await sql.raw(`drop schema ${name} cascade`).execute(tx)
}

/** Lets counters go on after the highest number in their table. */
export async function setCounters(tx: Tx): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as column,
           pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) as sequence
    from information_schema.columns where is_identity = 'YES' and table_schema ${ours}`.execute(tx)
  for (const { table, column, sequence } of rows) {
    await sql`select setval(${sequence}::regclass, coalesce((select max(${sql.raw(column)}) from ${sql.raw(table)}), 0) + 1, false)`.execute(
      tx,
    )
  }
}
