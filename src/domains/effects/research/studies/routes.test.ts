import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../../db/seed/cast.ts'
import { studyIds } from '../../../../../db/seed/research.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { paths } from '../paths.ts'

const open = 'trivsel-og-ensomhed-paa-kulturforloeb'
const waiting = 'faellesskab-over-tid'
const wish = {
  title: 'Musik og søvn på Ærø',
  purpose: 'At se, om folk sover bedre.',
  responsible: 'Aarhus Universitet',
  form: 'pseudonymised',
  legalBasis: 'researchAct',
  approval: 'AU-2026-1',
  approvalBy: 'DPO',
  instruments: ['who5'],
  areas: [],
  keep: 'courses',
  endsOn: '31-12-2027',
}
const slug = 'musik-og-soevn-paa-aeroe'

const rowsIn = async (town: Town, table: string, where = 'true'): Promise<number> => {
  const found = await sql<{
    count: number
  }>`select count(*)::int as count from ${sql.table(table)} where ${sql.raw(where)}`.execute(
    town.house.store.database,
  )
  return found.rows[0]?.count ?? 0
}

/** Nadia has written a study and asked for data. */
async function asked(town: Town, changed: Partial<typeof wish> = {}) {
  const nadia = await town.as('nadia')
  const made = await nadia.send(paths.newStudy(), { ...wish, ...changed })
  assert.equal(made.status, 303, made.text)
  const sent = await nadia.send(paths.request(slug), {}, paths.study(slug))
  assert.equal(sent.status, 303)
  return nadia
}

async function approved(town: Town, changed: Partial<typeof wish> = {}) {
  const nadia = await asked(town, changed)
  const mette = await town.as('mette')
  assert.equal((await mette.send(paths.decide(slug), { answer: 'approve' })).status, 303)
  return { nadia, mette }
}

onBothEngines(
  'Nadia writes a study, asks, Mette says yes, Nadia fetches, and everything is written down',
  async (town) => {
    const { nadia } = await approved(town)
    assert.match((await nadia.get(paths.study(slug))).text, /gøres klar/)
    assert.match((await nadia.send(paths.download(slug), {}, paths.study(slug))).location, new RegExp(slug))
    await town.work()
    const ready = await nadia.get(paths.study(slug))
    assert.match(ready.text, /Hent datasættet \(zip\).*Datasættet er ikke hentet endnu/)
    assert.match((await nadia.get('/arbejde')).text, /Datasættet er klar: Musik og søvn på Ærø/)
    const zip = await nadia.send(paths.download(slug), {}, paths.study(slug))
    assert.equal(zip.status, 200)
    assert.equal(zip.headers.get('content-type'), 'application/zip')
    assert.ok(zip.html.startsWith('PK'))
    assert.match((await nadia.get(paths.study(slug))).text, /Hentninger .*Nadia Farah/)
    const audit = await sql<{ did: string }>`
    select detail->>'did' as did from platform.audit where subject_kind = 'effects.study' and subject_id <> ${studyIds.open} order by id`.execute(
      town.house.store.database,
    )
    const did = audit.rows.map((row) => row.did)
    assert.deepEqual(did, ['create', 'request', 'approve', 'freeze', 'download'])
  },
)

onBothEngines(
  'access ends by itself: no data the day after, and key, answers and archive are gone',
  async (town) => {
    const { nadia } = await approved(town, { endsOn: '24-11-2026' })
    await town.work()
    assert.equal(await rowsIn(town, 'effects.study_key'), 1)
    town.clock.moveTo('2026-11-24T22:30:00Z')
    const last = await nadia.send(paths.download(slug), {}, paths.study(slug))
    assert.equal(last.status, 200)
    town.clock.moveTo('2026-11-24T23:30:00Z')
    assert.doesNotMatch((await nadia.get(paths.study(slug))).text, /Hent datasættet/)
    const { csrf = '' } = nadia.hidden(await nadia.get('/min-side'))
    const late = await nadia.sendRaw(paths.download(slug), { csrf })
    assert.equal(late.status, 303)
    await town.work()
    assert.equal(await rowsIn(town, 'effects.study_key'), 0)
    assert.equal(
      await rowsIn(town, 'effects.study_data', `frozen is not null and study_id <> '${studyIds.open}'`),
      0,
    )
    assert.match((await nadia.get(paths.study(slug))).text, /Adgangen er ophørt.*Fingeraftryk/)
  },
)

onBothEngines('nobody decides about a study one takes part in or has asked for', async (town) => {
  await asked(town)
  await sql`insert into effects.study_person (study_id, person_id)
    select id, ${cast.mette.id} from effects.study where slug = ${slug}`.execute(town.house.store.database)
  const mette = await town.as('mette')
  assert.doesNotMatch((await mette.get(paths.study(slug))).text, /Afgør anmodningen/)
  const tried = await mette.send(paths.decide(slug), { answer: 'approve' })
  assert.equal(tried.status, 422)
  assert.match(tried.text, /En anden fra sekretariatet/)
  const nadia = await town.as('nadia')
  assert.equal((await nadia.get(paths.decide(slug))).status, 403)
})

onBothEngines(
  'a refusal needs its reason, is told, and the study can be mended and asked for again',
  async (town) => {
    const nadia = await asked(town)
    const mette = await town.as('mette')
    const silent = await mette.send(paths.decide(slug), { answer: 'refuse' })
    assert.equal(silent.status, 422)
    assert.match(silent.text, /hvorfor anmodningen afvises/)
    await mette.send(paths.decide(slug), { answer: 'refuse', reason: 'Der bedes om for meget.' })
    assert.match((await nadia.get(paths.study(slug))).text, /blev afvist Der bedes om for meget/)
    assert.equal((await nadia.send(paths.editStudy(slug), { ...wish, title: 'Kun søvn' })).status, 303)
    assert.equal((await nadia.send(paths.request(slug), {}, paths.study(slug))).status, 303)
    assert.match((await mette.get('/arbejde')).text, /Afgør anmodning om data: Kun søvn/)
  },
)

