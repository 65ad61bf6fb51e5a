import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import type { Browser, Fields, Seen } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { JoiningTables } from '../tables.ts'

const farum = 'ord-liv-skriv-farum-bibliotek'
const roedovre = 'ord-liv-skriv-roedovre'
const english = 'words-life-write-roskilde'
const fields = {
  name: 'Birgitte Prøve',
  email: 'birgitte@proeve.example',
  phone: '',
  municipality: organisations.furesoe,
  part: 'participant',
  together: 'alone',
  companionName: '',
  companionEmail: '',
}

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })
const enrolments = (town: Town, courseId: string) =>
  db(town)
    .selectFrom('courses.enrolment')
    .selectAll()
    .where('course_id', '=', courseId)
    .orderBy('line_number')
    .execute()

/** Fills the form as a person does: opens it, takes a minute, sends it. */
async function fill(town: Town, visitor: Browser, slug: string, typed: Fields): Promise<Seen> {
  const page = await visitor.get(paths.signUp(slug))
  town.clock.moveTo(town.clock.now().add({ seconds: 60 }).toString())
  return visitor.sendRaw(paths.signUp(slug), { ...visitor.hidden(page, paths.signUp(slug)), ...typed })
}

onBothEngines(
  'a visitor takes the last seats, without an account, once however often the form is sent',
  async (town) => {
    const visitor = town.visitor()
    const page = await visitor.get(paths.signUp(farum))
    assert.equal(page.status, 200)
    assert.match(page.text, /Tag en plads på Ord\.Liv\.Skriv! på Farum Bibliotek/)
    assert.match(page.text, /Der er 3 ledige pladser/)
    const hidden = visitor.hidden(page, paths.signUp(farum))
    town.clock.moveTo('2026-11-23T08:01:00Z')
    const before = await enrolments(town, courseIds.farumWriting)
    for (let time = 0; time < 2; time += 1) {
      const sent = await visitor.sendRaw(paths.signUp(farum), { ...hidden, ...fields })
      assert.equal(sent.location, paths.thanks(farum))
    }
    const again = await fill(town, town.visitor(), farum, { ...fields, email: 'Birgitte@PROEVE.example' })
    assert.equal(again.location, paths.thanks(farum))
    const after = await enrolments(town, courseIds.farumWriting)
    assert.equal(after.length, before.length + 1)
    assert.equal(after.at(-1)?.state, 'enrolled')
    const thanks = await visitor.get(paths.thanks(farum))
    assert.match(thanks.text, /Tjek din mail/)
    assert.doesNotMatch(thanks.text, /allerede|Birgitte/)
  },
)

