import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import { onBothEngines, onPostgres } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { AnsweringTables } from '../tables.ts'

/** Sofie leads it. */
const farum = courseIds.farumWriting

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))
const slugOf = async (town: Town, id: string) =>
  (await tables(town))
    .selectFrom('courses.known_course')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
    .then(({ slug }) => slug)

async function asked(town: Town) {
  await moveCourse(town, farum, 7)
  const slug = await slugOf(town, farum)
  const asta = await enrol(town, { courseId: farum, name: 'Asta Prøvesen' })
  const bo = await enrol(town, { courseId: farum, name: 'Bo Prøvesen' })
  const phone = town.visitor()
  const path = asta.own('svar/before')
  const page = await phone.get(`${path}?vis=alt&trin=1`)
  const fields = { ...allOf(who5, 0), ...allOf(ucla, 3), button: 'submit', spurgt: '1' }
  assert.equal((await phone.sendRaw(path, { ...phone.hidden(page), ...fields })).status, 303)
  return { slug, asta, bo }
}

onBothEngines('the course leader sees who is silent and reminds them, and never an answer', async (town) => {
  const { slug, asta, bo } = await asked(town)
  const sofie = await town.as('sofie')
  const page = await sofie.get(paths.measuring(slug))
  assert.equal(page.status, 200)
  assert.match(page.text, /Svarede før/)
  const who = await sofie.get(paths.who(slug))
  assert.match(who.text, /Asta Prøvesen.*?Har svaret/)
  assert.match(who.text, /Bo Prøvesen.*?Har ikke svaret/)
  for (const seen of [page, who]) assert.doesNotMatch(seen.text, /\b(0 på en skala|9 på en skala|ensom og)\b/)
  const { rows } = await sql<{
    found: boolean
  }>`select exists (select from platform.audit where action = 'participants.identity.look'
    and subject_id = ${asta.participantId} and detail ->> 'purpose' = 'contact') as found`.execute(
    await tables(town),
  )
  assert.equal(rows[0]?.found, true, 'the look is written down')
  const mails = async () =>
    (
      await sql<{
        count: number
      }>`select count(*)::int as count from platform.mail where subject_id = ${bo.participantId}`.execute(
        await tables(town),
      )
    ).rows[0]?.count
  town.clock.moveTo('2026-11-24T08:00:00Z')
  const press = () => sofie.send(paths.remind(slug, 'before'), {}, paths.measuring(slug))
  await press()
  assert.equal(await mails(), 2)
  assert.match((await sofie.follow(await press())).text, /Ingen kan mindes om det lige nu/)
  town.clock.moveTo('2026-11-25T08:00:00Z')
  await press()
  town.clock.moveTo('2026-11-26T08:00:00Z')
  await press()
  assert.equal(await mails(), 3, 'one invitation and two reminders at most')
})

onBothEngines('others do not learn that somebody is on the course', async (town) => {
  const { slug } = await asked(town)
  const all = [
    paths.measuring(slug),
    paths.who(slug),
    paths.plan(slug),
    paths.poster(slug),
    paths.paper(slug),
    paths.paperList(slug),
  ]
  for (const name of ['jonas', 'bent', 'villads', 'nadia', 'grethe'] as const) {
    const somebody = await town.as(name)
    for (const path of all)
      assert.ok([403, 404].includes((await somebody.get(path)).status), `${name} ${path}`)
  }
  const mette = await town.as('mette')
  assert.equal((await mette.get(paths.measuring(slug))).status, 200)
  for (const path of [paths.who(slug), paths.paperList(slug)])
    assert.ok([403, 404].includes((await mette.get(path)).status), path)
  assert.equal(
    (await town.visitor().get(paths.measuring(slug))).location,
    `/log-ind?videre=${encodeURIComponent(paths.measuring(slug))}`,
  )
})

