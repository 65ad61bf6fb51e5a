import assert from 'node:assert/strict'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import type { Browser, Seen } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { AnsweringTables } from '../tables.ts'
import { ensurePersonalCodes, ensureRoomCode } from './making.ts'

const course = courseIds.helsingoerSalon
const everything = { ...allOf(who5, 1), ...allOf(ucla, 3) }

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))

async function inTheRoom(town: Town) {
  await moveCourse(town, course, 7)
  const asta = await enrol(town, { courseId: course, name: 'Asta Prøvesen' })
  const bo = await enrol(town, { courseId: course, name: 'Bo Prøvesen' })
  const db = await tables(town)
  const code = await db.transaction().execute((tx) => ensureRoomCode(tx, course))
  await db.transaction().execute((tx) => ensurePersonalCodes(tx, course))
  const rows = await db
    .selectFrom('questionnaires.personal_code')
    .selectAll()
    .where('course_id', '=', course)
    .execute()
  const codeOf = ({ enrolmentId }: { readonly enrolmentId: string }) =>
    rows.find((row) => row.enrolment_id === enrolmentId)?.code ?? ''
  return { code, asta: { ...asta, code: codeOf(asta) }, bo: { ...bo, code: codeOf(bo) } }
}

async function sitDown(tablet: Browser, start: string, code: string): Promise<Seen> {
  const sent = await tablet.send(start, { kode: code })
  assert.equal(sent.status, 303, sent.text)
  return tablet.follow(sent)
}

const allOnOne = (tablet: Browser, path: string) => tablet.get(`${path}?vis=alt&trin=1`)

async function handIn(tablet: Browser, path: string): Promise<Seen> {
  const page = await allOnOne(tablet, path)
  return tablet.sendRaw(path, { ...tablet.hidden(page), ...everything, button: 'submit', spurgt: '1' })
}

const responses = async (town: Town) =>
  (await tables(town))
    .selectFrom('questionnaires.response')
    .selectAll()
    .where('course_id', '=', course)
    .where('is_simulated', '=', false)
    .execute()

onBothEngines(
  'the tablet goes round: nothing of the last person is seen by the next, not by Back either',
  async (town) => {
    const { code, asta, bo } = await inTheRoom(town)
    const tablet = town.visitor()
    const path = paths.tabletQuestions(code)
    const intro = await sitDown(tablet, paths.tablet(code), asta.code.toLowerCase())
    assert.match(intro.headers.get('cache-control') ?? '', /no-store/)
    assert.match(intro.html, /http-equiv="refresh" content="120; url=\/tavle\//)
    const page = await allOnOne(tablet, path)
    const old = { ...tablet.hidden(page), ...everything, button: 'submit', spurgt: '1' }
    const sent = await tablet.sendRaw(path, old)
    assert.equal(sent.location, paths.tabletThanks(code))
    assert.match((await tablet.follow(sent)).text, /Giv tavlen videre/)
    const back = await tablet.get(`${path}?vis=alt&trin=1`)
    assert.match(back.text, /Her er ikke noget at se/)
    assert.doesNotMatch(back.html, /checked/)
    assert.match((await tablet.sendRaw(path, old)).text, /Her er ikke noget at se/)
    await sitDown(tablet, paths.tablet(code), bo.code)
    assert.doesNotMatch((await allOnOne(tablet, path)).html, /checked/)
    const stolen = await tablet.sendRaw(path, old)
    assert.match(
      stolen.text,
      /Her er ikke noget at se/,
      'a form of the last person is not taken for the next',
    )
    assert.equal((await responses(town)).length, 1)
    assert.equal((await handIn(tablet, path)).status, 303)
    assert.deepEqual(
      (await responses(town)).map(({ way }) => way),
      ['tablet', 'tablet'],
    )
  },
)

onBothEngines(
  'going back to the start ends a sitting, and so does time; its half answers are seen by nobody',
  async (town) => {
    const { code, asta } = await inTheRoom(town)
    const tablet = town.visitor()
    const path = paths.tabletQuestions(code)
    const half = async () => {
      await sitDown(tablet, paths.tablet(code), asta.code)
      const page = await tablet.get(`${path}?vis=blok&trin=1`)
      await tablet.sendRaw(path, { ...tablet.hidden(page), ...allOf(who5, 0), button: 'next' })
      assert.match((await tablet.get(`${path}?vis=blok&trin=1`)).html, /checked/)
    }
    await half()
    await tablet.get(`${paths.tablet(code)}?slut=1`)
    assert.match((await tablet.get(`${path}?vis=blok&trin=1`)).text, /Her er ikke noget at se/)
    await half()
    town.clock.moveTo('2026-11-23T08:16:00Z')
    assert.match((await tablet.get(`${path}?vis=blok&trin=1`)).text, /Her er ikke noget at se/)
    await sitDown(tablet, paths.tablet(code), asta.code)
    assert.doesNotMatch((await tablet.get(`${path}?vis=blok&trin=1`)).html, /checked/)
    assert.deepEqual(await responses(town), [])
  },
)

onBothEngines(
  'a code opens an empty sheet, whatever its owner has answered by link; and one wave is answered once',
  async (town) => {
    const { code, asta } = await inTheRoom(town)
    const own = town.visitor()
    const path = asta.own('svar/before')
    const first = await own.get(`${path}?vis=blok&trin=1`)
    await own.sendRaw(path, { ...own.hidden(first), ...allOf(who5, 4), button: 'next' })
    const phone = town.visitor()
    await sitDown(phone, paths.room(code), asta.code)
    assert.doesNotMatch((await allOnOne(phone, paths.roomQuestions(code))).html, /checked/)
    assert.equal((await handIn(phone, paths.roomQuestions(code))).status, 303)
    const late = await own.get(`${path}?vis=alt&trin=1`)
    assert.match(late.text, /Du har svaret/)
    const again = await phone.send(paths.room(code), { kode: asta.code })
    assert.match(again.text, /Dine svar er modtaget/)
    assert.equal((await responses(town)).length, 1)
  },
)

onBothEngines('codes that fit nothing are told so, and nothing is learnt from them', async (town) => {
  const { code } = await inTheRoom(town)
  const phone = town.visitor()
  const wrong = await phone.send(paths.room(code), { kode: 'ABC' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /seks bogstaver og tal/)
  assert.match(wrong.html, /value="ABC"/)
  const unknown = await phone.send(paths.room(code), { kode: 'ZZZ 999' })
  assert.match(unknown.text, /kender vi ikke på det her hold/)
  for (const odd of ['/svar/ZZZ999', '/tavle/ZZZ999', '/svar/x', '/tavle/%00', '/svar/ZZZ999/tak'])
    assert.equal((await phone.get(odd)).status, 404, odd)
  assert.match((await phone.get('/svar/XXXXXX')).text, /Den kode kender vi ikke.*spørg den, der har holdet/)
  assert.match((await phone.get('/en/tavle/XXXXXX')).text, /We do not know that code/)
  assert.match((await phone.get(paths.roomQuestions(code))).text, /Her er ikke noget at se/)
  assert.match((await phone.get(`/en${paths.room(code)}`)).text, /Your code/)
})