onBothEngines('the letters carry number and own link, and the queue carries no name', async (town) => {
  await fill(town, town.visitor(), farum, fields)
  await fill(town, town.visitor(), farum, fields)
  const { rows } = await sql<{ subject: string; text: string; to_address: string }>`
    select subject, text, to_address from platform.mail order by created_at desc limit 2`.execute(db(town))
  const subjects = rows.map(({ subject }) => subject).sort()
  assert.deepEqual(subjects, [
    'Du er allerede tilmeldt Ord.Liv.Skriv! på Farum Bibliotek',
    'Du har en plads på Ord.Liv.Skriv! på Farum Bibliotek',
  ])
  for (const { text, to_address } of rows) {
    assert.match(text, /Hej \{navn\}/)
    assert.match(text, /Dit nummer: [0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/)
    assert.doesNotMatch(text + to_address, /Birgitte|proeve/i)
  }
})

onBothEngines('everything that can be wrong has its sentence, and what was typed stays', async (town) => {
  const visitor = town.visitor()
  const wrong = {
    ...fields,
    name: '',
    email: 'ikke en mail',
    phone: '12',
    municipality: '',
    together: 'together',
  }
  const seen = await fill(town, visitor, farum, { ...wrong, access: 'Kørestol & <b>plads</b>' })
  assert.equal(seen.status, 422)
  for (const sentence of [/Skriv noget her/, /@/, /otte cifre/, /Vælg/, /Skriv, hvad den anden hedder/])
    assert.match(seen.text, sentence)
  assert.ok(seen.html.includes('Kørestol &amp; &lt;b&gt;plads&lt;/b&gt;'))
  assert.ok(seen.html.includes('value="ikke en mail"'))
  const alone = await fill(town, visitor, farum, { ...fields, email: '', phone: '' })
  assert.match(alone.text, /Skriv din mail eller dit telefonnummer/)
  const twins = { ...fields, together: 'together', companionName: 'Bo', companionEmail: fields.email }
  assert.match((await fill(town, visitor, farum, twins)).text, /sin egen mail/)
  const elsewhere = await fill(town, visitor, roedovre, { ...fields, municipality: organisations.koege })
  assert.equal(elsewhere.status, 422)
  assert.match(elsewhere.text, /kun for dem, der bor i kommunen/)
  const invented = { ...fields, municipality: organisations.furesoeBibliotek }
  assert.match((await fill(town, visitor, farum, invented)).text, /Vælg din kommune/)
})

onBothEngines(
  'too quick, too old, or filled where nobody sees: nothing happens, and a person can go on',
  async (town) => {
    const visitor = town.visitor()
    const path = paths.signUp(farum)
    const hidden = visitor.hidden(await visitor.get(path), path)
    const before = (await enrolments(town, courseIds.farumWriting)).length
    const quick = await visitor.sendRaw(path, { ...hidden, ...fields })
    assert.equal(quick.status, 422)
    assert.match(quick.text, /for hurtigt/)
    assert.ok(quick.html.includes(hidden['opened'] ?? '-'), 'the same form goes on')
    town.clock.moveTo('2026-11-23T08:00:10Z')
    const trapped = await visitor.sendRaw(path, { ...hidden, ...fields, website: 'http://spam.example' })
    assert.equal(trapped.location, paths.thanks(farum))
    const forged = await visitor.sendRaw(path, { ...hidden, ...fields, opened: 'x.1.y' })
    assert.equal(forged.status, 422)
    town.clock.moveTo('2026-11-25T08:00:10Z')
    const old = await visitor.sendRaw(path, { ...hidden, ...fields })
    assert.match(old.text, /ligget åben længe/)
    assert.equal((await enrolments(town, courseIds.farumWriting)).length, before)
  },
)

onBothEngines('a full course puts people in line; two who come together wait together', async (town) => {
  const page = await town.visitor().get(paths.signUp(roedovre))
  assert.match(page.text, /Holdet er fyldt lige nu/)
  const pair = {
    ...{ ...fields, municipality: organisations.roedovre, together: 'together' },
    ...{ companionName: 'Bo Prøve', companionEmail: 'bo@proeve.example' },
  }
  assert.equal((await fill(town, town.visitor(), roedovre, pair)).status, 303)
  const [first, second] = (await enrolments(town, courseIds.roedovreWriting)).slice(-2)
  assert.deepEqual([first?.state, second?.state], ['waiting', 'waiting'])
  assert.ok(first?.pair_id && first.pair_id === second?.pair_id)
  assert.notEqual(first.participant_id, second.participant_id)
})

onBothEngines('without a mail address the own page is the receipt', async (town) => {
  const visitor = town.visitor()
  const sent = await fill(town, visitor, farum, { ...fields, email: '', phone: '+45 20304050' })
  assert.match(sent.location, /^\/min\/[\w-]{43}$/)
  const own = await visitor.follow(sent)
  assert.match(own.text, /Du har en plads/)
  assert.match(own.text, /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/)
})

onBothEngines('the same in English; drafts, closed and unknown courses are not there', async (town) => {
  const visitor = town.visitor()
  const page = await visitor.get(`/en${paths.signUp(english)}`)
  assert.match(page.text, /Take a place/)
  assert.doesNotMatch(page.text, /Hvad hedder|Kommune bor/)
  assert.equal((await visitor.get(paths.signUp('ord-liv-skriv-albertslund'))).status, 404)
  assert.equal((await visitor.get(paths.signUp('findes-ikke'))).status, 404)
  assert.equal((await visitor.get(paths.signUp(encodeURIComponent("'; drop--")))).status, 404)
  const over = await visitor.get(paths.signUp('kulturvitaminer-roedovre-2026'))
  assert.match(over.text, /Her kan man ikke tilmelde sig nu/)
})

onBothEngines('an age is asked only where the course says so, and never of the young', async (town) => {
  await sql`update courses.course set capacity = 30 where id in (${courseIds.ishoejCoWrite}, ${courseIds.halsnaesVitamins})`.execute(
    db(town),
  )
  const visitor = town.visitor()
  assert.match((await visitor.get(paths.signUp('kulturvitaminer-halsnaes'))).html, /name="birthYear"/)
  assert.doesNotMatch((await visitor.get(paths.signUp('skriv-en-sang-ishoej'))).html, /birthYear/)
  const future = { ...fields, municipality: organisations.halsnaes, birthYear: '2090', agreed: 'on' }
  assert.equal((await fill(town, visitor, 'kulturvitaminer-halsnaes', future)).status, 422)
})

onBothEngines('where the use of the data rests on a yes, nobody comes in without one', async (town) => {
  await sql`update participants.legal_basis set basis = 'consent' where municipality_id = ${organisations.halsnaes}`.execute(
    db(town),
  )
  const home = { ...fields, municipality: organisations.halsnaes, email: 'yes@proeve.example' }
  const no = await fill(town, town.visitor(), 'kulturvitaminer-halsnaes', home)
  assert.equal(no.status, 422)
  assert.match(no.text, /Sæt flueben, hvis du vil være med/)
  const yes = await fill(town, town.visitor(), 'kulturvitaminer-halsnaes', { ...home, agreed: 'on' })
  assert.equal(yes.location, paths.thanks('kulturvitaminer-halsnaes'))
})

onBothEngines('a flood from one address is held back in words, and typed text stays', async (town) => {
  const visitor = town.visitor()
  const path = paths.signUp(farum)
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo('2026-11-23T08:01:00Z')
  const address = `192.0.2.${Math.floor(Math.random() * 250)}`
  const env = { incoming: { socket: { remoteAddress: address } } }
  const email = `${crypto.randomUUID()}@proeve.example`
  const statuses: number[] = []
  for (let time = 0; time < 8; time += 1) {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...hidden, ...fields, email })) body.set(name, value)
    const headers = { cookie: visitor.cookieHeader, host: 'kulturmetropolen.test' }
    const answer = await town.app.request(
      `http://kulturmetropolen.test${path}`,
      { method: 'POST', body, headers },
      env,
    )
    statuses.push(answer.status)
    if (answer.status === 422) assert.match(await answer.text(), /Vent ti minutter/)
  }
  assert.ok(statuses.includes(422), 'the letters to one mail address come to an end')
  assert.equal(statuses[0], 303)
})

onBothEngines(
  'who comes along and is on the course already stays as they are, and the answer tells nobody so',
  async (town) => {
    const home = { ...fields, municipality: organisations.furesoe }
    await fill(town, town.visitor(), farum, { ...home, name: 'Asta Her', email: 'asta@proeve.example' })
    const before = await enrolments(town, courseIds.farumWriting)
    const sent = await fill(town, town.visitor(), farum, {
      ...{ ...home, name: 'Bo Ny', email: 'bo@proeve.example', together: 'together' },
      ...{ companionName: 'Asta Her', companionEmail: 'asta@proeve.example' },
    })
    assert.equal(sent.location, paths.thanks(farum))
    const after = await enrolments(town, courseIds.farumWriting)
    assert.equal(after.length, before.length + 1)
    assert.equal(after.at(-1)?.pair_id, null)
    const { rows } = await sql<{ subject: string }>`select subject from platform.mail
      order by created_at desc limit 2`.execute(db(town))
    assert.deepEqual(rows.map(({ subject }) => subject).sort(), [
      'Du er allerede tilmeldt Ord.Liv.Skriv! på Farum Bibliotek',
      'Du har en plads på Ord.Liv.Skriv! på Farum Bibliotek',
    ])
  },
)
