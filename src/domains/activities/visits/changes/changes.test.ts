import assert from 'node:assert/strict'
import { activityIds, occurrenceId } from '../../../../../db/seed/programme/ids.ts'
import { guestIds as ids } from '../../../../../db/seed/visits/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { lettersAfter, ownPageOf, stateOf, visitTables } from '../../../../../tests/support/visits.ts'
import { announce } from '../../../../platform/events/announce.ts'
import { remindThrough } from '../../../courses/index.ts'
import type { ProgrammeChanged } from '../../programme/events.ts'

/** What the programme does: the dates are changed, then it is told. */
async function change(town: Town, content: ProgrammeChanged, startsAt?: string): Promise<Temporal.Instant> {
  const began = town.clock.now()
  town.clock.moveTo(began.add({ seconds: 1 }).toString())
  const context = await town.context('system')
  const { activityId, occurrenceId: date, what } = content
  await visitTables(town)
    .transaction()
    .execute(async (tx) => {
      if (what !== 'dates')
        await tx
          .updateTable('programme.occurrence')
          .set({ state: what, sequence: 1, ...(startsAt ? times(startsAt) : {}) })
          .where('activity_id', '=', activityId)
          .$if(date !== null, (query) => query.where('id', '=', date ?? ''))
          .execute()
      await announce(tx as never, context, { name: 'programme.changed', content })
    })
  return began
}

const times = (startsAt: string) => {
  const starts = Temporal.Instant.from(startsAt)
  return { starts_at: starts, ends_at: starts.add({ hours: 2 }), moved_from: starts }
}

onBothEngines(
  'an evening that is moved is told to everybody in the line, each as it stands',
  async (town) => {
    const content = {
      activityId: activityIds.listeningNight,
      occurrenceId: occurrenceId(activityIds.listeningNight, 1),
    }
    const began = await change(
      town,
      { ...content, what: 'moved', reason: 'Taget er utæt.' },
      '2026-12-12T18:00:00Z',
    )
    const letters = await lettersAfter(town, began)
    assert.equal(letters.length, 16)
    for (const { subject, text, to_address } of letters) {
      assert.equal(subject, 'Ny tid eller nyt sted: Lytteaften på Gimle')
      assert.match(text, /lørdag 12\. december 2026 kl\. 19\.00/)
      assert.match(text, /Taget er utæt\./)
      assert.doesNotMatch(text + to_address, /Tangsø|borger\.example/)
    }
    assert.equal(letters.filter(({ text }) => /Din plads er stadig din/.test(text)).length, 12)
    assert.equal(letters.filter(({ text }) => /Du er nummer \d på ventelisten/.test(text)).length, 4)
  },
)

onBothEngines(
  'what is cancelled offers nothing, and if it is on after all everybody is there',
  async (town) => {
    const content = { activityId: activityIds.listeningNight, occurrenceId: null, reason: 'Sygdom' }
    const began = await change(town, { ...content, what: 'cancelled' })
    assert.equal((await lettersAfter(town, began)).length, 16)
    assert.equal(await stateOf(town, ids.offered), 'waiting')
    const own = await ownPageOf(town, ids.seated)
    assert.match((await town.visitor().get(own)).text, /Aflyst/)
    town.clock.moveTo('2026-12-09T19:00:00Z')
    const before = town.clock.now()
    town.clock.moveTo('2026-12-09T19:00:01Z')
    await town.work()
    const reminders = (await lettersAfter(town, before)).filter(({ subject }) =>
      /Husk Lytteaften/.test(subject),
    )
    assert.deepEqual(reminders, [])
    const on = await change(town, { ...content, what: 'on', reason: '' })
    const told = (await lettersAfter(town, on)).filter(({ subject }) => /Det bliver til noget/.test(subject))
    assert.equal(told.length, 16)
    assert.equal(await stateOf(town, ids.seated), 'signedUp')
    assert.equal(await stateOf(town, ids.offered), 'offered')
  },
)

onBothEngines(
  'one date of many is told to those who come that day, and a lost date to those who did',
  async (town) => {
    const { beatSchool } = activityIds
    const first = occurrenceId(beatSchool, 1)
    const began = await change(town, {
      activityId: beatSchool,
      occurrenceId: first,
      what: 'postponed',
      reason: '',
    })
    assert.equal((await lettersAfter(town, began)).length, 3)
    const third = occurrenceId(beatSchool, 3)
    const other = await change(town, {
      activityId: beatSchool,
      occurrenceId: third,
      what: 'moved',
      reason: '',
    })
    assert.deepEqual(await lettersAfter(town, other), [])
    await visitTables(town).deleteFrom('programme.occurrence').where('id', '=', first).execute()
    const lost = await change(town, { activityId: beatSchool, occurrenceId: null, what: 'dates', reason: '' })
    const letters = await lettersAfter(town, lost)
    assert.equal(letters.length, 3)
    for (const { text } of letters) assert.match(text, /taget af programmet/)
  },
)

onBothEngines(
  'the day before everybody with a place is reminded, once, in every way there is',
  async (town) => {
    const short: string[] = []
    const stop = remindThrough({
      name: 'test',
      remind: async (_tx, _context, one) => void short.push(one.short),
    })
    try {
      town.clock.moveTo('2026-12-09T18:29:00Z')
      await town.work()
      const before = town.clock.now()
      town.clock.moveTo('2026-12-09T18:30:01Z')
      for (let time = 0; time < 2; time += 1) await town.work()
      const letters = (await lettersAfter(town, before)).filter(({ subject }) =>
        /Husk Lytteaften/.test(subject),
      )
      assert.equal(letters.length, 11)
      const when = /Vi ses torsdag 10\. december 2026 kl\. 19\.30/
      assert.equal(short.filter((text) => when.test(text)).length, 11)
      assert.doesNotMatch(short.join(), /Lytteaften/)
    } finally {
      stop()
    }
  },
)
