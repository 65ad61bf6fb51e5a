import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { enrolmentIds as ids, referralIds } from '../../../../../db/seed/joining/ids.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import type { Browser, Fields } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { JoiningTables } from '../tables.ts'

const farum = 'ord-liv-skriv-farum-bibliotek'
const salon = 'samtalesalon-toldkammeret'
const doctor = { referrerName: 'Lise Læge', referrerEmail: 'lise@laegehus.example', workplace: 'Lægehuset' }
const citizen = {
  ...{ name: 'Henvist Borger', email: 'henvist@borger-proeve.example', phone: '' },
  municipality: organisations.furesoe,
}

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })

async function send(town: Town, who: Browser, slug: string, fields: Fields) {
  const path = paths.refer(slug)
  const page = await who.get(path)
  town.clock.moveTo(town.clock.now().add({ seconds: 60 }).toString())
  return who.sendRaw(path, { ...who.hidden(page, path), ...fields })
}

const newest = (town: Town) =>
  db(town).selectFrom('courses.referral').selectAll().orderBy('made_at', 'desc').executeTakeFirstOrThrow()

/** The status link as it stands in the receipt. */
async function statusLink(town: Town): Promise<string> {
  const { rows } = await sql<{ text: string }>`select text from platform.mail
    where to_address = ${doctor.referrerEmail} order by created_at desc`.execute(db(town))
  return /http:\/\/kulturmetropolen\.test(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}

onBothEngines(
  'an outside professional refers, gets a receipt, and sees how far it is and nothing else',
  async (town) => {
    const visitor = town.visitor()
    const silent = await send(town, visitor, farum, { ...doctor, ...citizen })
    assert.equal(silent.status, 422)
    assert.match(silent.text, /Tal med borgeren først/)
    assert.ok(silent.html.includes('Henvist Borger'))
    const sent = await send(town, visitor, farum, { ...doctor, ...citizen, knows: 'on' })
    assert.equal(sent.location, paths.referred(farum))
    const referral = await newest(town)
    const enrolment = await db(town)
      .selectFrom('courses.enrolment')
      .selectAll()
      .where('id', '=', referral.enrolment_id)
      .executeTakeFirstOrThrow()
    assert.equal(enrolment.state, 'applied', 'the course looks at it first, whoever sent it')
    const link = await statusLink(town)
    const status = await visitor.get(link)
    assert.match(status.text, /Modtaget/)
    assert.doesNotMatch(status.text, /Henvist Borger|borger-proeve/)
    await db(town)
      .updateTable('courses.enrolment')
      .set({
        state: 'dropped',
        enrolled_on: enrolment.enrolled_on ?? Temporal.PlainDate.from('2026-11-23'),
        ended_on: Temporal.PlainDate.from('2026-11-24'),
        end_reason: 'illness',
      })
      .where('id', '=', enrolment.id)
      .execute()
    const after = await visitor.get(link)
    assert.match(after.text, /Afsluttet/)
    assert.doesNotMatch(after.text, /syg|faldet/i)
    town.clock.moveTo('2026-12-26T08:00:00Z')
    assert.equal((await visitor.get(link)).status, 404)
    assert.equal((await visitor.get(paths.referralStatus('x'.repeat(43)))).status, 404)
  },
)

onBothEngines('of somebody who is there already a referrer learns only that it arrived', async (town) => {
  const visitor = town.visitor()
  const known = { ...citizen, name: 'Ingrid Havbo', email: 'ingrid@borger.example' }
  const sent = await send(town, visitor, farum, { ...doctor, ...known, knows: 'on' })
  assert.equal(sent.location, paths.referred(farum))
  const referral = await newest(town)
  assert.deepEqual([referral.enrolment_id, referral.is_second], [ids.farum, true])
  assert.match((await visitor.get(await statusLink(town))).text, /Modtaget/)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from courses.enrolment
    where course_id = ${courseIds.farumWriting}`.execute(db(town))
  assert.equal(rows[0]?.count, 8)
})

onBothEngines(
  'a link worker sees own referrals only, in every state, without contact, attendance or reasons',
  async (town) => {
    const fatima = await town.as('fatima')
    const list = await fatima.get(paths.referrals())
    assert.match(list.text, /Mona Krogerup.*Har en plads/)
    assert.match(list.text, /Tina Hald.*Afsluttet/)
    assert.doesNotMatch(list.text, /@borger|fremmøde|andet tilbud/i)
    assert.doesNotMatch(list.text, /Ellen Rønne/)
    assert.doesNotMatch(
      list.text,
      /Samtalesalon i Køge|Albertslund/,
      'cancelled courses and drafts take nobody',
    )
    const second = await send(town, fatima, farum, { ...citizen, knows: 'on', remindMe: 'on' })
    assert.equal(second.status, 303)
    assert.match((await fatima.get(paths.referrals())).text, /Henvist Borger/)
    for (const who of ['sofie', 'mette'] as const)
      assert.equal((await (await town.as(who)).get(paths.referrals())).status, 403)
  },
)

onBothEngines(
  'a link worker answers after the talk with those they referred, and with nobody else',
  async (town) => {
    const fatima = await town.as('fatima')
    const path = paths.referral(referralIds.applied)
    assert.match((await fatima.get(path)).text, /Flemming Brix/)
    const bad = await fatima.send(path, { verdict: 'no', note: 'x'.repeat(700) })
    assert.equal(bad.status, 422)
    assert.equal((await fatima.send(path, { verdict: 'yes', note: '' })).location, paths.referrals())
    const row = await db(town)
      .selectFrom('courses.enrolment')
      .select('state')
      .where('id', '=', ids.referredApplied)
      .executeTakeFirstOrThrow()
    assert.equal(row.state, 'enrolled')
    for (const id of [referralIds.enrolled, referralIds.ended, 'x', ids.farum])
      assert.equal((await fatima.get(paths.referral(id))).status, 404)
    await sql`update courses.referral set referrer_id = ${'00000000-0000-4000-8000-000000000001'}`.execute(
      db(town),
    )
    assert.doesNotMatch((await fatima.get(paths.referrals())).text, /Mona|Flemming/)
    assert.equal((await fatima.get(path)).status, 404)
  },
)

onBothEngines('in English, and closed courses take no referrals', async (town) => {
  assert.match((await town.visitor().get(`/en${paths.refer(salon)}`)).text, /The citizen knows about it/)
  assert.match(
    (await town.visitor().get(paths.refer('samtalesalon-koege'))).text,
    /kan man ikke tilmelde sig nu/,
  )
  assert.equal((await town.visitor().get(paths.refer('ord-liv-skriv-albertslund'))).status, 404)
})