onBothEngines('the code for the room is made once, drawn, and the same for all', async (town) => {
  const { slug } = await asked(town)
  const sofie = await town.as('sofie')
  await sofie.send(paths.poster(slug), {})
  const page = await sofie.get(paths.poster(slug))
  assert.match(page.html, /<svg[^>]*aria-label="Scan med telefonen"/)
  const code = /\/tavle\/([0-9A-Z]{6})"/.exec(page.html)?.[1] ?? ''
  assert.match(page.text, new RegExp(`/svar/${code}`))
  await sofie.send(paths.poster(slug), {})
  assert.ok((await sofie.get(paths.poster(slug))).html.includes(code))
})

onBothEngines(
  'what is asked is changed until the first is asked, by the coordinator, and then stays',
  async (town) => {
    const halsnaes = courseIds.roskildeWriting
    await moveCourse(town, halsnaes, 60)
    const slug = await slugOf(town, halsnaes)
    const db = await tables(town)
    const { municipality_id } = await db
      .selectFrom('courses.known_course')
      .select('municipality_id')
      .where('id', '=', halsnaes)
      .executeTakeFirstOrThrow()
    await sql`insert into people.held_role (person_id, role, scope_kind, scope_id) select id, 'coordinator', 'course', ${halsnaes} from people.person where name = 'Jonas Bak'`.execute(
      db,
    )
    assert.ok(municipality_id)
    const jonas = await town.as('jonas')
    const wrong = await jonas.send(paths.plan(slug), { extra: 'phq9' })
    assert.equal(wrong.status, 422)
    await jonas.send(paths.plan(slug), { extra: 'gad7', asksWork: 'on' })
    const page = await jonas.get(paths.measuring(slug))
    assert.match(page.text, /Valgt for dette forløb/)
    assert.match(page.text, /Udeladt, fordi ordlyden ikke må vises endnu: GAD-7/)
    const stale = await jonas.sendRaw(paths.plan(slug), {
      ...jonas.hidden(await jonas.get(paths.plan(slug))),
      version: '9',
      extra: 'none',
    })
    assert.equal(stale.status, 409)
    await moveCourse(town, halsnaes, 7)
    await enrol(town, { courseId: halsnaes, name: 'Asta Prøvesen' })
    const late = await jonas.send(paths.plan(slug), { extra: 'none' }, paths.measuring(slug))
    assert.equal(late.status, 422)
    assert.match(late.text, /Den første er spurgt/)
    assert.match((await jonas.get(paths.measuring(slug))).text, /Ligger fast siden/)
  },
)

onPostgres('the region sets the windows and where help is found; others read', async (town) => {
  const mette = await town.as('mette')
  const form = await mette.get(paths.settings())
  const values = {
    waitingWeeks: '4',
    beforeDays: '10',
    afterEarlyDays: '7',
    afterDays: '14',
    followup3Days: '21',
    followup6Days: '28',
    lateDays: '30',
    reminders: '2',
    reminderGapDays: '5',
    relatives: 'nothing',
    staff: 'process',
  }
  const wrong = await mette.sendRaw(paths.settings(), {
    ...mette.hidden(form, paths.settings()),
    ...values,
    reminders: '3',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /højst 2/)
  assert.equal(
    (await mette.sendRaw(paths.settings(), { ...mette.hidden(form, paths.settings()), ...values })).status,
    303,
  )
  assert.equal(
    (await mette.sendRaw(paths.settings(), { ...mette.hidden(form, paths.settings()), ...values })).status,
    409,
  )
  const write = { da: 'Ring til **Ishøj**', en: 'Call **Ishøj**' }
  await mette.send(paths.helpText('ishoej'), write)
  const list = await mette.get(paths.help())
  assert.match(list.text, /Ring til Ishøj/)
  assert.equal(
    (
      await mette.sendRaw(paths.helpText('ishoej'), {
        ...mette.hidden(list),
        csrf: mette.hidden(form)['csrf'] ?? '',
        ...write,
        version: '7',
      })
    ).status,
    409,
  )
  assert.equal((await mette.get(paths.helpText('findes-ikke'))).status, 404)
  const jonas = await town.as('jonas')
  assert.equal((await jonas.get(paths.help())).status, 200)
  assert.equal((await jonas.get(paths.helpText('ishoej'))).status, 403)
  assert.doesNotMatch((await jonas.get(paths.settings())).text, /Gem$/)
})
