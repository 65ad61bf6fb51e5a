import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import { onPostgres } from '../../../../tests/support/engines.ts'
import { addManyProjects } from '../../../../tests/support/many-projects.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'
import { wallRows } from '../wall/queries.ts'
import { registerRowsOf } from './queries.ts'

onPostgres(
  'at 10,000 projects the lists follow their indexes and never read the whole table',
  async (town) => {
    const context = await town.context('mette')
    await addManyProjects(context.database, 10_000)
    const tables = tablesOf<ProjectTables>(context)
    const planOf = async (query: RawBuilder<unknown>) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(tables)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const plain = { page: 1, search: '', filters: {} }
    const wall = await planOf(wallRows(plain))
    assert.match(wall, /Index Scan using project_wall on project p/)
    const list = await planOf(registerRowsOf({ ...plain, sort: { key: 'start', descending: true } }, []))
    assert.match(list, /Index Scan using project_newest on project p/)
    const titles = await planOf(registerRowsOf({ ...plain, sort: { key: 'titel', descending: false } }, []))
    assert.match(titles, /Index Scan using project_title on project p/)
    for (const plan of [wall, list, titles]) assert.doesNotMatch(plan, /Seq Scan on project\b/, plan)
  },
)
