import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { keepUntil } from '../identity/stays.ts'

onBothEngines(
  'the secret link opens the own page without an account, in the language asked for',
  async (town) => {
    const { path } = await newcomer(town)
    const seen = await town.visitor().get(path)
    assert.equal(seen.status, 200)
    assert.match(seen.text, /Hej Rosalinde/)
    assert.match((await town.visitor().get(`/en${path}`)).text, /Hello Rosalinde/)
    const english = await newcomer(town, rosa, 'en')
    assert.match(english.path, /^\/en\/min\//)
  },
)

onBothEngines(
  'own pages are kept by no cache, named to no other page and found by no search engine',
  async (town) => {
    const { path } = await newcomer(town)
    const visitor = town.visitor()
    for (const address of [
      path,
      `${path}/data`,
      `/en${path}`,
      '/min/unknown',
      '/min/nyt-link',
      '/svar/x',
      '/tavle/x',
    ]) {
      const { headers } = await visitor.get(address)
      assert.equal(headers.get('Cache-Control'), 'no-store', address)
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer', address)
      assert.match(headers.get('X-Robots-Tag') ?? '', /noindex/)
    }
    assert.equal((await visitor.get('/')).headers.get('Referrer-Policy'), 'same-origin')
  },
)

onBothEngines(
  'a key that is unknown, cut off or over says how to get a new one, and nothing else',
  async (town) => {
    const { id, path, key } = await newcomer(town)
    const visitor = town.visitor()
    for (const wrong of [
      '/min/x',
      `/min/${key.slice(1)}`,
      `/min/${key.slice(1)}A/data`,
      `/min/${'A'.repeat(43)}/slet`,
    ]) {
      const seen = await visitor.get(wrong)
      assert.equal(seen.status, 404, wrong)
      assert.match(seen.text, /Linket virker ikke mere.*Send mig et nyt link/)
    }
    town.clock.moveTo('2027-11-23T08:00:00Z')
    assert.equal((await visitor.get(path)).status, 200)
    town.clock.moveTo('2027-11-24T08:00:00Z')
    assert.equal((await visitor.get(path)).status, 404)
    const context = await town.context('system')
    const enrolment = crypto.randomUUID()
    const keep = (day: Temporal.PlainDate | null) =>
      context.database.transaction().execute((tx) => keepUntil(tx, id, enrolment, day))
    await keep(Temporal.PlainDate.from('2027-03-01'))
    assert.equal((await visitor.get(path)).status, 200)
    await keep(null)
    assert.equal((await visitor.get(path)).status, 404)
  },
)

onBothEngines(
  'a new link ends the old one at once and goes to the mail; a closed one lets nobody in',
  async (town) => {
    const { path } = await newcomer(town)
    const visitor = town.visitor()
    const renewed = await visitor.send(`${path}/link/nyt`, {}, `${path}/link`)
    assert.equal(renewed.status, 303)
    assert.match((await visitor.follow(renewed)).text, /Det gamle virker ikke mere/)
    assert.equal((await visitor.get(path)).status, 404)
    const ida = await town.as('ida')
    const mails = await ida.get('/arbejde/opsaetning/post')
    const mail = await ida.get(
      /href="(\/arbejde\/opsaetning\/post\/[^"]+)">Dit link/.exec(mails.html)?.[1] ?? '',
    )
    assert.match(mail.text, new RegExp(`Hej ${rosa.name}`))
    assert.match(mail.text, new RegExp(renewed.location))
    const closed = await visitor.send(`${renewed.location}/link/luk`, {}, `${renewed.location}/link`)
    assert.equal(closed.location, '/min/lukket')
    assert.equal((await visitor.get(renewed.location)).status, 404)
  },
)

onBothEngines('asking for a link never tells whether the address is known', async (town) => {
  const { path } = await newcomer(town)
  const visitor = town.visitor()
  const answers = []
  for (const email of ['ROSALINDE.zimmerlund@graaspurv.example', 'ingen@ukendt.example'])
    answers.push(await visitor.send('/min/nyt-link', { email }))
  const [known, unknown] = answers
  assert.equal(known?.location, '/min/sendt')
  assert.deepEqual(
    [known?.status, known?.location, known?.html],
    [unknown?.status, unknown?.location, unknown?.html],
  )
  assert.match((await visitor.get('/min/sendt')).text, /Kender vi mailen/)
  await town.work()
  const { rows } = await sql<{ to: string; text: string }>`
    select to_address as to, text from platform.mail where subject_kind = 'participants.participant'
    and subject like 'Dit link%'`.execute(town.house.store.database)
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.to, '')
  assert.doesNotMatch(rows[0]?.text ?? '', /Rosalinde|min\/[\w-]{43}/)
  assert.equal((await visitor.get(path)).status, 200)
  const wrong = await visitor.send('/min/nyt-link', { email: 'rosalinde' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="rosalinde"/)
  for (let time = 0; time < 10; time += 1)
    await visitor.send('/min/nyt-link', { email: 'mange@ukendt.example' })
  const often = await visitor.send('/min/nyt-link', { email: 'mange@ukendt.example' })
  assert.equal(often.status, 422)
  assert.match(often.text, /Vent fem minutter/)
})

onBothEngines('who asks after the time was over gets a new link that works', async (town) => {
  const { path } = await newcomer(town, { ...rosa, email: 'sent@graaspurv.example' })
  town.clock.moveTo('2028-02-01T08:00:00Z')
  const visitor = town.visitor()
  assert.equal((await visitor.get(path)).status, 404)
  await visitor.send('/min/nyt-link', { email: 'sent@graaspurv.example' })
  await town.work()
  const ida = await town.as('ida')
  const mails = await ida.get('/arbejde/opsaetning/post')
  const mail = await ida.get(
    /href="(\/arbejde\/opsaetning\/post\/[^"]+)">Dit link/.exec(mails.html)?.[1] ?? '',
  )
  const link = /http:\/\/kulturmetropolen\.test(\/min\/[\w-]+)/.exec(mail.text)?.[1] ?? ''
  assert.notEqual(link, path)
  assert.equal((await visitor.get(link)).status, 200)
})

onBothEngines(
  'the calendar has a link of its own, renewable, with no name and no telling word',
  async (town) => {
    const { path } = await newcomer(town)
    const visitor = town.visitor()
    const address = /\/min\/kalender\/[\w-]{43}\.ics/
    assert.doesNotMatch((await visitor.get(`${path}/link`)).text, address)
    await visitor.send(`${path}/link/kalender`, {}, `${path}/link`)
    const first = address.exec((await visitor.get(`${path}/link`)).text)?.[0] ?? ''
    const file = await visitor.get(first)
    assert.equal(file.status, 200)
    assert.match(file.html, /^BEGIN:VCALENDAR\r\n.*X-WR-CALNAME:Kursus\r\n/s)
    assert.doesNotMatch(file.html, /Rosalinde|recept|trivsel|\/min\//i)
    await visitor.send(`${path}/link/kalender`, {}, `${path}/link`)
    assert.equal((await visitor.get(first)).status, 404)
    assert.equal((await visitor.get(path)).status, 200)
    await visitor.send(`${path}/link/kalender/luk`, {}, `${path}/link`)
    assert.doesNotMatch((await visitor.get(`${path}/link`)).text, address)
    assert.equal((await visitor.get(`${path}/kursus.ics`)).status, 200)
  },
)
