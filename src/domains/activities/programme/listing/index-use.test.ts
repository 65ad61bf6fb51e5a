import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import { onPostgres } from '../../../../../tests/support/engines.ts'
import { addManyActivities } from '../../../../../tests/support/many-activities.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import type { ActivityTables } from '../../tables.ts'
import { conditionsOf } from './conditions.ts'
import { filterOf } from './filter.ts'
import { datesWhere } from './queries.ts'

onPostgres(
  'at 10,000 activities the list follows its index and never reads the whole table',
  async (town) => {
    const context = await town.context('visitor')
    await addManyActivities(context.database, 10_000)
    const around = await surroundingsOf(context)
    const planOf = async (query: RawBuilder<unknown>) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(
        tablesOf<ActivityTables>(context),
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    for (const query of [
      '',
      'kommune=herlev',
      'emne=musik&gratis=1',
      'fra=2027-03-01&til=2027-03-31',
      'ejer=gimle',
    ]) {
      const where = conditionsOf(filterOf(new URLSearchParams(query)), around, context.now)
      const plan = await planOf(datesWhere(where, 31))
      assert.match(plan, /Index Scan( using| on) occurrence_/, plan)
      assert.doesNotMatch(plan, /Seq Scan on occurrence\b/, plan)
    }
    const one = await planOf(sql`select * from programme.activity a where a.slug = ${'maalt-77'}`)
    assert.match(one, /Index Scan using activity_slug_key/, one)
  },
)
