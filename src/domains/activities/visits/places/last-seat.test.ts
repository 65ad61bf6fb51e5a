import assert from 'node:assert/strict'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { seatsIn, visitTables } from '../../../../../tests/support/visits.ts'
import { signUp } from '../sign-up/actions.ts'
import type { SignUp } from '../sign-up/model.ts'

/** Twelve people each time; more times with `LAST_SEAT_TIMES=1000`. */
const times = Math.ceil(Number(process.env['LAST_SEAT_TIMES'] ?? 24) / 6)

const wish = (name: string): SignUp => ({
  ...{ name, email: `${name}@proeve.example`, needs: '', companion: undefined },
  ...{ lineIds: undefined, answers: [] },
})

onBothEngines('however many want the last seat at the same moment, one gets it', async (town) => {
  const context = await town.context('visitor')
  for (let time = 0; time < times; time += 1) {
    await visitTables(town)
      .deleteFrom('visits.seat')
      .where('activity_id', '=', activityIds.zineSwap)
      .execute()
    await visitTables(town)
      .updateTable('visits.rule')
      .set({ seats: 1 })
      .where('activity_id', '=', activityIds.zineSwap)
      .execute()
    const all = Array.from({ length: 12 }, (_, who) =>
      signUp(context, activityIds.zineSwap, crypto.randomUUID(), wish(`p${time}-${who}`)),
    )
    for (const outcome of await Promise.all(all)) assert.ok(outcome.ok)
    const rows = await seatsIn(town, activityIds.zineSwap)
    assert.deepEqual(
      rows.map(({ state, line_number }) => [state, line_number]),
      Array.from({ length: 12 }, (_, index) => [index === 0 ? 'signedUp' : 'waiting', index + 1]),
    )
  }
})

onBothEngines('the same form sent ten times at the same moment makes one guest', async (town) => {
  const context = await town.context('visitor')
  const id = crypto.randomUUID()
  const sent = Array.from({ length: 10 }, () => signUp(context, activityIds.beatSchool, id, wish('gentagen')))
  for (const outcome of await Promise.all(sent)) assert.ok(outcome.ok)
  const seats = (await seatsIn(town, activityIds.beatSchool)).filter(({ guest_id }) => guest_id === id)
  assert.equal(seats.length, 6)
})