onBothEngines('what does not fit is said at its field, and what was typed stays', async (town) => {
  const nadia = await town.as('nadia')
  const without = await nadia.send(paths.newStudy(), { ...wish, approval: '', legalBasis: 'anonymous' })
  assert.equal(without.status, 422)
  assert.match(without.text, /Vælg et retsgrundlag.*kræver en godkendelse/)
  assert.match(without.html, /value="Musik og søvn på Ærø"/)
  const late = await nadia.send(paths.newStudy(), { ...wish, endsOn: '01-01-2099' })
  assert.equal(late.status, 422)
  assert.equal((await nadia.send(paths.newStudy(), { ...wish, instruments: ['phq9'] })).status, 422)
})

onBothEngines('sent twice it is one study; changed by two, both wordings are shown', async (town) => {
  const nadia = await town.as('nadia')
  const hidden = nadia.hidden(await nadia.get(paths.newStudy()), paths.newStudy())
  await nadia.sendRaw(paths.newStudy(), { ...hidden, ...wish })
  await nadia.sendRaw(paths.newStudy(), { ...hidden, ...wish })
  assert.equal(await rowsIn(town, 'effects.study', `title = '${wish.title}'`), 1)
  const first = nadia.hidden(await nadia.get(paths.editStudy(slug)), paths.editStudy(slug))
  assert.equal((await nadia.sendRaw(paths.editStudy(slug), { ...first, ...wish, title: 'En' })).status, 303)
  const second = await nadia.sendRaw(paths.editStudy(slug), { ...first, ...wish, title: 'To' })
  assert.equal(second.status, 409)
  assert.match(second.text, /En/)
})

onBothEngines('a researcher sees only own studies; others see none at all', async (town) => {
  const other = cast.aliya.id
  await sql`insert into people.held_role (person_id, role, scope_kind, from_day) values (${other}, 'researcher', 'region', '2026-01-01')`.execute(
    town.house.store.database,
  )
  const aliya = await town.as('aliya')
  assert.match((await aliya.get(paths.studies())).text, /Ingen studier endnu/)
  for (const path of [paths.study(open), paths.study(waiting), paths.editStudy(waiting)])
    assert.equal((await aliya.get(path)).status, 404)
  const { csrf = '' } = aliya.hidden(await aliya.get('/min-side'))
  for (const path of [paths.download(open), paths.request(open), paths.end(open), paths.addPerson(open)])
    assert.equal((await aliya.sendRaw(path, { csrf, person: other })).status, 404)
  for (const who of ['jonas', 'fatima', 'bent', 'ida', 'villads'] as const)
    assert.equal((await (await town.as(who)).get(paths.studies())).status, 403, who)
  assert.equal((await town.visitor().get(paths.studies())).status, 303)
})

onBothEngines('whoever is taken out of a study, or is a researcher no more, gets nothing', async (town) => {
  const { nadia, mette } = await approved(town)
  await town.work()
  await sql`update people.held_role set to_day = '2026-11-22' where person_id = ${cast.nadia.id} and role = 'researcher'`.execute(
    town.house.store.database,
  )
  const { csrf = '' } = nadia.hidden(await nadia.get('/min-side'))
  assert.equal((await nadia.sendRaw(paths.download(slug), { csrf })).status, 403)
  assert.equal((await mette.send(paths.removePerson(slug, cast.nadia.id), {}, paths.study(slug))).status, 303)
  assert.match((await mette.get(paths.study(slug))).text, /Kun forskere.*Ingen endnu/)
})

onBothEngines('the pages speak English too, and nonsense in the address is no fault', async (town) => {
  const nadia = await town.as('nadia')
  assert.match((await nadia.get(`/en${paths.study(open)}`)).text, /Section 10|section 10/)
  assert.match((await nadia.get(`/en${paths.codebook()}`)).text, /Not answered/)
  assert.match((await nadia.get(paths.codebook())).text, /who5_before/)
  for (const odd of ['%00', 'x'.repeat(3000), '..%2f', 'æøå'])
    assert.ok((await nadia.get(`/arbejde/forskning/${odd}`)).status < 500)
})

onBothEngines('with consent as the basis only the answers of those who said yes are frozen', async (town) => {
  const { nadia } = await approved(town, { legalBasis: 'consent' })
  await town.work()
  const { database } = town.house.store
  const kept = await sql<{ rows: number }>`
    select row_count as rows from effects.study_data d join effects.study s on s.id = d.study_id where s.slug = ${slug}`.execute(
    database,
  )
  const agreed = await sql<{ people: number }>`
    select count(*)::int as people from participants.consent where purpose = 'research' and withdrawn_at is null`.execute(
    database,
  )
  const answered = await sql<{ people: number }>`
    select count(distinct pseudonym)::int as people from questionnaires.known_response where part = 'participant'`.execute(
    database,
  )
  assert.ok((kept.rows[0]?.rows ?? 0) <= (agreed.rows[0]?.people ?? 0))
  assert.ok((kept.rows[0]?.rows ?? 0) < (answered.rows[0]?.people ?? 0))
  assert.equal((await nadia.send(paths.download(slug), {}, paths.study(slug))).status, 200)
})
