import assert from 'node:assert/strict'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { enrolmentIds as ids, offerId } from '../../../../../db/seed/joining/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { ownAddress } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import type { JoiningTables } from '../tables.ts'
import { byParticipant, leave } from './actions.ts'

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })

const enrolment = (town: Town, id: string) =>
  db(town).selectFrom('courses.enrolment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const stateOf = async (town: Town, id: string) => (await enrolment(town, id)).state

/** The secret path of somebody's own page. */
async function ownPage(town: Town, enrolmentId: string): Promise<string> {
  const context = await town.context('system')
  const { participant_id } = await enrolment(town, enrolmentId)
  const address = await db(town)
    .transaction()
    .execute((tx) => ownAddress(tx, context, participant_id ?? ''))
  return address.slice('http://kulturmetropolen.test'.length)
}

async function someoneWithSeat(town: Town) {
  return db(town)
    .selectFrom('courses.enrolment')
    .selectAll()
    .where('course_id', '=', courseIds.roedovreWriting)
    .where('state', '=', 'enrolled')
    .limit(1)
    .executeTakeFirstOrThrow()
}

onBothEngines(
  'an offer is accepted through its own link, once; looking at it answers nothing',
  async (town) => {
    const visitor = town.visitor()
    const own = await ownPage(town, ids.offered)
    const path = `${own}/${paths.ownOffer(offerId)}`
    assert.match((await visitor.get(own)).text, /Der er en plads til dig\. Svar senest/)
    for (let time = 0; time < 3; time += 1) assert.match((await visitor.get(path)).text, /Ja tak, jeg kommer/)
    assert.equal(await stateOf(town, ids.offered), 'offered')
    const page = await visitor.get(path)
    const hidden = visitor.hidden(page, path)
    const yes = await visitor.sendRaw(path, { ...hidden, button: 'accepted' })
    assert.equal(yes.status, 303)
    assert.match((await visitor.follow(yes)).text, /Pladsen er din/)
    const no = await visitor.sendRaw(path, { ...hidden, button: 'declined' })
    assert.match(no.text, /gælder ikke længere/)
    assert.equal(await stateOf(town, ids.offered), 'enrolled')
  },
)

onBothEngines(
  'a no goes to the next who is not passed over, and an offer nobody answers goes on by itself',
  async (town) => {
    const visitor = town.visitor()
    const path = `${await ownPage(town, ids.offered)}/${paths.ownOffer(offerId)}`
    await visitor.send(path, { button: 'declined' })
    assert.equal(await stateOf(town, ids.offered), 'declined')
    assert.equal(await stateOf(town, ids.firstWaiting), 'offered')
    town.clock.moveTo('2026-11-25T08:00:01Z')
    await town.work()
    assert.equal(await stateOf(town, ids.firstWaiting), 'expired')
    // The pair wants two seats and only one is free: the one behind them gets it, and they keep their place.
    assert.equal(await stateOf(town, ids.pairFirst), 'waiting')
    const line = await db(town)
      .selectFrom('courses.enrolment')
      .select(['state'])
      .where('course_id', '=', courseIds.roedovreWriting)
      .where('state', 'in', ['waiting', 'offered'])
      .orderBy('line_number')
      .execute()
    assert.deepEqual(
      line.map(({ state }) => state),
      ['waiting', 'waiting', 'waiting', 'offered'],
    )
  },
)

onBothEngines(
  'cancelling frees the seat at once; two seats go to the two who come together',
  async (town) => {
    const one = await someoneWithSeat(town)
    const visitor = town.visitor()
    const own = await ownPage(town, one.id)
    const path = `${own}/${paths.ownLeave(one.id)}`
    assert.match((await visitor.get(path)).text, /Din plads bliver fri med det samme/)
    const gone = await visitor.send(path, { reason: 'work' })
    assert.equal(gone.status, 303)
    assert.deepEqual(
      [(await enrolment(town, one.id)).state, (await enrolment(town, one.id)).end_reason],
      ['cancelled', 'work'],
    )
    assert.equal(await stateOf(town, ids.firstWaiting), 'offered')
    const context = await town.context('visitor')
    for (const id of [ids.firstWaiting, ids.offered]) {
      const { participant_id } = await enrolment(town, id)
      await leave(context, byParticipant(participant_id ?? ''), id, undefined)
    }
    // After the first of the two left there was one seat: it went to who stands alone behind the pair.
    assert.equal(await stateOf(town, ids.pairFirst), await stateOf(town, ids.pairSecond))
    const next = await someoneWithSeat(town)
    await leave(context, byParticipant(next.participant_id ?? ''), next.id, undefined)
    const [first, second] = [await enrolment(town, ids.pairFirst), await enrolment(town, ids.pairSecond)]
    assert.deepEqual([first.state, second.state], ['offered', 'offered'])
    assert.equal(first.offer_id, second.offer_id)
    const pairPath = `${await ownPage(town, ids.pairFirst)}/${paths.ownOffer(first.offer_id ?? '')}`
    await visitor.send(pairPath, { button: 'accepted' })
    assert.equal(await stateOf(town, ids.pairSecond), 'enrolled')
  },
)

onBothEngines(
  'one sees the own place in the line; the two may stand alone; nobody reaches the places of others',
  async (town) => {
    const visitor = town.visitor()
    const own = await ownPage(town, ids.pairFirst)
    assert.match((await visitor.get(own)).text, /Du er nr\. 3 på ventelisten/)
    assert.match((await visitor.get(`/en${own}`)).text, /You are number 3 on the waiting list/)
    await visitor.send(`${own}/${paths.ownAlone(ids.pairFirst)}`, {})
    assert.equal((await enrolment(town, ids.pairSecond)).pair_id, null)
    assert.equal((await visitor.get(`${own}/${paths.ownLeave(ids.karin)}`)).status, 404)
    assert.equal((await visitor.sendRaw(`${own}/${paths.ownLeave(ids.karin)}`, { csrf: 'x' })).status, 403)
    const other = await visitor.get(`${own}/${paths.ownOffer(offerId)}`)
    assert.match(other.text, /gælder ikke længere/)
    const csrf = visitor.hidden(await visitor.get(`${own}/${paths.ownLeave(ids.pairFirst)}`))['csrf'] ?? ''
    const stolen = await visitor.sendRaw(`${own}/${paths.ownLeave(ids.karin)}`, { csrf })
    assert.equal(stolen.status, 404)
    await visitor.sendRaw(`${own}/${paths.ownOffer(offerId)}`, { csrf, button: 'accepted' })
    assert.equal(await stateOf(town, ids.offered), 'offered')
    assert.equal(await stateOf(town, ids.karin), 'enrolled')
  },
)

onBothEngines('nobody is offered a seat after the last session', async (town) => {
  town.clock.moveTo('2027-06-01T08:00:00Z')
  await town.work()
  const one = await someoneWithSeat(town)
  const context = await town.context('visitor')
  await leave(context, byParticipant(one.participant_id ?? ''), one.id, undefined)
  assert.equal((await enrolment(town, one.id)).state, 'dropped')
  assert.equal(await stateOf(town, ids.firstWaiting), 'waiting')
})

onBothEngines('what is stored can be read, and times are in the calendar', async (town) => {
  const own = await ownPage(town, ids.karin)
  const data = await town.visitor().get(`${own}/data`)
  assert.match(data.text, /Kulturvitaminer i Halsnæs/)
  const page = await town.visitor().get(own)
  assert.match(page.text, /Du har en plads/)
  assert.match(page.text, /Næste gang: /)
})
