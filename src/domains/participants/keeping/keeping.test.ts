import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { nextNight, nightTask, scheduleNight, spendNight } from '../../../platform/retention/night.ts'
import { keepUntil } from '../identity/stays.ts'
import { identitiesOf } from '../looks/look.ts'

const stay = async (town: Town, id: string, day: string) => {
  const context = await town.context('system')
  await context.database
    .transaction()
    .execute((tx) => keepUntil(tx, id, crypto.randomUUID(), Temporal.PlainDate.from(day)))
}

const nights = (town: Town) =>
  sql<{ night: string; state: string }>`
    select payload ->> 'night' as night, state from platform.job where kind = ${nightTask} order by 1`
    .execute(town.house.store.database)
    .then(({ rows }) => rows)

onBothEngines('the night erases whom nothing holds any more, and nobody else', async (town) => {
  const [old, recent] = [await newcomer(town), await newcomer(town, { ...rosa, name: 'Sigrid Blomst' })]
  await stay(town, old.id, '2026-12-01')
  await stay(town, recent.id, '2026-12-02')
  const mette = await town.as('mette')
  await scheduleNight(await town.context('system'))
  assert.match(
    (await mette.get('/arbejde/persondata/opbevaring')).text,
    /I nat bliver ingen deltagere slettet/,
  )
  town.clock.moveTo('2027-12-02T02:30:00Z')
  const preview = await (await town.as('mette')).get('/arbejde/persondata/opbevaring')
  assert.match(preview.text, /I nat bliver (én|\d+) deltagere? slettet/)
  await town.work()
  const context = await town.context('system')
  const left = await identitiesOf(context, [old.id, recent.id], 'support')
  assert.deepEqual([...left.keys()], [recent.id])
  const page = await (await town.as('mette')).get('/arbejde/persondata/opbevaring')
  assert.match(page.text, /24\. november 2026 2\. december 2027 kl\. 03\.30 .*Hvem en deltager er: \d/)
  const { rows } = await sql<{ detail: { identity: number } }>`
    select detail from platform.audit where action = 'operations.retention.run'`.execute(context.database)
  assert.ok((rows[0]?.detail.identity ?? 0) >= 1)
})

onBothEngines(
  'each night is in the queue once, whoever asks, and the chain goes on after every start',
  async (town) => {
    const context = await town.context('system')
    await Promise.all([scheduleNight(context), scheduleNight(context), scheduleNight(context)])
    assert.deepEqual(await nights(town), [{ night: '2026-11-24', state: 'waiting' }])
    town.clock.moveTo('2026-11-24T02:30:00Z')
    await scheduleNight(await town.context('system'))
    await town.work()
    await spendNight(await town.context('system'), { night: '2026-11-24' })
    assert.deepEqual(await nights(town), [
      { night: '2026-11-24', state: 'done' },
      { night: '2026-11-25', state: 'waiting' },
    ])
    const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from platform.audit where action = 'operations.retention.run'`.execute(
      town.house.store.database,
    )
    assert.equal(rows[0]?.count, 1)
  },
)

onBothEngines('a night is three o’clock, also when the clocks change', async () => {
  const night = (moment: string) => nextNight(Temporal.Instant.from(moment)).toString()
  assert.equal(night('2026-11-23T01:59:59Z'), '2026-11-23')
  assert.equal(night('2026-11-23T02:00:00Z'), '2026-11-24')
  assert.equal(night('2027-03-28T00:30:00Z'), '2027-03-28')
  assert.equal(night('2027-03-28T01:00:00Z'), '2027-03-29')
})

onBothEngines(
  'a rule is tried before it is saved; two at once see each other; what is fixed stays',
  async (town) => {
    const { id } = await newcomer(town)
    town.clock.moveTo('2027-02-01T08:00:00Z')
    const mette = await town.as('mette')
    const rule = '/arbejde/persondata/opbevaring/identity'
    const tried = await mette.send(rule, { days: '30', button: 'preview' })
    assert.equal(tried.status, 200)
    assert.match(tried.text, /Med 30 dage ville [1-9]\d* blive slettet i nat/)
    for (const days of ['0', '4000', 'mange', '']) {
      const wrong = await mette.send(rule, { days })
      assert.equal(wrong.status, 422, days)
      assert.ok(wrong.html.includes(`value="${days}"`))
    }
    const old = mette.hidden(await mette.get(rule), rule)
    assert.equal((await mette.send(rule, { days: '400' })).status, 303)
    assert.equal((await mette.send(rule, { days: '400' })).status, 303)
    const stale = await mette.sendRaw(rule, { ...old, days: '500' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /400.*500/)
    const again = { ...mette.hidden(stale, rule), days: '500' }
    assert.equal((await mette.sendRaw(rule, again)).status, 303)
    assert.equal((await mette.get('/arbejde/persondata/opbevaring/audit')).status, 404)
    assert.equal((await identitiesOf(await town.context('system'), [id], 'support')).size, 1)
  },
)

onBothEngines('the audit gives up what is older than five years, and nothing younger', async (town) => {
  const { database } = town.house.store
  const add = (at: string) =>
    sql`insert into platform.audit (at, actor_kind, action, reference) values (${at}::timestamptz, 'system', 'test', 'test')`.execute(
      database,
    )
  await add('2015-01-01T00:00:00Z')
  await sql`delete from platform.audit where at < '2016-01-01'`.execute(database)
  await add('2026-01-01T00:00:00Z')
  await assert.rejects(sql`delete from platform.audit`.execute(database), /takes no changes and no deletions/)
  await assert.rejects(sql`update platform.audit set action = 'x'`.execute(database), /takes no changes/)
})

onBothEngines('personal data of the workspace: who may see and set what', async (town) => {
  const base = '/arbejde/persondata'
  const forms = ['/grundlag/nyt', '/tekster/research/ny', '/opbevaring/identity']
  const status = async (
    who: 'mette' | 'ida' | 'jonas' | 'sofie' | 'fatima' | 'nadia' | 'aliya',
    path: string,
  ) => (await (await town.as(who)).get(base + path)).status
  for (const path of ['', '/tekster', '/opbevaring', '/kig']) {
    for (const who of ['mette', 'ida', 'jonas'] as const)
      assert.equal(await status(who, path), 200, who + path)
    for (const who of ['sofie', 'fatima', 'nadia', 'aliya'] as const)
      assert.equal(await status(who, path), 403, who + path)
    assert.equal((await town.visitor().get(base + path)).status, 303)
  }
  const allowed = await Promise.all(forms.map((path) => status('jonas', path)))
  assert.deepEqual(allowed, [200, 403, 403])
  const { id } = await newcomer(town)
  await identitiesOf(await town.context('sofie'), [id], 'attendance')
  const halsnaes = await (await town.as('mette')).get(`${base}/kig`)
  assert.match(halsnaes.text, /At se, hvem der er mødt op \d+ \d+/)
  assert.doesNotMatch(halsnaes.text, /Rosalinde|Sofie/)
  const jonas = await (await town.as('jonas')).get(`${base}/opbevaring`)
  assert.doesNotMatch(jonas.text, /I nat/)
  for (const page of ['', '/tekster', '/opbevaring', '/kig'])
    assert.equal((await (await town.as('mette')).get(`/en${base}${page}`)).status, 200)
})
