import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import type { Browser } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import type { AnsweringTables } from '../tables.ts'

const course = courseIds.helsingoerSalon

async function onCourseThatBeginsSoon(town: Town, name = 'Asta Prøvesen') {
  await moveCourse(town, course, 7)
  return enrol(town, { courseId: course, name })
}

const tables = async (town: Town) => tablesOf<AnsweringTables>(await town.context('system'))

const query = (location: string) => new URLSearchParams(location.split('?')[1])

/** Answers screen by screen until one is through; each screen gets what `fields` has for it. */
async function answerAll(browser: Browser, path: string, fields: Record<string, string>) {
  let seen = await browser.get(`${path}?vis=blok&trin=1`)
  for (let step = 0; step < 12; step += 1) {
    assert.equal(seen.status, 200, seen.text)
    const names = [...seen.html.matchAll(/name="([a-z0-9-]+\.[A-Za-z]+)"/gi)].map(([, name = '']) => name)
    const own = Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
    const last = seen.text.includes('Aflever')
    const button = last ? 'submit' : 'next'
    const sent = await browser.sendRaw(path, {
      ...browser.hidden(seen),
      ...own,
      button,
      spurgt: String(step + 1),
    })
    if (last) return sent
    assert.equal(sent.status, 303, sent.text)
    seen = await browser.follow(sent)
  }
  throw new Error('no end')
}

const everything = {
  ...allOf(who5, 3),
  ...allOf(ucla, 2),
  'lonely.direct': '2',
  'background.gender': 'refused',
}

onBothEngines(
  'from the mail to the thanks: saved at each step, scored once, nothing of it on the identity side',
  async (town) => {
    const asta = await onCourseThatBeginsSoon(town)
    const phone = town.visitor()
    const page = await phone.get(asta.own())
    assert.match(page.text, /Spørgsmål til dig/)
    const intro = await phone.get(asta.own('svar/before'))
    assert.match(intro.text, /tre minutter/)
    assert.match(intro.headers.get('cache-control') ?? '', /no-store/)
    const sent = await answerAll(phone, asta.own('svar/before'), everything)
    assert.equal(sent.location, asta.own('svar/tak'))
    assert.match((await phone.follow(sent)).text, /Tak for dine svar.*Livslinien/)
    const db = await tables(town)
    const [response] = await db
      .selectFrom('questionnaires.known_response')
      .selectAll()
      .where('course_id', '=', course)
      .where('instrument_id', '=', 'who5')
      .where('is_simulated', '=', false)
      .execute()
    assert.equal(response?.items['who5.calm'], 3)
    assert.equal(response?.inside_window, true)
    assert.doesNotMatch(JSON.stringify(response), /2026-/, 'no day, no week')
    const scores = await db
      .selectFrom('questionnaires.known_score')
      .selectAll()
      .where('pseudonym', '=', response?.pseudonym ?? '')
      .execute()
    assert.deepEqual(scores.map(({ instrument_id, value }) => [instrument_id, value]).sort(), [
      ['tils', 6],
      ['who5', 60],
    ])
    const invitation = await db
      .selectFrom('questionnaires.invitation')
      .selectAll()
      .where('enrolment_id', '=', asta.enrolmentId)
      .executeTakeFirstOrThrow()
    assert.equal(invitation.answered_on?.toString(), '2026-11-23')
    assert.equal((await db.selectFrom('questionnaires.draft').selectAll().execute()).length, 0)
    const { rows } = await sql<{
      found: boolean
    }>`select exists (select from platform.audit where (subject_id = ${asta.enrolmentId} or subject_id = ${asta.participantId}) and action like 'answering.%') as found`.execute(
      db,
    )
    assert.equal(rows[0]?.found, false, 'the audit does not say who answered when')
  },
)

onBothEngines('one goes on on another device, and the same forms sent twice are one answer', async (town) => {
  const asta = await onCourseThatBeginsSoon(town)
  const [phone, laptop] = [town.visitor(), town.visitor()]
  const path = asta.own('svar/before')
  const first = await phone.get(`${path}?vis=blok&trin=1`)
  await phone.sendRaw(path, { ...phone.hidden(first), ...allOf(who5, 4), button: 'next' })
  const intro = await laptop.get(path)
  assert.match(intro.text, /Fortsæt, hvor du slap/)
  const onwards = await laptop.get(`${path}?vis=blok&trin=videre`)
  assert.match(onwards.text, /savner nogen/)
  const again = await laptop.get(`${path}?vis=blok&trin=1`)
  assert.equal(again.html.match(/value="4" checked/g)?.length, 5)
  const all = await laptop.get(`${path}?vis=alt&trin=1`)
  const form = { ...laptop.hidden(all), ...everything, button: 'submit', spurgt: '1' }
  for (const _ of [1, 2]) assert.equal((await laptop.sendRaw(path, form)).location, asta.own('svar/tak'))
  const db = await tables(town)
  const kept = await db
    .selectFrom('questionnaires.response')
    .selectAll()
    .where('course_id', '=', course)
    .where('is_simulated', '=', false)
    .execute()
  assert.equal(kept.length, 1)
})

