import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { openPostBox } from '../../../../tests/support/post-box.ts'
import { Town, testKeys } from '../../../../tests/support/town.ts'
import { fileHas, tablesWith, tracesOf } from '../../../../tests/support/traces.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { backUp } from '../../../platform/database/backup.ts'
import { participantsWithMail } from '../identity/queries.ts'
import { identitiesOf } from '../looks/look.ts'
import { ownAddress } from '../own/links.ts'

const words = [
  ...['Rosalinde', 'Gråspurv', 'Zimmerlund', rosa.name, rosa.email ?? '', '71 93 55 28', '71935528'],
  ...['smal rampe', 'Tolk på urdu', 'Flextrafik'],
]
const traces = words.flatMap(tracesOf)

const slug = 'samtalesalon-toldkammeret'

/** Signs up through the public form, as on a phone. @returns the identifier */
async function signUp(town: Town): Promise<string> {
  const path = `/forloeb/${slug}/tilmeld`
  const phone = town.visitor()
  const hidden = phone.hidden(await phone.get(path), path)
  town.clock.moveTo('2026-11-23T08:01:00Z')
  const sent = await phone.sendRaw(path, {
    ...hidden,
    ...{
      name: rosa.name,
      email: rosa.email ?? '',
      phone: rosa.phone ?? '',
      municipality: organisations.helsingoer,
    },
    ...{ access: rosa.needs.access, spoken: rosa.needs.language, transport: rosa.needs.transport },
    ...{ part: 'participant', together: 'alone', agreed: 'on', birthYear: '' },
  })
  assert.equal(sent.status, 303, sent.text)
  const context = await town.context('system')
  const [id = ''] = await context.database
    .transaction()
    .execute((tx) => participantsWithMail(tx, context, rosa.email ?? ''))
  return id
}

/** Everything sealed or hashed that belongs to a person, in hexadecimal: what must be gone too. */
async function sealedTraces(town: Town, id: string): Promise<string[]> {
  const { rows } = await sql<{ traces: string[] }>`
    select array[encode(p.identity, 'hex'), encode(p.identity_key, 'hex'), encode(p.link_key, 'hex'), encode(p.mail_hash, 'hex')]
      || array(select encode(token_hash, 'hex') from participants.own_link where participant_id = p.id)
      || array(select encode(sealed_token, 'hex') from participants.own_link where participant_id = p.id)
      || array(select encode(sealed, 'hex') from participants.pseudonym where participant_id = p.id) as traces
    from participants.participant p where id = ${id}`.execute(town.house.store.database)
  return rows[0]?.traces ?? []
}

