import { sql } from 'kysely'
import type { Database } from '../../../src/platform/database/open.ts'
import { headed, table } from './markdown.ts'

interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly type: string
  readonly comment: string
}

const columns = (database: Database) =>
  sql<Column>`
    select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type,
      coalesce(col_description((quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass, c.ordinal_position), '') as comment
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
    order by c.table_schema collate "C", c.table_name collate "C", c.column_name collate "C"`.execute(
    database,
  )

function keptFor(keep: string): string {
  if (keep === 'forever') return 'for good'
  if (keep === 'agreement') return 'as long as the agreement'
  return keep === 'active' ? 'as long as it is in use' : `${keep} days`
}

function row({ table: name, column, comment }: Column): string[] {
  const [, kind = '?', keep = '?'] = /^personal data: (\w+); keep: (\w+)$/.exec(comment) ?? []
  return [`\`${name}\``, `\`${column}\``, kind, keptFor(keep)]
}

const intro = `Every column of every table: the kind of personal data it holds (none, contact, identity, sensitive, secret) and how
long it is kept. The database itself carries this in the comments of the columns.`

/** The register of personal data, read from a migrated database. */
export async function personalDataPage(database: Database): Promise<string> {
  const { rows } = await columns(database)
  const schemas = [...new Set(rows.map(({ schema }) => schema))]
  return headed(
    'Personal data',
    intro,
    schemas.map((schema) => [
      schema,
      table(
        ['table', 'column', 'personal data', 'kept'],
        rows.filter((one) => one.schema === schema).map(row),
      ),
    ]),
  )
}
