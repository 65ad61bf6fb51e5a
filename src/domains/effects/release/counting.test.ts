import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { simulate } from '../../../../db/seed/simulated/simulate.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { parts } from '../door/reading.ts'
import { reckon } from './actions.ts'
import { newlyClosed } from './counting.ts'

onBothEngines(
  'courses whose answers have closed are counted in once, with all their scores and none of their people',
  async (town) => {
    const system = await town.context('system')
    await simulate(system, 250)
    const closed = (await Promise.all(parts.map((part) => newlyClosed(system, part)))).flat()
    assert.ok(closed.length > 3, `${closed.length} courses have closed`)
    const scores = await sql<{ many: number }>`
    select count(*)::int as many from questionnaires.known_score
    where instrument_id = 'who5' and scale = 'total' and wave = 'before' and inside_window
      and course_id = any(${sql.val(closed.filter(({ part }) => part === 'after').map(({ course }) => course))}::uuid[])`.execute(
      system.database,
    )
    const counted = closed
      .filter(({ part }) => part === 'after')
      .reduce((sum, { answers }) => sum + answers.who5.filter(([before]) => before !== null).length, 0)
    assert.equal(counted, scores.rows[0]?.many)
    const text = JSON.stringify(closed.map(({ answers }) => answers))
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-/, 'numbers only')
    const made = await reckon(system)
    assert.equal(made.ok, true)
    const again = await reckon(system)
    assert.deepEqual(again.ok ? '' : again.refusal, { kind: 'refused', reason: 'nothingNew' })
  },
)
