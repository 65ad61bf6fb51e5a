import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { announce } from '../../../../platform/events/announce.ts'
import type { AnsweringTables } from '../tables.ts'
import { night } from './night.ts'

const course = courseIds.helsingoerSalon

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))

const invitations = async (town: Town) =>
  (await tables(town))
    .selectFrom('questionnaires.invitation')
    .selectAll()
    .where('course_id', '=', course)
    .where('is_simulated', '=', false)
    .orderBy('wave')
    .execute()

async function mails(town: Town, participantId: string): Promise<string[]> {
  const { rows } = await sql<{ subject: string; text: string }>`
    select subject, text from platform.mail where subject_id = ${participantId} order by created_at`.execute(
    await tables(town),
  )
  for (const { text } of rows) assert.doesNotMatch(text, /Asta|borger\.example/)
  return rows.map(({ subject }) => subject)
}

const round = async (town: Town, day: string) => {
  town.clock.moveTo(`${day}T07:00:00Z`)
  await night(await town.context('system'), { day })
}

onBothEngines(
  'asked when the window opens, reminded twice, then left in peace; never twice on a day',
  async (town) => {
    await moveCourse(town, course, 30)
    const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
    assert.deepEqual(await mails(town, asta.participantId), [])
    for (const day of [
      '2026-12-08',
      '2026-12-09',
      '2026-12-09',
      '2026-12-14',
      '2026-12-14',
      '2026-12-18',
      '2026-12-19',
    ])
      await round(town, day)
    assert.deepEqual(await mails(town, asta.participantId), [
      'Et par spørgsmål, før vi begynder',
      'Du kan stadig nå at svare',
      'Du kan stadig nå at svare',
    ])
    await round(town, '2026-12-25')
    assert.equal((await mails(town, asta.participantId)).length, 3)
    const [one] = await invitations(town)
    assert.deepEqual([one?.reminders, one?.invited_on?.toString(), one?.expired_on], [2, '2026-12-09', null])
    await round(town, '2027-01-20')
    assert.equal((await invitations(town))[0]?.expired_on?.toString(), '2027-01-20')
  },
)

onBothEngines(
  'a round that dies in the middle leaves no invitation without its mail, and is gone on with',
  async (town) => {
    await moveCourse(town, course, 30)
    const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
    const bo = await enrol(town, { courseId: course, name: 'Bo Prøvesen' })
    town.clock.moveTo('2026-12-10T07:00:00Z')
    const context = await town.context('system')
    await sql`alter table platform.mail add constraint no_mail check (created_at < '2026-12-10')`.execute(
      context.database,
    )
    await assert.rejects(night(context, { day: '2026-12-10' }))
    assert.deepEqual(await invitations(town), [])
    await sql`alter table platform.mail drop constraint no_mail`.execute(context.database)
    await night(context, { day: '2026-12-10' })
    await night(context, { day: '2026-12-10' })
    for (const { participantId } of [asta, bo]) assert.equal((await mails(town, participantId)).length, 1)
  },
)

onBothEngines('each night plans the next, once', async (town) => {
  town.clock.moveTo('2026-11-24T07:00:00Z')
  await town.work()
  await town.work()
  const { rows } = await sql<{ day: string; state: string }>`
    select payload ->> 'day' as day, state from platform.job where kind = 'answering.night' order by 1`.execute(
    await tables(town),
  )
  assert.deepEqual(rows, [
    { day: '2026-11-24', state: 'done' },
    { day: '2026-11-25', state: 'waiting' },
  ])
})

