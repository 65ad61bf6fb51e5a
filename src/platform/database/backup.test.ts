import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { cast } from '../../../db/seed/cast.ts'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { backUp, restore, UnfitBackup } from './backup.ts'
import { openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const contentOf = (file: string) => gunzipSync(readFileSync(file)).toString('utf8')

onBothEngines('a backup brings everything back, and only the owner may read it', async (town) => {
  const { database, engine } = town.house.store
  const [first, second] = [join(folder, `${engine}-1`), join(folder, `${engine}-2`)]
  await backUp(database, first)
  assert.equal(statSync(first).mode & 0o077, 0)
  await sql`update people.person set name = 'changed'`.execute(database)
  await restore(database, first)
  await backUp(database, second)
  assert.equal(contentOf(second), contentOf(first))
  assert.match((await (await town.as('mette')).get('/findes-ikke')).html, new RegExp(cast.mette.name))
})

onBothEngines('a backup moves from one engine to the other', async (town) => {
  const file = join(folder, `${town.house.store.engine}-moving`)
  await backUp(town.house.store.database, file)
  const other = await openDatabase({ kind: 'embedded' })
  await restore(other.database, file)
  await backUp(other.database, `${file}-again`)
  await other.close()
  assert.equal(contentOf(`${file}-again`), contentOf(file))
})

onBothEngines('after a restore the counters go on and the walls stand', async (town) => {
  const { database, engine } = town.house.store
  const file = join(folder, `${engine}-counters`)
  await sql`insert into platform.audit (at, actor_kind, action, reference) values (now(), 'system', 'one', 'r')`.execute(
    database,
  )
  await backUp(database, file)
  await restore(database, file)
  await sql`insert into platform.audit (at, actor_kind, action, reference) values (now(), 'system', 'two', 'r')`.execute(
    database,
  )
  await assert.rejects(
    sql`update people.person set organisation_id = gen_random_uuid()`.execute(database),
    /foreign key/,
  )
})

onBothEngines('what is no whole backup changes nothing', async (town) => {
  const { database, engine } = town.house.store
  const file = join(folder, `${engine}-broken`)
  await backUp(database, file)
  const whole = contentOf(file)
  const unfit: Record<string, string | Uint8Array> = {
    nonsense: 'no backup at all',
    foreign: gzipSync('{"format":"something else"}\n'),
    empty: gzipSync(''),
    cut: gzipSync(whole.slice(0, whole.lastIndexOf('{"end"'))),
    newer: gzipSync(
      whole.replace('"migrations":[', '"migrations":[{"name":"9999-later.sql","checksum":"x"},'),
    ),
  }
  for (const [name, content] of Object.entries(unfit)) {
    writeFileSync(file, content)
    await assert.rejects(restore(database, file), UnfitBackup, name)
  }
  const { rows } = await sql<{
    name: string
  }>`select name from people.person where id = ${cast.mette.id}`.execute(database)
  assert.equal(rows[0]?.name, cast.mette.name)
})