onBothEngines(
  'after an erasure nothing leads to the person: no table, no task, no mail, no backup',
  async (plain) => {
    const folder = mkdtempSync(join(tmpdir(), 'erasure-'))
    const box = await openPostBox()
    const config = { BASE_URL: 'http://kulturmetropolen.test', IDENTITY_KEYS: testKeys, SMTP_URL: box.url }
    const town = new Town(plain.house.store, readConfig(config))
    const { database } = town.house.store
    try {
      const id = await signUp(town)
      await town.visitor().send('/min/nyt-link', { email: rosa.email ?? '' })
      await town.work()
      const toRosa = box.mails.filter((mail) => /To: .*Rosalinde\.Zimmerlund@graaspurv\.example/i.test(mail))
      assert.ok(toRosa.length >= 2, 'a receipt of the sign-up, and the link')
      await identitiesOf(await town.context('fatima'), [id], 'intake')
      const context = await town.context('system')
      const own = new URL(await database.transaction().execute((tx) => ownAddress(tx, context, id))).pathname
      const phone = town.visitor()
      assert.match((await phone.get(`${own}/data`)).text, /Rosalinde Gråspurv-Zimmerlund/)
      await phone.send(`${own}/samtykke`, { purpose: 'research', answer: 'yes' })
      await phone.send(`${own}/link/kalender`, {}, `${own}/link`)
      await phone.send('/min/nyt-link', { email: rosa.email ?? '' })

      const sealed = await sealedTraces(town, id)
      const key = own.split('/').at(-1) ?? ''
      assert.deepEqual(
        await tablesWith(database, [...traces, key]),
        [],
        'words lie nowhere in clear, even before',
      )
      const before = await tablesWith(database, sealed)
      assert.ok(before.includes('participants.participant') && before.includes('participants.own_link'))
      assert.ok(
        before.includes('platform.job'),
        'the request for a link waits with the fingerprint of the address',
      )
      await backUp(database, join(folder, 'before'))
      assert.ok(fileHas(join(folder, 'before'), sealed), 'the search finds what is there')

      const unsure = await phone.send(`${own}/slet`, {})
      assert.equal(unsure.status, 422)
      assert.match(unsure.text, /Sæt kryds, hvis du er sikker/)
      const erased = await phone.send(`${own}/slet`, { sure: 'on' })
      assert.equal(erased.location, '/min/slettet')
      assert.match((await phone.follow(erased)).text, /Du er slettet/)
      await town.work()

      assert.deepEqual(await tablesWith(database, [...traces, ...sealed, key]), [])
      await backUp(database, join(folder, 'after'))
      assert.equal(fileHas(join(folder, 'after'), [...traces, ...sealed, key]), false)
      assert.equal((await phone.get(own)).status, 404)
      assert.equal((await identitiesOf(context, [id], 'support')).size, 0)
      const { rows } = await sql<Record<string, unknown>>`
      select * from participants.participant where id = ${id}`.execute(database)
      const left = Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null)
      assert.deepEqual(left.map(([name]) => name).sort(), ['erased_on', 'id', 'municipality_id', 'version'])
      await assert.rejects(
        sql`update participants.participant set way = 'self' where id = ${id}`.execute(database),
        /cannot come back/,
      )
    } finally {
      box.close()
      rmSync(folder, { recursive: true })
    }
  },
)

onBothEngines('the search would find a name in whichever form it lay', async (town) => {
  const { database } = town.house.store
  const forms = [
    rosa.name,
    rosa.name.toUpperCase().toLowerCase(),
    Buffer.from(`x${rosa.name}`).toString('base64'),
    Buffer.from(rosa.email ?? '').toString('hex'),
    JSON.stringify({ to: `<${rosa.email}>` }),
    Buffer.from(JSON.stringify({ phone: rosa.phone })).toString('base64'),
  ]
  await sql`create table platform.canary (words text, bytes bytea)`.execute(database)
  for (const form of forms) {
    await sql`insert into platform.canary values (${form}, null)`.execute(database)
    assert.deepEqual(await tablesWith(database, traces), ['platform.canary'], form)
    await sql`update platform.canary set words = null, bytes = convert_to(${form}, 'UTF8')`.execute(database)
    if (form.includes('Gråspurv')) assert.deepEqual(await tablesWith(database, traces), ['platform.canary'])
    await sql`delete from platform.canary`.execute(database)
  }
  assert.deepEqual(await tablesWith(database, traces), [])
})

onBothEngines('erased twice is erased once, and others stay as they are', async (town) => {
  const [one, other] = [await newcomer(town), await newcomer(town, { ...rosa, name: 'Sigrid Blomst' })]
  const [phone, tablet] = [town.visitor(), town.visitor()]
  const hidden = [
    phone.hidden(await phone.get(`${one.path}/slet`)),
    tablet.hidden(await tablet.get(`${one.path}/slet`)),
  ]
  const both = await Promise.all([
    phone.sendRaw(`${one.path}/slet`, { ...hidden[0], sure: 'on' }),
    tablet.sendRaw(`${one.path}/slet`, { ...hidden[1], sure: 'on' }),
  ])
  assert.ok(
    both.some(({ status }) => status === 303) && both.every(({ status }) => status === 303 || status === 404),
  )
  assert.match((await phone.get(other.path)).text, /Hej Sigrid/)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from platform.audit where action = 'participants.own.erase' and subject_id = ${one.id}`.execute(
    town.house.store.database,
  )
  assert.equal(rows[0]?.count, 1)
})
