import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import { onPostgres } from '../../../../tests/support/engines.ts'
import { addManyCommunities } from '../../../../tests/support/many-communities.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ActivityTables } from '../tables.ts'
import { isShown } from './conditions.ts'
import { rowsOf } from './lists.ts'

onPostgres(
  'at 10,000 communities the lists follow their indexes and never read the whole table',
  async (town) => {
    const context = await town.context('mette')
    await addManyCommunities(context.database, 10_000)
    const around = await surroundingsOf(context)
    const planOf = async (query: RawBuilder<unknown>) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(
        tablesOf<ActivityTables>(context),
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const list = (filters: Readonly<Record<string, readonly string[]>>) => ({ page: 1, search: '', filters })
    const shown = await planOf(rowsOf(list({}), around, [isShown]))
    assert.match(shown, /Index Scan using community_public on community c/, shown)
    const inside = await planOf(rowsOf(list({}), around, []))
    assert.match(inside, /Index Scan using community_title on community c/, inside)
    const narrowed = await planOf(rowsOf(list({ emne: ['film'], kommune: ['ishoej'] }), around, [isShown]))
    for (const plan of [shown, inside, narrowed]) assert.doesNotMatch(plan, /Seq Scan on community\b/, plan)
  },
)
