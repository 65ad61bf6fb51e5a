import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { enrolmentIds as ids } from '../../../../../db/seed/joining/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { announce } from '../../../../platform/events/announce.ts'
import { withdrawConsent } from '../../../participants/consent/store.ts'
import { eraseParticipant, giveConsent } from '../../../participants/index.ts'
import { remindThrough } from '../reminders/messenger.ts'
import { addressReferrer } from '../reminders/referrer.ts'
import type { JoiningTables } from '../tables.ts'

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })

async function tell(town: Town, name: string, content: unknown, state: string, courseId: string) {
  const context = await town.context('system')
  await db(town)
    .transaction()
    .execute(async (tx) => {
      const into = state === 'merged' ? courseIds.farumWriting : null
      await sql`update courses.course set state = ${state}, merged_into = ${into} where id = ${courseId}`.execute(
        tx,
      )
      await announce(tx as never, context, { name, content })
    })
}

async function statesOf(town: Town, courseId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{
    state: string
    count: number
  }>`select state, count(*)::int as count from courses.enrolment
    where course_id = ${courseId} group by state`.execute(db(town))
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

const mails = async (town: Town, like: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from platform.mail
    where subject like ${like}`.execute(db(town))
  return rows[0]?.count ?? 0
}

onBothEngines('a cancelled course tells everybody, in every state, and holds no place', async (town) => {
  const courseId = courseIds.roedovreWriting
  await tell(town, 'courses.cancelled', { courseId, reason: 'Læreren er syg.' }, 'cancelled', courseId)
  assert.deepEqual(await statesOf(town, courseId), { cancelled: 11 })
  assert.equal(await mails(town, '%er aflyst'), 11)
  const said =
    await sql`select from platform.mail where subject like '%er aflyst' and position('Læreren er syg.' in text) > 0`
  assert.equal((await said.execute(db(town))).rows.length, 11)
  const { rows } = await sql<{ state: string }>`select state from courses.offer`.execute(db(town))
  assert.deepEqual(rows, [{ state: 'withdrawn' }])
})

onBothEngines(
  'when two courses become one, people go along as far as there are seats, and answers with them',
  async (town) => {
    const [from, into] = [courseIds.roedovreWriting, courseIds.farumWriting]
    await tell(town, 'courses.merged', { courseId: from, intoId: into }, 'merged', from)
    assert.deepEqual(await statesOf(town, from), {})
    // Seven of ten seats were taken: three of the six who had or were offered one come in, the others wait in front.
    assert.deepEqual(await statesOf(town, into), { dropped: 1, enrolled: 10, waiting: 8 })
    const line = await db(town)
      .selectFrom('courses.enrolment')
      .select(['id', 'line_number'])
      .where('course_id', '=', into)
      .where('state', '=', 'waiting')
      .orderBy('line_number')
      .execute()
    assert.equal(line[2]?.id, ids.offered)
    assert.ok((line.find(({ id }) => id === ids.firstWaiting)?.line_number ?? 0) > 8)
    assert.equal(await mails(town, '%er slået sammen med%'), 11)
  },
)

onBothEngines(
  'who is on both courses that become one keeps the place there, and is told like all others',
  async (town) => {
    const [from, into] = [courseIds.roedovreWriting, courseIds.farumWriting]
    await sql`update courses.enrolment set participant_id = (select participant_id from courses.enrolment where id = ${ids.farum})
    where id = ${ids.firstWaiting}`.execute(db(town))
    await tell(town, 'courses.merged', { courseId: from, intoId: into }, 'merged', from)
    assert.deepEqual(await statesOf(town, from), { cancelled: 1 })
    assert.equal((await statesOf(town, into))['enrolled'], 10)
    assert.equal(await mails(town, '%er slået sammen med%'), 11)
  },
)

onBothEngines(
  'room for more is offered to the line at once; room for fewer takes nothing back',
  async (town) => {
    const courseId = courseIds.roedovreWriting
    const resize = async (capacity: number) => {
      await sql`update courses.course set capacity = ${capacity} where id = ${courseId}`.execute(db(town))
      await tell(town, 'courses.resized', { courseId }, 'open', courseId)
      const { waiting, offered, enrolled } = await statesOf(town, courseId)
      return { waiting, offered, enrolled }
    }
    const before = await statesOf(town, courseId)
    assert.deepEqual(await resize(7), {
      ...{ waiting: (before['waiting'] ?? 0) - 1, offered: (before['offered'] ?? 0) + 1 },
      enrolled: before['enrolled'],
    })
    assert.equal(await mails(town, 'Der er en plads til dig på%'), 2)
    assert.deepEqual(await resize(1), {
      ...{ waiting: (before['waiting'] ?? 0) - 1, offered: (before['offered'] ?? 0) + 1 },
      enrolled: before['enrolled'],
    })
  },
)

onBothEngines('when a course is over, who was there half of the time has completed', async (town) => {
  const courseId = courseIds.farumWriting
  await tell(town, 'courses.completed', { courseId }, 'completed', courseId)
  assert.deepEqual(await statesOf(town, courseId), { completed: 7, dropped: 1 })
  const other = courseIds.roedovreWriting
  await tell(town, 'courses.completed', { courseId: other }, 'completed', other)
  assert.deepEqual(await statesOf(town, other), { completed: 5, expired: 6 })
})

onBothEngines(
  'everybody is reminded the day before, once; the referrer only where the participant agreed',
  async (town) => {
    const courseId = courseIds.helsingoerSalon
    const context = await town.context('fatima')
    const told: string[] = []
    const stop = remindThrough({
      name: 'sms',
      remind: async (_tx, _context, { short }) => void told.push(short),
    })
    const { participant_id } = await db(town)
      .selectFrom('courses.enrolment')
      .select('participant_id')
      .where('id', '=', ids.referredEnrolled)
      .executeTakeFirstOrThrow()
    await db(town)
      .transaction()
      .execute((tx) => giveConsent(tx, context, participant_id ?? '', 'reminderToReferrer', 'told'))
    town.clock.moveTo('2027-01-11T17:59:00Z')
    await town.work()
    assert.equal(await mails(town, 'Husk Samtalesalon%'), 0)
    town.clock.moveTo('2027-01-11T18:00:00Z')
    for (let time = 0; time < 3; time += 1) await town.work()
    stop()
    assert.equal(await mails(town, 'Husk Samtalesalon%'), 2)
    assert.equal(await mails(town, 'Påmindelse om en, du har henvist'), 1)
    assert.equal(told.length, 2)
    assert.ok(
      told.every((text) => !/salon|sorg|skriv/i.test(text)),
      'no course in a text message',
    )
    const { rows } = await sql<{
      text: string
    }>`select text from platform.mail where subject like 'Påmindelse%'`.execute(db(town))
    assert.doesNotMatch(rows[0]?.text ?? 'Mona', /Mona/)
    const letter = { subject: '', text: '' }
    const reached = () => addressReferrer(context, ids.referredEnrolled, letter, 'send')
    assert.match((await reached())?.to ?? '', /@/)
    await db(town)
      .transaction()
      .execute((tx) => withdrawConsent(tx, context, participant_id ?? '', 'reminderToReferrer'))
    assert.equal(await reached(), undefined, 'a mail that waits when the yes is taken back does not go')
    await sql`update courses.session set starts = starts + interval '7 days', ends = ends + interval '7 days'
    where course_id = ${courseId}`.execute(db(town))
    await tell(town, 'courses.scheduled', { courseId, isForPeople: true }, 'open', courseId)
    assert.equal(await mails(town, 'Nye tider på%'), 2)
    town.clock.moveTo('2027-01-18T18:00:00Z')
    await town.work()
    assert.equal(await mails(town, 'Husk Samtalesalon%'), 4)
  },
)

onBothEngines(
  'who is erased gives up the seat, and nothing here leads to them; numbers stay',
  async (town) => {
    const context = await town.context('system')
    for (const id of [ids.offered, ids.referredApplied, ids.farum]) {
      const { participant_id } = await db(town)
        .selectFrom('courses.enrolment')
        .select('participant_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      await db(town)
        .transaction()
        .execute((tx) => eraseParticipant(tx, context, participant_id ?? ''))
    }
    const rows = await db(town)
      .selectFrom('courses.enrolment')
      .select(['id', 'participant_id', 'receipt', 'state'])
      .where('id', 'in', [ids.offered, ids.referredApplied, ids.farum])
      .orderBy('id')
      .execute()
    assert.deepEqual(
      rows.map(({ participant_id, receipt, state }) => [participant_id, receipt, state]),
      [
        [null, '', 'cancelled'],
        [null, '', 'dropped'],
        [null, '', 'cancelled'],
      ],
    )
    const { rows: left } = await sql<{ referrals: number; marks: number; next: string }>`select
    (select count(*)::int from courses.referral where enrolment_id = ${ids.referredApplied}) as referrals,
    (select count(*)::int from courses.attendance where enrolment_id = ${ids.farum}) as marks,
    (select state from courses.enrolment where id = ${ids.firstWaiting}) as next`.execute(db(town))
    assert.deepEqual(left, [{ referrals: 0, marks: 3, next: 'offered' }])
  },
)
