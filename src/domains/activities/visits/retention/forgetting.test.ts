import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { guestIds } from '../../../../../db/seed/visits/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { tablesWith, tracesOf } from '../../../../../tests/support/traces.ts'
import { fillSignUp, ownPageOf, seatsIn, stateOf, visitTables } from '../../../../../tests/support/visits.ts'
import { paths } from '../paths.ts'
import { visitKeeping } from './keeping.ts'

const beats = 'seks-onsdage-med-beats'
const name = 'Rosalinde Gråspurv-Zimmerlund'
const typed = { name, email: 'rosalinde@graaspurv.example', needs: 'Smal rampe', 'question-q1': 'Lidt' }
const words = ['Rosalinde', 'Zimmerlund', 'graaspurv.example', 'Smal rampe', 'Kvidrende toner'].flatMap(
  tracesOf,
)

onBothEngines('erasing a guest leaves no trace, gives up the seat, and the numbers stay', async (town) => {
  const { database } = town.house.store
  await fillSignUp(town, town.visitor(), beats, { ...typed, 'question-q2': 'Kvidrende toner' })
  const guest = (await seatsIn(town, activityIds.beatSchool)).at(-1)?.guest_id ?? ''
  assert.deepEqual(await tablesWith(database, words), [], 'nothing lies in clear, even before')
  const before = await visitTables(town)
    .selectFrom('visits.guest')
    .select(['participant_id', 'receipt'])
    .where('id', '=', guest)
    .executeTakeFirstOrThrow()
  const own = await ownPageOf(town, guest)
  assert.match((await town.visitor().get(`${own}/data`)).text, /Kvidrende toner/)
  const erased = await town.visitor().send(`${own}/slet`, { sure: 'on' })
  assert.equal(erased.location, '/min/slettet')
  await town.work()
  assert.deepEqual(await tablesWith(database, [...words, before.receipt]), [])
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from visits.guest
    where participant_id = ${before.participant_id}`.execute(database)
  assert.equal(rows[0]?.count, 0)
  const seats = (await seatsIn(town, activityIds.beatSchool)).filter(({ guest_id }) => guest_id === guest)
  assert.deepEqual([...new Set(seats.map(({ state }) => state))], ['cancelled'])
})

onBothEngines('a forgotten guest frees a seat for the next in line', async (town) => {
  const own = await ownPageOf(town, guestIds.seated)
  await town.visitor().send(`${own}/slet`, { sure: 'on' })
  assert.equal(await stateOf(town, guestIds.firstWaiting), 'offered')
  const left = await ownPageOf(town, guestIds.offered)
  await town.visitor().send(`${left}/slet`, { sure: 'on' })
  assert.equal(await stateOf(town, guestIds.offered), 'cancelled')
})

onBothEngines(
  'a month after the evening the night forgets its guests, but not those we know from elsewhere',
  async (town) => {
    const [guests] = visitKeeping
    await fillSignUp(town, town.visitor(), beats, typed)
    await fillSignUp(town, town.visitor(), 'lytteaften-paa-gimle', { name, email: typed.email })
    town.clock.moveTo('2027-01-09T12:00:00Z')
    const early = await town.context('system')
    assert.equal(await guests?.due(early, 30), 4, 'those of the zine swap in November')
    town.clock.moveTo('2027-01-10T12:00:00Z')
    const context = await town.context('system')
    assert.equal(await guests?.due(context, 30), 21)
    for (let gone = 1; gone > 0; ) gone = (await guests?.clear(context, 30)) ?? 0
    assert.equal(await guests?.due(context, 30), 0)
    const { rows } = await sql<{ known: number; erased: number }>`select
      (select count(*)::int from visits.guest where activity_id = ${activityIds.listeningNight} and participant_id is not null) as known,
      (select count(*)::int from participants.participant where erased_on = '2027-01-10') as erased`.execute(
      town.house.store.database,
    )
    // Rosalinde goes on with the beats: she is known still, and that she was at the evening is not.
    assert.deepEqual(rows[0], { known: 0, erased: 20 })
    const still = (await seatsIn(town, activityIds.beatSchool)).at(-1)?.guest_id ?? ''
    assert.match((await town.visitor().get(await ownPageOf(town, still))).text, /Hej Rosalinde/)
    assert.equal((await town.visitor().get(paths.signUp('lytteaften-paa-gimle'))).status, 200)
  },
)
