import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { bookings, db, fill } from '../../../../../tests/support/borrowing.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { openPostBox } from '../../../../../tests/support/post-box.ts'
import { Town, testKeys } from '../../../../../tests/support/town.ts'
import { tablesWith, tracesOf } from '../../../../../tests/support/traces.ts'
import { readConfig } from '../../../../platform/config/config.ts'
import { ownAddress } from '../../../participants/index.ts'
import { bookingKeeping } from './keeping.ts'

onBothEngines(
  'names lie nowhere in clear, not even when mails leave; erased and after a month nothing leads to anybody',
  async (plain) => {
    const box = await openPostBox()
    const config = { BASE_URL: 'http://kulturmetropolen.test', IDENTITY_KEYS: testKeys, SMTP_URL: box.url }
    const town = new Town(plain.house.store, readConfig(config))
    const { database } = town.house.store
    const traces = ['Rosalinde', 'Zimmerlund', 'rosalinde@spurv', 'Gråspurvenes'].flatMap(tracesOf)
    try {
      await fill(town)
      await fill(town, { name: 'Villum', email: 'villum@spurv.example', from: '15', to: '16' })
      await town.work()
      assert.ok(box.mails.some((mail) => /To: rosalinde@spurv\.example/i.test(mail)))
      assert.deepEqual(await tablesWith(database, traces), [])
      const [first] = await bookings(town)
      const context = await town.context('system')
      const own = new URL(
        await db(town)
          .transaction()
          .execute((tx) => ownAddress(tx as never, context, first?.participant_id ?? '')),
      ).pathname
      const phone = town.visitor()
      assert.match((await phone.get(`${own}/data`)).text, /Banner til Gråspurvenes fest/)
      assert.equal((await phone.send(`${own}/slet`, { sure: 'on' })).location, '/min/slettet')
      const [erased, other] = await bookings(town)
      assert.deepEqual(
        [erased?.state, erased?.participant_id, erased?.purpose_sealed],
        ['cancelled', null, null],
      )
      town.clock.moveTo('2026-12-24T08:00:00Z')
      assert.equal(await bookingKeeping.due(await town.context('system'), 30), 0)
      assert.ok(other?.participant_id)
      town.clock.moveTo('2026-12-26T08:00:00Z')
      assert.equal(await bookingKeeping.due(await town.context('system'), 30), 1)
      assert.equal(await bookingKeeping.clear(await town.context('system'), 30), 1)
      assert.equal(await bookingKeeping.clear(await town.context('system'), 30), 0)
      assert.deepEqual(
        (await bookings(town)).map((row) => row.participant_id),
        [null, null],
      )
      const { rows } =
        await sql`select * from participants.stay where enrolment_id = ${other?.id ?? ''}`.execute(database)
      assert.equal(rows.length, 0)
      const { rows: people } = await sql<{
        erased: boolean
      }>`select erased_on is not null as erased from participants.participant
      where id = ${other.participant_id}`.execute(database)
      assert.deepEqual(people, [{ erased: true }], 'nothing else held them')
    } finally {
      box.close()
    }
  },
)
