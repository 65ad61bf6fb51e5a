import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { type CastName, cast } from '../../../../../db/seed/cast.ts'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { enrolmentIds as ids } from '../../../../../db/seed/joining/ids.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import { joining } from '../room.ts'
import type { JoiningTables } from '../tables.ts'

const farum = 'ord-liv-skriv-farum-bibliotek'
const roedovre = 'ord-liv-skriv-roedovre'
const salon = 'samtalesalon-toldkammeret'
const nobody = '00000000-0000-4000-8000-00000000dead'

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })
const enrolment = (town: Town, id: string) =>
  db(town).selectFrom('courses.enrolment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Gives somebody of the cast a role at one course, as its staff page does. */
const appoint = (town: Town, who: CastName, role: string, course: string) =>
  sql`insert into people.held_role (person_id, role, scope_kind, scope_id, from_day)
    values (${cast[who].id}, ${role}, 'course', ${course}, '2026-01-01')`.execute(db(town))

const staffPaths = joining.routes.filter(({ path }) => path.startsWith('/arbejde/forloeb/'))
const filled = (path: string, slug: string, enrolment: string) =>
  path.replace(':slug', slug).replace(':enrolment', enrolment)

onBothEngines(
  'a course leader of elsewhere cannot tell a member from nobody, nor a course from none',
  async (town) => {
    const sofie = await town.as('sofie')
    const csrf = sofie.hidden(await sofie.get('/min-side'))['csrf'] ?? ''
    const before = await enrolment(town, ids.karin)
    for (const { method, path } of staffPaths) {
      const open = (slug: string, id: string) => {
        const address = filled(path, slug, id)
        return method === 'GET'
          ? sofie.get(address)
          : sofie.sendRaw(address, { csrf, verdict: 'no', reason: 'other' })
      }
      const real = await open('kulturvitaminer-halsnaes', ids.karin)
      const invented = await open('findes-slet-ikke', nobody)
      // A course leader decides about no talks anywhere: that is said before any course is looked at.
      assert.equal(real.status, path.endsWith('/samtale') ? 403 : 404, `${method} ${path}`)
      assert.equal(real.status, invented.status)
      assert.equal(
        real.text.replaceAll(/Fejlens nummer.*/g, ''),
        invented.text.replaceAll(/Fejlens nummer.*/g, ''),
      )
    }
    // Through the own course, with the identifier of somebody on another one.
    for (const { method, path } of staffPaths.filter(({ path }) => path.includes(':enrolment'))) {
      const address = filled(path, farum, ids.karin)
      const body = {
        csrf,
        verdict: 'no',
        reason: 'other',
        leavingReason: 'work',
        offer: nobody,
        button: 'declined',
      }
      const seen = method === 'GET' ? await sofie.get(address) : await sofie.sendRaw(address, body)
      assert.equal(seen.status, path.endsWith('/samtale') ? 403 : 404, `${method} ${address}`)
    }
    assert.deepEqual(await enrolment(town, ids.karin), before)
  },
)

onBothEngines(
  'only those who carry a course see its people; the secretariat and others see none',
  async (town) => {
    for (const who of ['mette', 'ida', 'bent', 'nadia', 'ole', 'villads'] as const)
      assert.equal((await (await town.as(who)).get(paths.members(farum))).status, 403, who)
    assert.equal((await town.visitor().get(paths.members(farum))).status, 303)
    assert.equal((await (await town.as('jonas')).get(paths.members(farum))).status, 404)
    const seen = await (await town.as('sofie')).get(paths.members(farum))
    assert.match(seen.text, /Ingrid Havbo/)
    assert.match(seen.text, /7 af 10/)
    const person = await (await town.as('sofie')).get(paths.member(farum, ids.farum))
    assert.match(person.text, /ingrid@borger\.example/)
    assert.match(person.text, /2 af 3 gange/)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from platform.audit
    where action = 'participants.identity.look' and actor_id = ${cast.sofie.id}`.execute(db(town))
    assert.equal(rows[0]?.count, 8 + 1)
  },
)

onBothEngines('staff may pass somebody over with a reason, and put them back', async (town) => {
  await appoint(town, 'ole', 'coordinator', courseIds.roedovreWriting)
  const ole = await town.as('ole')
  const page = paths.member(roedovre, ids.offered)
  assert.match((await ole.send(paths.passOver(roedovre, ids.offered), {}, page)).text, /Vælg/)
  await ole.send(paths.passOver(roedovre, ids.offered), { reason: 'unreachable' }, page)
  assert.equal((await enrolment(town, ids.offered)).state, 'waiting')
  assert.equal((await enrolment(town, ids.firstWaiting)).state, 'offered')
  assert.match((await ole.get(page)).text, /Sprunget over.*kan ikke nås/)
  await ole.send(paths.lift(roedovre, ids.offered), {}, page)
  const { rows } = await sql<{
    reason: string
    lifted: boolean
    passed_by: string
  }>`select reason, lifted_at is not null as lifted,
    passed_by from courses.passed_over where enrolment_id = ${ids.offered}`.execute(db(town))
  assert.deepEqual(rows, [{ reason: 'unreachable', lifted: true, passed_by: cast.ole.id }])
  const next = paths.member(roedovre, ids.firstWaiting)
  await ole.send(paths.answerFor(roedovre, ids.firstWaiting), { button: 'declined' }, next)
  assert.equal((await enrolment(town, ids.offered)).state, 'offered', 'the first in line comes first again')
})

onBothEngines(
  'a talk: the note is sealed, a no has a reason, a yes gives the seat; two at once are told',
  async (town) => {
    await appoint(town, 'ole', 'coordinator', courseIds.helsingoerSalon)
    const ole = await town.as('ole')
    const page = paths.member(salon, ids.referredApplied)
    const path = paths.intake(salon, ids.referredApplied)
    const without = await ole.send(path, { verdict: 'no', note: 'Kun et stikord' }, page)
    assert.equal(without.status, 422)
    assert.match(without.text, /Vælg en grund, når svaret er nej/)
    assert.ok(without.html.includes('Kun et stikord'))
    const hidden = ole.hidden(await ole.get(page), path)
    await ole.sendRaw(path, { ...hidden, verdict: '', note: 'Vil gerne sidde ved døren' })
    assert.equal((await enrolment(town, ids.referredApplied)).state, 'intake')
    const late = await ole.sendRaw(path, { ...hidden, verdict: 'yes', note: 'Noget andet' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Vil gerne sidde ved døren/)
    assert.ok(late.html.includes('Noget andet'))
    const { rows } = await sql<{
      text: string
    }>`select encode(note_sealed, 'escape') as text from courses.intake`.execute(db(town))
    assert.ok(rows.every(({ text }) => !text.includes('sidde')))
    await ole.send(path, { verdict: 'yes', note: 'Vil gerne sidde ved døren' }, page)
    assert.equal((await enrolment(town, ids.referredApplied)).state, 'enrolled')
    const again = await ole.sendRaw(path, { ...hidden, verdict: 'yes', note: '' })
    assert.match((await ole.follow(again)).text, /allerede sagt ja eller nej/)
  },
)

onBothEngines('staff writes somebody down and takes somebody off; the place goes on', async (town) => {
  const sofie = await town.as('sofie')
  const path = paths.newMember(farum)
  const bad = await sofie.send(path, { name: '', municipality: '' })
  assert.equal(bad.status, 422)
  const fields = {
    name: 'Ringede Ind',
    phone: '20304054',
    municipality: organisations.furesoe,
    part: 'relative',
  }
  const hidden = sofie.hidden(await sofie.get(path), path)
  for (let time = 0; time < 2; time += 1)
    assert.equal((await sofie.sendRaw(path, { ...hidden, ...fields })).status, 303)
  const list = await sofie.get(paths.members(farum))
  assert.equal(list.text.split('Ringede Ind').length - 1, 1)
  const leavePath = paths.leave(farum, ids.farum)
  const page = paths.member(farum, ids.farum)
  assert.equal((await sofie.send(leavePath, {}, page)).status, 422)
  await sofie.send(leavePath, { leavingReason: 'illness' }, page)
  const gone = await enrolment(town, ids.farum)
  assert.deepEqual([gone.state, gone.end_reason], ['dropped', 'illness'])
  assert.match((await sofie.get(`/en${page}`)).text, /dropped out/)
})

onBothEngines(
  'seats are reserved with a day of release, never more than there are; outsiders cost',
  async (town) => {
    const sofie = await town.as('sofie')
    const path = paths.places(farum)
    const field = `seats-${organisations.herlev}`
    const rules = { offerHours: '24', reminderHours: '0', releaseOn: '01-12-2026' }
    const many = await sofie.send(path, { ...rules, [field]: '11' })
    assert.equal(many.status, 422)
    assert.match(many.text, /reserveret 11 pladser, men holdet har kun 10/)
    const wrong = await sofie.send(path, { ...rules, offerHours: 'længe', [field]: 'mange' })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.html.includes('længe'))
    const page = sofie.hidden(await sofie.get(path), path)
    assert.equal((await sofie.sendRaw(path, { ...page, ...rules, [field]: '3' })).status, 303)
    assert.equal((await sofie.sendRaw(path, { ...page, ...rules, [field]: '4' })).status, 409)
    assert.match((await town.visitor().get(paths.signUp(farum))).text, /Der er én ledig plads/)
    town.clock.moveTo('2026-12-01T08:00:00Z')
    assert.match((await town.visitor().get(paths.signUp(farum))).text, /Der er 3 ledige pladser/)
    assert.match((await sofie.get(path)).text, /Herlev 1 1\.500,00 kr\./)
  },
)
