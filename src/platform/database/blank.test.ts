import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { layBlankDatabase } from './blank.ts'
import { openDatabase } from './open.ts'

const place = mkdtempSync(join(tmpdir(), 'blank-'))
after(() => rmSync(place, { recursive: true, force: true }))

test('a folder without a database gets an empty one that only its owner may read', async () => {
  const folder = join(place, 'database')
  const { database, version, close } = await openDatabase({ kind: 'embedded', folder })
  const { rows } = await sql<{ encoding: string; tables: number }>`
    select pg_encoding_to_char(encoding) as encoding,
           (select count(*)::int from pg_tables where schemaname = 'public') as tables
    from pg_database where datname = current_database()`.execute(database)
  await close()
  assert.deepEqual(rows, [{ encoding: 'UTF8', tables: 0 }])
  assert.match(version, /^18\./)
  assert.equal(statSync(folder).mode & 0o077, 0)
  assert.equal(statSync(join(folder, 'global')).mode & 0o077, 0)
})

test('what a start that was cut off left behind is made anew', async () => {
  const folder = join(place, 'cut-off')
  mkdirSync(`${folder}.making/global`, { recursive: true })
  writeFileSync(`${folder}.making/PG_VERSION`, '18')
  await layBlankDatabase(folder)
  assert.ok(existsSync(join(folder, 'global', 'pg_control')))
  assert.ok(!existsSync(`${folder}.making`))
})

test('a folder with a database, or with anything else, is left as it is', async () => {
  const folder = join(place, 'something')
  mkdirSync(folder)
  writeFileSync(join(folder, 'brev.txt'), 'Kære Mette')
  await assert.rejects(layBlankDatabase(folder))
  assert.deepEqual(readdirSync(folder), ['brev.txt'])
  writeFileSync(join(folder, 'PG_VERSION'), '18')
  await layBlankDatabase(folder)
  assert.deepEqual(readdirSync(folder), ['PG_VERSION', 'brev.txt'])
})
