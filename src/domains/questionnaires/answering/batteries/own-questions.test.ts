import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { AnsweringTables } from '../tables.ts'

const own = 'own-kultur-i-hverdagen'

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))

async function coordinated(town: Town, course: string): Promise<string> {
  const db = await tables(town)
  await sql`insert into people.held_role (person_id, role, scope_kind, scope_id)
    select id, 'coordinator', 'course', ${course} from people.person where name = 'Jonas Bak'`.execute(db)
  const { slug } = await db
    .selectFrom('courses.known_course')
    .select('slug')
    .where('id', '=', course)
    .executeTakeFirstOrThrow()
  return slug
}

onBothEngines(
  'own questions are chosen for a course, asked last, kept, and never made into a score',
  async (town) => {
    const course = courseIds.roskildeWriting
    await moveCourse(town, course, 60)
    const slug = await coordinated(town, course)
    const jonas = await town.as('jonas')
    for (const wrong of ['own-om-stedet', 'who5', 'own-x'])
      assert.equal((await jonas.send(paths.plan(slug), { extra: 'none', own: wrong })).status, 422, wrong)
    const plan = await jonas.get(paths.plan(slug))
    assert.match(plan.text, /Egne spørgsmål.*Kultur i hverdagen/)
    assert.equal((await jonas.send(paths.plan(slug), { extra: 'none', own: [own] })).status, 303)
    assert.match(
      (await jonas.get(paths.plan(slug))).html,
      /name="own" value="own-kultur-i-hverdagen" checked/,
    )
    assert.match((await jonas.get(paths.measuring(slug))).text, /Kultur i hverdagen Regionens egne spørgsmål/)
    await moveCourse(town, course, 7)
    const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
    const phone = town.visitor()
    const path = asta.own('svar/before')
    const page = await phone.get(`${path}?vis=alt&trin=1`)
    assert.match(page.text, /lyst til at fortsætte med det, vi laver her/)
    const answers = { ...allOf(who5, 3), ...allOf(ucla, 2), [`${own}.q1`]: '2', [`${own}.q2`]: '5' }
    const sent = { ...phone.hidden(page), ...answers, button: 'submit', spurgt: '1' }
    assert.equal((await phone.sendRaw(path, sent)).status, 303)
    const db = await tables(town)
    const kept = await db
      .selectFrom('questionnaires.known_response')
      .select(['items', 'instrument_version'])
      .where('course_id', '=', course)
      .where('instrument_id', '=', own)
      .executeTakeFirstOrThrow()
    assert.deepEqual(kept, { items: { [`${own}.q1`]: 2, [`${own}.q2`]: 5 }, instrument_version: 1 })
    const scores = await db
      .selectFrom('questionnaires.known_score')
      .select('instrument_id')
      .where('course_id', '=', course)
      .where('is_simulated', '=', false)
      .execute()
    assert.deepEqual(scores.map(({ instrument_id }) => instrument_id).sort(), ['tils', 'who5'])
    assert.match((await phone.get(asta.own('svar'))).text, /Jeg har lyst til at fortsætte/)
  },
)

onBothEngines('in the youth area no question of anybody’s own is asked, whatever it asks', async (town) => {
  const course = courseIds.ishoejCoWrite
  await moveCourse(town, course, 60)
  const slug = await coordinated(town, course)
  const db = await tables(town)
  await db.deleteFrom('questionnaires.course_plan').where('course_id', '=', course).execute()
  const jonas = await town.as('jonas')
  assert.doesNotMatch((await jonas.get(paths.plan(slug))).text, /Kultur i hverdagen/)
  const refused = await jonas.send(paths.plan(slug), { extra: 'none', own: [own] })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /På ungeområdet bliver der ikke spurgt om mere/)
  await assert.rejects(
    sql`insert into questionnaires.course_plan (course_id, battery_version, extra, asks_work, asks_waiting, own)
      values (${course}, 1, 'none', false, false, array[${own}])`.execute(db),
    /youth/,
  )
})
