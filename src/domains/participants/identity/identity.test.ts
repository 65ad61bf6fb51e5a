import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { identitiesOf } from '../looks/look.ts'
import { changeIdentity, registerParticipant, registerParticipants } from './actions.ts'
import type { Identity } from './model.ts'
import { knownPseudonym, pseudonymOf } from './pseudonyms.ts'
import { participantOf, participantsWithMail } from './queries.ts'

const rosa: Identity = {
  name: 'Rosa Gråspurv',
  email: 'Rosa.Graaspurv@borger.example',
  phone: '+45 20 30 40 50',
  birthYear: 1961,
  needs: { access: 'Kørestol', language: '', transport: '' },
}

async function registered(town: Town, identity = rosa): Promise<string> {
  const context = await town.context('system')
  return context.database.transaction().execute((tx) =>
    registerParticipant(tx, context, {
      identity,
      language: 'da',
      municipalityId: organisations.halsnaes,
      way: 'self',
    }),
  )
}

onBothEngines(
  'who somebody is comes back exactly as it was given, and only sealed bytes lie in between',
  async (town) => {
    const id = await registered(town)
    const context = await town.context('jonas')
    assert.deepEqual((await identitiesOf(context, [id], 'intake')).get(id), rosa)
    const { rows } = await sql<{ row: string }>`
    select encode(identity, 'escape') || encode(identity_key, 'escape') || encode(mail_hash, 'escape') as row
    from participants.participant where id = ${id}`.execute(context.database)
    assert.doesNotMatch(rows[0]?.row ?? '', /Rosa|borger|20 30/)
    assert.deepEqual(await participantOf(context, id), {
      language: 'da',
      municipalityId: organisations.halsnaes,
    })
  },
)

onBothEngines('a changed identity is found by the new address and not by the old', async (town) => {
  const id = await registered(town)
  const context = await town.context('system')
  const find = (email: string) =>
    context.database.transaction().execute((tx) => participantsWithMail(tx, context, email))
  assert.deepEqual(await find(' rosa.graaspurv@BORGER.example '), [id])
  await context.database
    .transaction()
    .execute((tx) => changeIdentity(tx, context, id, { ...rosa, email: 'rosa@ny.example', birthYear: null }))
  assert.deepEqual(await find('rosa.graaspurv@borger.example'), [])
  assert.deepEqual(await find('rosa@ny.example'), [id])
  assert.equal((await identitiesOf(context, [id], 'contact')).get(id)?.birthYear, null)
})

onBothEngines('a pseudonym is made once for each enrolment, and two at once get the same', async (town) => {
  const participantId = await registered(town)
  const context = await town.context('system')
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
  const ask = (enrolmentId: string) =>
    context.database.transaction().execute((tx) => pseudonymOf(tx, context, { participantId, enrolmentId }))
  assert.equal(await knownPseudonym(context, { participantId, enrolmentId: one }), undefined)
  const [first, second, third] = await Promise.all([ask(one), ask(one), ask(other)])
  assert.equal(first, second)
  assert.notEqual(first, third)
  assert.equal(await knownPseudonym(context, { participantId, enrolmentId: one }), first)
})

onBothEngines('many at once come in order, each under a key of their own', async (town) => {
  const context = await town.context('system')
  const people = Array.from({ length: 1001 }, (_, index) => ({
    identity: { ...rosa, name: `Nr. ${index}`, email: null },
    ...{ language: 'en' as const, municipalityId: organisations.koege, way: 'staff' as const },
  }))
  const ids = await context.database.transaction().execute((tx) => registerParticipants(tx, context, people))
  const some = await identitiesOf(context, [ids[0] ?? '', ids[1000] ?? ''], 'support')
  assert.equal(some.get(ids[0] ?? '')?.name, 'Nr. 0')
  assert.equal(some.get(ids[1000] ?? '')?.name, 'Nr. 1000')
  const { rows } = await sql<{ keys: number }>`
    select count(distinct identity_key)::int as keys from participants.participant where municipality_id = ${organisations.koege}`.execute(
    context.database,
  )
  assert.ok((rows[0]?.keys ?? 0) >= 1001)
})

onBothEngines('the database refuses readable text, bytes of another row, and half a person', async (town) => {
  const [id, other] = [await registered(town), await registered(town)]
  const { database } = town.house.store
  const set = (change: string) =>
    sql.raw(`update participants.participant set ${change} where id = '${id}'`).execute(database)
  await assert.rejects(
    set(`identity = convert_to('{"name":"Rosa Gråspurv, Frederiksværk"}', 'UTF8')`),
    /check/,
  )
  await assert.rejects(set('identity_key = null'), /check/)
  await assert.rejects(set("erased_on = '2026-11-23'"), /check/)
  await set(`identity = (select identity from participants.participant where id = '${other}')`)
  await assert.rejects(identitiesOf(await town.context('jonas'), [id], 'support'), /authenticate/)
})
