import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../tests/support/engines.ts'
import { clearBrokenExampleData, loadIntoEmpty } from './example-data.ts'
import type { Context } from './platform/actions/context.ts'
import { beginExampleData, exampleCast, markExampleData } from './platform/operations/example.ts'

onBothEngines(
  'example data whose loading was cut off are loaded anew, from an empty database',
  async (town) => {
    const { database } = town.house.store
    // As a stop after the room of people leaves it: people are there, the list of the cast is not.
    await sql`delete from platform.setting where name = 'example-cast'`.execute(database)
    await beginExampleData(await town.context('mette'))
    const found: number[] = []
    const load = async (context: Context) => {
      const { rows } = await sql<{ people: number }>`
      select count(*)::int as people from people.person`.execute(context.database)
      found.push(rows[0]?.people ?? -1)
      await markExampleData(context, ['somebody'])
    }
    assert.equal(await loadIntoEmpty(town.house, load), true)
    assert.deepEqual(found, [0])
    assert.deepEqual(await exampleCast(database), ['somebody'])
  },
)

onBothEngines('where example data are whole, or where people live, nothing is loaded', async (town) => {
  const { database } = town.house.store
  assert.equal(await loadIntoEmpty(town.house), false)
  await sql`delete from platform.setting where name like 'example%'`.execute(database)
  assert.equal(await loadIntoEmpty(town.house), false)
})

onBothEngines('whoever starts without example data does not find half of them', async (town) => {
  const { database } = town.house.store
  await clearBrokenExampleData(town.house)
  const people = async () =>
    (await sql<{ some: boolean }>`select exists (select from people.person) as some`.execute(database))
      .rows[0]
  assert.deepEqual(await people(), { some: true })
  await sql`delete from platform.setting where name = 'example-cast'`.execute(database)
  await beginExampleData(await town.context('mette'))
  await clearBrokenExampleData(town.house)
  assert.deepEqual(await people(), { some: false })
})
