import assert from 'node:assert/strict'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import {
  allOf,
  enrol,
  moveCourse,
  type TestPerson,
  ucla,
  who5,
} from '../../../../../tests/support/answerers.ts'
import type { Browser } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { eraseParticipant } from '../../../participants/index.ts'
import type { AnsweringTables } from '../tables.ts'

const course = courseIds.helsingoerSalon
const everything = { ...allOf(who5, 3), ...allOf(ucla, 2), 'lonely.direct': '2' }

async function answered(town: Town, fields: Record<string, string> = everything) {
  await moveCourse(town, course, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
  const phone = town.visitor()
  await handIn(phone, asta, fields)
  return { asta, phone }
}

async function handIn(phone: Browser, asta: TestPerson, fields: Record<string, string>, extra = '') {
  const path = asta.own('svar/before')
  const page = await phone.get(`${path}?vis=alt&trin=1${extra}`)
  const sent = await phone.sendRaw(path, { ...phone.hidden(page), ...fields, button: 'submit', spurgt: '1' })
  assert.equal(sent.status, 303, sent.text)
  return sent
}

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))
const ofCourse = async (town: Town) =>
  (await tables(town))
    .selectFrom('questionnaires.response')
    .selectAll()
    .where('course_id', '=', course)
    .where('is_simulated', '=', false)
    .orderBy('version')
    .execute()

onBothEngines(
  'one sees one’s own answers and figures in neutral words, and corrects them; the old ones stay',
  async (town) => {
    const { asta, phone } = await answered(town)
    const before = await phone.get(asta.own('svar'))
    assert.match(before.text, /60 på en skala fra 0 til 100.*Ét tal kan ikke sige, hvordan du har det/)
    assert.doesNotMatch(before.text, /risiko|lav score|advarsel/i)
    const form = await phone.get(`${asta.own('svar/before')}?ret=1&trin=1&vis=alt`)
    assert.match(form.text, /Du retter svar, du har afleveret/)
    assert.equal(form.html.match(/value="3" checked/g)?.length, 5)
    await handIn(phone, asta, { ...everything, 'who5.calm': '5' }, '&ret=1')
    assert.match(
      (await phone.get(asta.own('svar'))).text,
      /68 på en skala.*Rettet siden|Rettet siden.*68 på en skala/,
    )
    const rows = await ofCourse(town)
    assert.deepEqual(
      rows.map(({ version, is_current }) => [version, is_current]),
      [
        [1, false],
        [2, true],
      ],
    )
    const scores = await (await tables(town))
      .selectFrom('questionnaires.known_score')
      .select('value')
      .where('pseudonym', '=', rows[0]?.pseudonym ?? '')
      .where('instrument_id', '=', 'who5')
      .execute()
    assert.deepEqual(scores, [{ value: 68 }])
  },
)

onBothEngines('answers can be deleted and the place kept; nothing of them is left', async (town) => {
  const { asta, phone } = await answered(town)
  const sent = await phone.send(asta.own('svar/slet'), {})
  assert.match((await phone.follow(sent)).text, /Dine svar er slettet/)
  assert.deepEqual(await ofCourse(town), [])
  const db = await tables(town)
  const row = await db
    .selectFrom('questionnaires.invitation')
    .selectAll()
    .where('enrolment_id', '=', asta.enrolmentId)
    .executeTakeFirstOrThrow()
  assert.deepEqual([row.answered_on, row.withdrawn_on?.toString()], [null, '2026-11-23'])
  assert.equal((await phone.get(asta.own())).status, 200)
})

onBothEngines('who is erased leaves answers that nobody can follow back, and nothing else', async (town) => {
  const { asta } = await answered(town)
  const context = await town.context('system')
  await tablesOf<AnsweringTables>(context)
    .transaction()
    .execute((tx) => eraseParticipant(tx, context, asta.participantId))
  assert.equal((await ofCourse(town)).length, 1)
  const db = await tables(town)
  for (const table of ['invitation', 'personal_code', 'sitting'] as const) {
    const left = await db
      .selectFrom(`questionnaires.${table}`)
      .select('enrolment_id')
      .where('participant_id', '=', asta.participantId)
      .execute()
    assert.deepEqual(left, [], table)
  }
  const drafts = await db.selectFrom('questionnaires.draft').select('key').execute()
  assert.deepEqual(drafts, [])
})

onBothEngines('what is stored can be read and taken out', async (town) => {
  const { asta, phone } = await answered(town)
  const stored = await phone.get(asta.own('data'))
  assert.match(stored.text, /Hvad du har svaret.*rolig og afslappet/)
  const file = await phone.get(asta.own('data/mine-oplysninger.json'))
  assert.match(file.html, /rolig og afslappet/)
})

onBothEngines('without a yes nothing is asked; with it the questions begin', async (town) => {
  await moveCourse(town, course, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen', consents: false })
  const phone = town.visitor()
  const path = asta.own('svar/before')
  const intro = await phone.get(`${path}?vis=alt&trin=1`)
  assert.match(intro.text, /Må vi gemme dine svar\?/)
  const tried = await phone.sendRaw(path, {
    ...phone.hidden(intro),
    ...everything,
    button: 'submit',
    spurgt: '1',
  })
  assert.match(tried.text, /Må vi gemme dine svar\?/)
  assert.deepEqual(await ofCourse(town), [])
  const yes = await phone.sendRaw(path, { ...phone.hidden(intro), vis: 'blok', button: 'consent' })
  assert.match((await phone.follow(yes)).text, /rolig og afslappet/)
})

onBothEngines('relatives are asked how it went, never a scale', async (town) => {
  await moveCourse(town, course, 7)
  const bo = await enrol(town, { courseId: course, name: 'Bo Pårørende', part: 'relative' })
  const phone = town.visitor()
  assert.match((await phone.get(bo.own('svar/before'))).text, /ingen spørgsmål til dig/)
  await moveCourse(town, course, -98)
  const after = await phone.get(`${bo.own('svar/after')}?vis=alt&trin=1`)
  assert.match(after.text, /en del af holdet/)
  assert.doesNotMatch(after.text, /rolig og afslappet|ensom/)
})

onBothEngines('in the youth area no age is asked for, and the database stores none', async (town) => {
  const youth = courseIds.ishoejCoWrite
  await moveCourse(town, youth, 7)
  const asta = await enrol(town, { courseId: youth, name: 'Asta Prøvesen' })
  const phone = town.visitor()
  const page = await phone.get(`${asta.own('svar/before')}?vis=alt&trin=1`)
  assert.match(page.text, /Bor du alene/)
  assert.doesNotMatch(page.text, /gammel|alder|til daglig/)
  const path = asta.own('svar/before')
  const fields = { ...everything, 'background.ageBand': '3', button: 'submit', spurgt: '1' }
  await phone.sendRaw(path, { ...phone.hidden(page), ...fields })
  const db = await tables(town)
  const rows = await db
    .selectFrom('questionnaires.known_response')
    .select(['pseudonym', 'items'])
    .where('course_id', '=', youth)
    .where('instrument_id', '=', 'background')
    .execute()
  for (const { items } of rows) assert.equal(Object.keys(items).includes('background.ageBand'), false)
  const [response] = await db
    .selectFrom('questionnaires.response')
    .select('id')
    .where('course_id', '=', youth)
    .execute()
  assert.ok(response)
  const age = { items: JSON.stringify({ 'background.ageBand': 3 }) }
  await assert.rejects(
    db.updateTable('questionnaires.answered').set(age).where('response_id', '=', response.id).execute(),
    /no age is stored in the youth area/,
  )
})