onBothEngines('two devices at once: neither overwrites the other in silence', async (town) => {
  const asta = await onCourseThatBeginsSoon(town)
  const [phone, laptop] = [town.visitor(), town.visitor()]
  const path = asta.own('svar/before')
  const [there, here] = [
    await phone.get(`${path}?vis=blok&trin=1`),
    await laptop.get(`${path}?vis=blok&trin=1`),
  ]
  await phone.sendRaw(path, { ...phone.hidden(there), ...allOf(who5, 5), button: 'next' })
  const differs = await laptop.sendRaw(path, { ...laptop.hidden(here), ...allOf(who5, 0), button: 'next' })
  assert.equal(differs.status, 409)
  assert.match(differs.text, /noget andet på en anden skærm.*Hele tiden.*På intet tidspunkt/)
  const knowingly = await laptop.sendRaw(path, { ...laptop.hidden(differs), button: 'next' })
  assert.equal(knowingly.status, 303)
  const now = await phone.get(`${path}?vis=blok&trin=1`)
  assert.equal(now.html.match(/value="0" checked/g)?.length, 5)
})

onBothEngines(
  'skipping is asked about once on a scale; skipped and refused are reasons, and there is no score',
  async (town) => {
    const asta = await onCourseThatBeginsSoon(town)
    const phone = town.visitor()
    const path = asta.own('svar/before')
    const first = await phone.get(`${path}?vis=blok&trin=1`)
    const blank = { ...phone.hidden(first), 'who5.happy': '3', button: 'next' }
    const asked = await phone.sendRaw(path, blank)
    assert.equal(asked.status, 422)
    assert.match(asked.text, /4 spørgsmål mangler svar/)
    assert.match(asked.html, /value="3" checked/)
    const on = await phone.sendRaw(path, { ...phone.hidden(asked), 'who5.happy': '3', button: 'next' })
    assert.equal(query(on.location).get('trin'), '2')
    const tils = await phone.follow(on)
    const refused = await phone.sendRaw(path, { ...phone.hidden(tils), 'refuse.tils': 'on', button: 'next' })
    assert.equal(refused.status, 303)
    const all = await phone.get(`${path}?vis=alt&trin=1`)
    assert.match(all.html, /name="refuse.tils"[^>]*checked/)
    const sent = await phone.sendRaw(path, {
      ...phone.hidden(all),
      'who5.happy': '3',
      'refuse.tils': 'on',
      button: 'submit',
      spurgt: '1',
    })
    assert.equal(sent.status, 303)
    const db = await tables(town)
    const rows = await db
      .selectFrom('questionnaires.known_response')
      .selectAll()
      .where('course_id', '=', course)
      .where('is_simulated', '=', false)
      .execute()
    const items = Object.assign({}, ...rows.map((row) => row.items))
    assert.deepEqual(items['who5.calm'], { missing: 'skipped' })
    assert.deepEqual(items['ucla.leftOut'], { missing: 'refused' })
    const scores = await db
      .selectFrom('questionnaires.known_score')
      .selectAll()
      .where('course_id', '=', course)
      .where('is_simulated', '=', false)
      .execute()
    assert.deepEqual(scores, [])
  },
)

onBothEngines(
  'wrong answers are told kindly, wrong addresses lead nowhere, and English is English',
  async (town) => {
    const asta = await onCourseThatBeginsSoon(town)
    const phone = town.visitor()
    const path = asta.own('svar/before')
    const first = await phone.get(`${path}?vis=blok&trin=1`)
    const wrong = await phone.sendRaw(path, {
      ...phone.hidden(first),
      'who5.happy': '17',
      'who5.calm': '2',
      button: 'next',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Vælg et af svarene/)
    assert.match(wrong.html, /name="who5.calm" value="2" checked/)
    for (const odd of ['?vis=alt&trin=999', '?trin=-1&vis=x', '?hold=x&trin=1', '?trin=%00'])
      assert.equal((await phone.get(path + odd)).status, 200, odd)
    assert.equal((await phone.get(asta.own('svar/nonsense'))).status, 404)
    assert.equal((await phone.get(path.replace(/min\/[^/]+/, `min/${'x'.repeat(43)}`))).status, 404)
    assert.match((await phone.get(asta.own('svar/after'))).text, /Spørgsmålene åbner/)
    const english = await phone.get(`/en${path}?vis=blok&trin=1`)
    assert.match(english.text, /Over the last two weeks I have felt cheerful/)
    assert.match(english.text, /Hand in|Next/)
  },
)
