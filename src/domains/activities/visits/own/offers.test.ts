import assert from 'node:assert/strict'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { guestIds as ids, offerIds } from '../../../../../db/seed/visits/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import {
  lettersAfter,
  ownPageOf,
  seatsIn,
  stateOf,
  visitTables,
} from '../../../../../tests/support/visits.ts'
import { paths } from '../paths.ts'
import { byGuest, leave } from './actions.ts'

const offerPath = `/${paths.ownOffer(offerIds.evening)}`

onBothEngines('an offer is accepted through its own link, once; looking answers nothing', async (town) => {
  const visitor = town.visitor()
  const own = await ownPageOf(town, ids.offered)
  assert.match((await visitor.get(own)).text, /Der er en plads til dig\. Svar senest/)
  for (let time = 0; time < 2; time += 1)
    assert.match((await visitor.get(own + offerPath)).text, /Ja tak, jeg kommer/)
  assert.equal(await stateOf(town, ids.offered), 'offered')
  const hidden = visitor.hidden(await visitor.get(own + offerPath), own + offerPath)
  const yes = await visitor.sendRaw(own + offerPath, { ...hidden, button: 'accepted' })
  assert.match((await visitor.follow(yes)).text, /Pladsen er din/)
  const no = await visitor.sendRaw(own + offerPath, { ...hidden, button: 'declined' })
  assert.match(no.text, /gælder ikke længere/)
  assert.equal(await stateOf(town, ids.offered), 'signedUp')
})

onBothEngines('a no goes to the next, and an offer nobody answers goes on by itself', async (town) => {
  const visitor = town.visitor()
  const own = await ownPageOf(town, ids.offered)
  await visitor.send(own + offerPath, { button: 'declined' })
  assert.equal(await stateOf(town, ids.offered), 'declined')
  assert.equal(await stateOf(town, ids.firstWaiting), 'offered')
  const began = town.clock.now()
  town.clock.moveTo('2026-11-24T08:00:01Z')
  await town.work()
  assert.equal(await stateOf(town, ids.firstWaiting), 'expired')
  // The pair wants two seats and only one is free: the one behind them gets it, and they keep their place.
  assert.equal(await stateOf(town, ids.pairFirst), 'waiting')
  assert.equal((await seatsIn(town, activityIds.listeningNight)).at(-1)?.state, 'offered')
  const told = (await lettersAfter(town, began)).map(({ subject }) => subject)
  assert.ok(told.includes('Pladsen til Lytteaften på Gimle er gået videre'))
})

onBothEngines(
  'cancelling by link frees the seat at once; two seats go to two who come together',
  async (town) => {
    const visitor = town.visitor()
    const own = await ownPageOf(town, ids.seated)
    const path = `${own}/${paths.ownLeave(ids.seated)}`
    assert.match((await visitor.get(path)).text, /Din plads bliver fri med det samme/)
    assert.equal((await visitor.send(path, {})).status, 303)
    assert.equal(await stateOf(town, ids.seated), 'cancelled')
    assert.equal(await stateOf(town, ids.firstWaiting), 'offered')
    const context = await town.context('visitor')
    const personOf = async (id: string) =>
      (
        await visitTables(town)
          .selectFrom('visits.guest')
          .select('participant_id')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).participant_id ?? ''
    for (const id of [ids.firstWaiting, ids.offered])
      assert.ok((await leave(context, byGuest(await personOf(id)), id)).ok)
    const seats = await seatsIn(town, activityIds.listeningNight)
    const seated = seats.find(({ state }) => state === 'signedUp')?.guest_id ?? ''
    await leave(context, byGuest(await personOf(seated)), seated)
    assert.deepEqual(
      [await stateOf(town, ids.pairFirst), await stateOf(town, ids.pairSecond)],
      ['offered', 'offered'],
    )
    const offer = (await seatsIn(town, activityIds.listeningNight)).find(
      ({ guest_id }) => guest_id === ids.pairFirst,
    )
    const pairOwn = await ownPageOf(town, ids.pairFirst)
    await visitor.send(`${pairOwn}/${paths.ownOffer(offer?.offer_id ?? '')}`, { button: 'accepted' })
    assert.equal(await stateOf(town, ids.pairSecond), 'signedUp')
  },
)

onBothEngines('one sees the own place in the line, and nobody reaches the places of others', async (town) => {
  const visitor = town.visitor()
  const own = await ownPageOf(town, ids.pairFirst)
  assert.match((await visitor.get(own)).text, /Du er nr\. 2 på ventelisten/)
  assert.match((await visitor.get(`/en${own}`)).text, /You are number 2 on the waiting list/)
  assert.equal((await visitor.get(`${own}/${paths.ownLeave(ids.seated)}`)).status, 404)
  assert.match((await visitor.get(own + offerPath)).text, /gælder ikke længere/)
  const csrf = visitor.hidden(await visitor.get(`${own}/${paths.ownLeave(ids.pairFirst)}`))['csrf'] ?? ''
  assert.equal((await visitor.sendRaw(`${own}/${paths.ownLeave(ids.seated)}`, { csrf })).status, 404)
  await visitor.sendRaw(own + offerPath, { csrf, button: 'accepted' })
  assert.equal(await stateOf(town, ids.offered), 'offered')
  assert.equal(await stateOf(town, ids.seated), 'signedUp')
})

onBothEngines('single dates are given up one by one, and at least one is chosen', async (town) => {
  const visitor = town.visitor()
  const own = await ownPageOf(town, ids.beats)
  const path = `${own}/${paths.ownLeave(ids.beats)}`
  const nothing = await visitor.send(path, {})
  assert.equal(nothing.status, 422)
  assert.match(nothing.text, /Vælg mindst én dag/)
  const [first] = (await seatsIn(town, activityIds.beatSchool)).filter(
    ({ guest_id }) => guest_id === ids.beats,
  )
  await visitor.send(path, { seats: first?.id ?? '' })
  const states = (await seatsIn(town, activityIds.beatSchool))
    .filter(({ guest_id }) => guest_id === ids.beats)
    .map(({ state }) => state)
  assert.deepEqual(states.sort(), ['cancelled', 'signedUp'])
  const data = await visitor.get(`${own}/data`)
  assert.match(data.text, /Arrangementer, du har tilmeldt dig/)
  assert.match(data.text, /At optage min egen stemme/)
})

onBothEngines('nobody is offered a seat once it has begun', async (town) => {
  town.clock.moveTo('2026-12-10T18:30:01Z')
  await town.work()
  const visitor = town.visitor()
  const own = await ownPageOf(town, ids.seated)
  const line = async () =>
    (await seatsIn(town, activityIds.listeningNight)).filter(({ state }) => state === 'offered')
  assert.deepEqual(await line(), [])
  await visitor.send(`${own}/${paths.ownLeave(ids.seated)}`, {})
  assert.equal(await stateOf(town, ids.seated), 'cancelled')
  assert.deepEqual(await line(), [])
})
