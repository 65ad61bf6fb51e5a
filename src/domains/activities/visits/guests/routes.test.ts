import assert from 'node:assert/strict'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { guestId } from '../../../../../db/seed/visits/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import {
  fillSignUp,
  lettersAfter,
  seatsIn,
  stateOf,
  visitTables,
} from '../../../../../tests/support/visits.ts'
import { paths } from '../paths.ts'

const { zineSwap } = activityIds
const zines = 'zinebytte-i-kaelderen'

/** Fills the last two seats, and puts three in the line. @returns those who wait */
async function fillUp(town: Town): Promise<string[]> {
  for (const name of ['Fem', 'Seks', 'Syv', 'Otte', 'Ni'])
    await fillSignUp(town, town.visitor(), zines, { name, email: `${name}@proeve.example` })
  return (await seatsIn(town, zineSwap))
    .filter(({ state }) => state === 'waiting')
    .map(({ guest_id }) => guest_id)
}

const seatOf = async (town: Town, id: string): Promise<string> =>
  (
    await visitTables(town)
      .selectFrom('visits.seat')
      .select('id')
      .where('guest_id', '=', id)
      .executeTakeFirstOrThrow()
  ).id

onBothEngines('staff pass over with a reason, answer for a guest, and cancel for one', async (town) => {
  const [first = '', second = '', third = ''] = await fillUp(town)
  const jonas = await town.as('jonas')
  const list = await jonas.get(paths.guests(zineSwap))
  assert.match(list.text, /6 af 6/)
  assert.match(list.text, /Venteliste 3/)
  const path = paths.guest(zineSwap, first)
  const unsaid = await jonas.send(path, { seat: await seatOf(town, first), button: 'pass', reason: '' })
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.text, /Vælg en grund/)
  await jonas.send(path, { seat: await seatOf(town, first), button: 'pass', reason: 'askedToWait' })
  assert.match((await jonas.get(path)).text, /Bad selv om at vente/)
  const seated = paths.guest(zineSwap, guestId(51))
  await jonas.send(seated, { seat: await seatOf(town, guestId(51)), button: 'leave' })
  assert.deepEqual([await stateOf(town, first), await stateOf(town, second)], ['waiting', 'offered'])
  const began = town.clock.now()
  town.clock.moveTo(began.add({ seconds: 1 }).toString())
  const yes = { seat: await seatOf(town, second), button: 'accepted' }
  for (let time = 0; time < 2; time += 1) await jonas.send(paths.guest(zineSwap, second), yes)
  assert.equal(await stateOf(town, second), 'signedUp')
  assert.equal((await lettersAfter(town, began)).length, 1)
  await jonas.send(path, { seat: await seatOf(town, first), button: 'lift' })
  await jonas.send(paths.guest(zineSwap, guestId(52)), {
    seat: await seatOf(town, guestId(52)),
    button: 'leave',
  })
  assert.deepEqual([await stateOf(town, first), await stateOf(town, third)], ['offered', 'waiting'])
})

onBothEngines(
  'who holds an offer and is passed over keeps their place, and the next is asked',
  async (town) => {
    const [first = '', second = ''] = await fillUp(town)
    const jonas = await town.as('jonas')
    await jonas.send(paths.guest(zineSwap, guestId(51)), {
      seat: await seatOf(town, guestId(51)),
      button: 'leave',
    })
    assert.equal(await stateOf(town, first), 'offered')
    const seat = { seat: await seatOf(town, first), button: 'pass', reason: 'unreachable' }
    await jonas.send(paths.guest(zineSwap, first), seat)
    assert.deepEqual([await stateOf(town, first), await stateOf(town, second)], ['waiting', 'offered'])
    const english = await jonas.get(`/en${paths.guests(zineSwap)}`)
    assert.match(english.text, /passed over/)
    const foreign = await jonas.send(paths.guest(zineSwap, second), {
      seat: await seatOf(town, first),
      button: 'leave',
    })
    assert.equal(foreign.status, 303)
    assert.equal(await stateOf(town, first), 'waiting')
  },
)