onBothEngines('a moved meeting moves the windows, and what counts as answered in time', async (town) => {
  await moveCourse(town, course, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
  const phone = town.visitor()
  const path = asta.own('svar/before')
  const page = await phone.get(`${path}?vis=alt&trin=1`)
  const fields = { ...allOf(who5, 3), ...allOf(ucla, 2), button: 'submit', spurgt: '1' }
  await phone.sendRaw(path, { ...phone.hidden(page), ...fields })
  const inside = async () =>
    (await tables(town))
      .selectFrom('questionnaires.response')
      .select('inside_window')
      .where('course_id', '=', course)
      .execute()
  assert.deepEqual(await inside(), [{ inside_window: true }])
  await moveCourse(town, course, 60)
  assert.deepEqual(await inside(), [{ inside_window: false }])
  assert.equal((await invitations(town))[0]?.opens_on.toString(), '2027-01-08')
  await moveCourse(town, course, 10)
  assert.deepEqual(await inside(), [{ inside_window: true }])
})

onBothEngines('who waits is asked only where the course asks those who wait', async (town) => {
  await moveCourse(town, course, 60)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen', state: 'waiting' })
  assert.deepEqual(await mails(town, asta.participantId), [])
  await (await tables(town))
    .insertInto('questionnaires.course_plan')
    .values({
      ...{ course_id: course, battery_version: 1, extra: 'none', asks_work: false, asks_waiting: true },
      ...{ fixed: null, fixed_on: null },
    })
    .execute()
  const bo = await enrol(town, { courseId: course, name: 'Bo Prøvesen', state: 'waiting' })
  assert.deepEqual(await mails(town, bo.participantId), ['Et par spørgsmål, mens du venter'])
})

onBothEngines(
  'who takes the yes back is asked and reminded no more, at once; the link says so; a new yes asks again',
  async (town) => {
    await moveCourse(town, course, 30)
    const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
    const bo = await enrol(town, { courseId: course, name: 'Bo Prøvesen' })
    const carla = await enrol(town, { courseId: course, name: 'Carla Prøvesen', consents: false })
    const phone = town.visitor()
    const consent = asta.own('samtykke')
    assert.equal((await phone.send(consent, { purpose: 'answers', answer: 'no' })).status, 303)
    for (const day of ['2026-12-09', '2026-12-14', '2026-12-19']) await round(town, day)
    assert.deepEqual(await mails(town, asta.participantId), [])
    for (const { participantId } of [bo, carla]) assert.equal((await mails(town, participantId)).length, 3)
    const path = asta.own('svar/before')
    const left = await phone.get(path)
    assert.match(left.text, /Vi spørger dig ikke mere.*lige velkommen på holdet/)
    assert.match((await phone.get(`/en${path}`)).text, /We ask you nothing more.*just as welcome/)
    assert.doesNotMatch((await phone.get(asta.own())).html, /svar\/before/)
    await phone.send(consent, { purpose: 'answers', answer: 'yes' })
    await round(town, '2026-12-20')
    assert.equal((await mails(town, asta.participantId)).length, 1)
    assert.match((await phone.get(path)).text, /tre minutter/)
  },
)

onBothEngines(
  'who takes the yes back after being asked gets no reminder, and what they then send is not kept',
  async (town) => {
    await moveCourse(town, course, 7)
    const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
    assert.equal((await mails(town, asta.participantId)).length, 1)
    const phone = town.visitor()
    const path = asta.own('svar/before')
    const screen = await phone.get(`${path}?vis=blok&trin=1`)
    await phone.send(asta.own('samtykke'), { purpose: 'answers', answer: 'no' })
    const sent = await phone.sendRaw(path, { ...phone.hidden(screen), ...allOf(who5, 3), button: 'next' })
    assert.match(sent.text, /Vi spørger dig ikke mere/)
    const drafts = await (await tables(town)).selectFrom('questionnaires.draft').selectAll().execute()
    assert.deepEqual(drafts, [])
    await round(town, '2026-11-29')
    assert.equal((await mails(town, asta.participantId)).length, 1)
  },
)

onBothEngines('two courses that become one keep what was asked and answered, and the codes', async (town) => {
  await moveCourse(town, course, 7)
  const into = courseIds.farumWriting
  await moveCourse(town, into, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
  const db = await tables(town)
  const codeOf = async () =>
    await db
      .selectFrom('questionnaires.personal_code')
      .select(['code', 'course_id'])
      .where('enrolment_id', '=', asta.enrolmentId)
      .executeTakeFirstOrThrow()
  const before = await codeOf()
  const phone = town.visitor()
  const path = asta.own('svar/before')
  const page = await phone.get(`${path}?vis=alt&trin=1`)
  const fields = { ...allOf(who5, 3), ...allOf(ucla, 2), button: 'submit', spurgt: '1' }
  await phone.sendRaw(path, { ...phone.hidden(page), ...fields })
  const system = await town.context('system')
  await db.transaction().execute((tx) =>
    announce(tx as never, system, {
      name: 'courses.merged',
      content: { courseId: course, intoId: into, slug: 'x' },
    }),
  )
  assert.match((await phone.get(asta.own('svar'))).text, /Før forløbet.*60/)
  assert.deepEqual(await codeOf(), { ...before, course_id: into })
  const { rows } = await sql<{ many: number }>`select count(*)::int as many from questionnaires.response
    where course_id = ${into} and wave = 'before' and not is_simulated`.execute(db)
  assert.equal(rows[0]?.many, 1)
})
