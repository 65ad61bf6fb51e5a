import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { type Town, testKeys } from '../../../../tests/support/town.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { type KeyRing, keyRingOf, readKeys } from '../../../platform/config/keys.ts'
import { pseudonymOf } from '../identity/pseudonyms.ts'
import { participantsWithMail } from '../identity/queries.ts'
import { identitiesOf } from '../looks/look.ts'
import { ownAddress, ownerOf } from '../own/links.ts'
import { checkKeys } from '../sealing/master.ts'
import { rotateKeys } from './rotate.ts'

const second = `2:${Buffer.alloc(32, 'a second key').toString('base64')}`

const ring = (text: string): KeyRing =>
  keyRingOf({ identityKeys: readKeys(text, 'IDENTITY_KEYS'), dataFolder: '/nowhere' })

/** The same platform with other keys at hand. */
async function withKeys(town: Town, keys: KeyRing): Promise<Context> {
  const context = await town.context('system')
  return { ...context, house: { ...context.house, keys } }
}

const versions = (context: Context) =>
  sql<{ version: number; people: number; links: number }>`
    select k.version, (select count(*)::int from participants.participant where key_version = k.version) as people,
           (select count(*)::int from participants.own_link where key_version = k.version) as links
    from participants.key_version k order by k.version`
    .execute(context.database)
    .then(({ rows }) => rows)

async function allThere(context: Context, id: string, key: string, enrolmentId: string, pseudonym: string) {
  assert.deepEqual((await identitiesOf(context, [id], 'support')).get(id), rosa)
  assert.equal(await ownerOf(context, key, 'page'), id)
  await context.database.transaction().execute(async (tx) => {
    assert.equal(await pseudonymOf(tx, context, { participantId: id, enrolmentId }), pseudonym)
    assert.deepEqual(await participantsWithMail(tx, context, rosa.email ?? ''), [id])
    assert.ok((await ownAddress(tx, context, id)).endsWith(key))
  })
}

onBothEngines(
  'a new master key takes over everything, also when the work is killed in between',
  async (town) => {
    const { id, key } = await newcomer(town)
    const both = await withKeys(town, ring(`${second},${testKeys}`))
    const enrolmentId = crypto.randomUUID()
    const pseudonym =
      (await both.database
        .transaction()
        .execute((tx) => pseudonymOf(tx, both, { participantId: id, enrolmentId }))) ?? ''
    await sql`create function participants.stop() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`.execute(
      both.database,
    )
    await sql`create trigger stop before update on participants.own_link for each row execute function participants.stop()`.execute(
      both.database,
    )
    await assert.rejects(rotateKeys(both), /killed/)
    const [old, half] = await versions(both)
    assert.deepEqual([old?.people, half?.links], [0, 0])
    assert.ok((half?.people ?? 0) > 0 && (old?.links ?? 0) > 0)
    await allThere(both, id, key, enrolmentId, pseudonym)
    await sql`drop trigger stop on participants.own_link`.execute(both.database)
    const rest = await rotateKeys(both)
    assert.deepEqual([rest.version, rest.continued, rest.retired], [2, true, [1]])
    const [none, all] = await versions(both)
    assert.deepEqual([none?.people, none?.links], [0, 0])
    assert.ok((all?.people ?? 0) > 0 && (all?.links ?? 0) > 0)
    const without = await withKeys(town, ring(second))
    await checkKeys(without)
    await allThere(without, id, key, enrolmentId, pseudonym)
    await assert.rejects(rotateKeys(without), /put a new key in front/)
  },
)

onBothEngines('a key that is missing or wrong is told in one sentence, never garbage', async (town) => {
  const { id } = await newcomer(town)
  const missing = await withKeys(town, ring(second))
  await assert.rejects(checkKeys(missing), /master key 1, which is not in IDENTITY_KEYS/)
  const wrong = await withKeys(town, ring(`1:${Buffer.alloc(32, 'wrong').toString('base64')}`))
  await assert.rejects(checkKeys(wrong), /is not the one the names of participants were sealed with/)
  await assert.rejects(identitiesOf(wrong, [id], 'support'), /authenticate/)
  await checkKeys(await withKeys(town, ring(testKeys)))
})

onBothEngines(
  'keys in a file: made once for this user only, a second made by rotation, found by whoever runs',
  async (town) => {
    const folder = mkdtempSync(join(tmpdir(), 'keys-'))
    const file = join(folder, 'identity.keys')
    try {
      const running = keyRingOf({ identityKeys: undefined, dataFolder: folder })
      writeFileSync(file, `${testKeys}\n`, { mode: 0o600 })
      const { id, key } = await newcomer(town)
      const rotated = await rotateKeys(
        await withKeys(town, keyRingOf({ identityKeys: undefined, dataFolder: folder })),
      )
      assert.equal(rotated.version, 2)
      assert.equal(statSync(file).mode & 0o777, 0o600)
      assert.match(readFileSync(file, 'utf8'), /^1:\S+\n2:\S{44}\n$/)
      const context = await withKeys(town, running)
      assert.equal(await ownerOf(context, key, 'page'), id)
      assert.equal((await identitiesOf(context, [id], 'support')).get(id)?.name, rosa.name)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
