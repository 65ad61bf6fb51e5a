import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'
import { onBothEngines } from '../support/engines.ts'

const unclassified = (database: Database) =>
  sql<{ column: string }>`
    select c.table_schema || '.' || c.table_name || '.' || c.column_name as column
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
      and coalesce(col_description((quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass, c.ordinal_position), '')
          !~ '^personal data: (none|contact|identity|sensitive|secret); keep: (forever|agreement|active|[0-9]+)$'
    order by 1`.execute(database)

onBothEngines('every column says what personal data it holds and how long it is kept', async (town) => {
  const { database } = town.house.store
  assert.deepEqual((await unclassified(database)).rows, [])
  await sql`create table platform.canary (secret_note text)`.execute(database)
  assert.deepEqual((await unclassified(database)).rows, [{ column: 'platform.canary.secret_note' }])
})

onBothEngines('the audit takes no changes and no deletions', async (town) => {
  const { database } = town.house.store
  await sql`insert into platform.audit (at, actor_kind, action, reference) values (now(), 'system', 'test', 'test')`.execute(
    database,
  )
  await assert.rejects(sql`update platform.audit set action = 'other'`.execute(database), /takes no changes/)
  await assert.rejects(sql`delete from platform.audit`.execute(database), /takes no changes/)
  await assert.rejects(sql`truncate platform.audit`.execute(database), /takes no changes/)
})
