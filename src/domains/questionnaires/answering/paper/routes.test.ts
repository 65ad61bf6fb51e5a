import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { AnsweringTables } from '../tables.ts'

const course = courseIds.farumWriting
const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))

async function onPaper(town: Town) {
  await moveCourse(town, course, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
  const db = await tables(town)
  const { slug } = await db
    .selectFrom('courses.known_course')
    .select('slug')
    .where('id', '=', course)
    .executeTakeFirstOrThrow()
  const { code } = await db
    .selectFrom('questionnaires.personal_code')
    .select('code')
    .where('enrolment_id', '=', asta.enrolmentId)
    .executeTakeFirstOrThrow()
  await sql`insert into people.held_role (person_id, role, scope_kind, scope_id) select id, 'coordinator', 'course', ${course} from people.person where name = 'Jonas Bak'`.execute(
    db,
  )
  return { asta, slug, code, entry: paths.paperEntry(slug, 'before', code) }
}

const sheet = { filledOn: '20-11-2026', ...allOf(who5, 2), ...allOf(ucla, 1) }
const accepted = async (town: Town) =>
  (await tables(town))
    .selectFrom('questionnaires.known_response')
    .selectAll()
    .where('course_id', '=', course)
    .where('way', '=', 'paper')
    .where('is_simulated', '=', false)
    .execute()

onBothEngines(
  'sheets have a code and no name; the list for handing out has both, and is a look',
  async (town) => {
    const { slug, code } = await onPaper(town)
    const sofie = await town.as('sofie')
    const shown = `${code.slice(0, 3)} ${code.slice(3)}`
    const sheets = await sofie.get(paths.paperForms(slug, 'before'))
    assert.ok(sheets.text.includes(shown))
    assert.match(sheets.text, /rolig og afslappet/)
    assert.doesNotMatch(sheets.text, /Asta/)
    assert.match((await sofie.get(paths.paperList(slug))).text, new RegExp(`Asta Prøvesen ${shown}`))
    assert.ok(
      [403, 404].includes((await sofie.get(paths.paperEntry(slug, 'before', code))).status),
      'a leader types nothing in',
    )
  },
)

onBothEngines(
  'typed in twice the same, a sheet is an answer; pressed twice it is one typing',
  async (town) => {
    const { slug, code, entry } = await onPaper(town)
    const jonas = await town.as('jonas')
    const found = await jonas.get(`${paths.paperFind(slug)}?kode=${code.toLowerCase()}&maaling=before`)
    assert.equal(found.location, entry)
    const page = await jonas.get(entry)
    assert.doesNotMatch(page.text, /Asta/)
    const fields = { ...jonas.hidden(page, entry), ...sheet }
    assert.equal((await jonas.sendRaw(entry, fields)).status, 303)
    await jonas.sendRaw(entry, fields)
    assert.deepEqual(await accepted(town), [])
    const done = await jonas.follow(await jonas.send(entry, sheet))
    assert.match(done.text, /De to indtastninger er ens/)
    const [answer] = await accepted(town)
    assert.ok(answer?.inside_window)
    const { rows } = await sql`select filled_on from questionnaires.paper_entry`.execute(await tables(town))
    assert.deepEqual(rows, [{ filled_on: null }, { filled_on: null }], 'accepted: the day is forgotten')
    assert.equal((await jonas.get(entry)).status, 404)
  },
)

onBothEngines(
  'what two typings differ in is settled by looking at the sheet; unreadable is a reason',
  async (town) => {
    const { slug, code, entry } = await onPaper(town)
    const jonas = await town.as('jonas')
    await jonas.send(entry, { ...sheet, 'who5.calm': '5', 'lonely.direct': 'unreadable' })
    const second = await jonas.send(entry, { ...sheet, 'who5.calm': '4', 'lonely.direct': 'unreadable' })
    const compare = paths.paperCompare(slug, 'before', code)
    assert.equal(second.location, compare)
    const page = await jonas.follow(second)
    assert.match(page.text, /rolig og afslappet Hele tiden Første Det meste af tiden Anden/)
    assert.equal((await jonas.send(compare, {})).status, 422)
    await jonas.send(compare, { 'who5.calm': 'second' })
    const items = Object.assign({}, ...(await accepted(town)).map((row) => row.items))
    assert.equal(items['who5.calm'], 4)
    assert.deepEqual(items['lonely.direct'], { missing: 'unreadable' })
  },
)

onBothEngines('what is wrong with a sheet is said, and nothing typed is lost', async (town) => {
  const { slug, entry } = await onPaper(town)
  const jonas = await town.as('jonas')
  for (const [day, sentence] of [
    ['', /dag|dato/i],
    ['1-1-2030', /23\. november 2026/],
    ['1-1-1999', /2025/],
  ] as const) {
    const wrong = await jonas.send(entry, { ...sheet, filledOn: day })
    assert.equal(wrong.status, 422, day)
    assert.match(wrong.text, sentence)
    assert.equal(wrong.html.match(/value="2" checked/g)?.length, 5)
  }
  assert.equal((await jonas.send(entry, { ...sheet, 'who5.calm': '99' })).status, 422)
  for (const [query, sentence] of [
    ['?kode=ZZZ999&maaling=before', /kender vi ikke/],
    ['?kode=x&maaling=before', /kender vi ikke/],
    ['?kode=&maaling=nu', /Vælg et af svarene/],
  ] as const) {
    const lost = await jonas.get(paths.paperFind(slug) + query)
    assert.equal(lost.status, 422)
    assert.match(lost.text, sentence)
  }
  assert.equal((await jonas.get(paths.paperEntry(slug, 'before', 'ZZZ999'))).status, 404)
})

onBothEngines(
  'answers that rest on consent are typed in only with the yes on the sheet, and never after a no',
  async (town) => {
    const { slug, code, asta, entry } = await onPaper(town)
    const db = await tables(town)
    await sql`delete from participants.consent where participant_id = ${asta.participantId}`.execute(db)
    const jonas = await town.as('jonas')
    const refused = await jonas.send(entry, sheet)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Uden et ja på arket må svarene ikke tastes ind/)
    assert.equal(refused.html.match(/value="2" checked/g)?.length, 5)
    assert.equal((await jonas.send(entry, { ...sheet, samtykke: 'on' })).status, 303)
    await town.visitor().send(asta.own('samtykke'), { purpose: 'answers', answer: 'no' })
    assert.equal((await jonas.get(entry)).status, 404)
    const found = await jonas.get(`${paths.paperFind(slug)}?kode=${code}&maaling=before`)
    assert.match(found.text, /har sagt nej til at svare/)
    const sofie = await town.as('sofie')
    assert.ok(
      !(await sofie.get(paths.paperForms(slug, 'before'))).text.includes(
        `${code.slice(0, 3)} ${code.slice(3)}`,
      ),
    )
  },
)
