import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { loadExampleData } from '../../db/seed/example-data.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { type Database, type NoTables, openDatabase } from '../../src/platform/database/open.ts'
import { EmbeddedDatabase } from '../../src/platform/database/pglite.ts'
import { EmbeddedDialect } from '../../src/platform/database/pglite-dialect.ts'
import { systemContext, testHouse } from './town.ts'

/** Makes the databases that every test starts from a copy of: migrated, with the example data. */
async function fill(database: Database, engine: 'pglite' | 'postgresql'): Promise<void> {
  await migrate(database)
  await loadExampleData(
    systemContext(testHouse({ database, engine, version: '', trial: true, close: async () => undefined })),
  )
}

const [folder, url] = process.argv.slice(2)

if (folder) {
  const embedded = await EmbeddedDatabase.open({ folder })
  await fill(new Kysely<NoTables>({ dialect: new EmbeddedDialect(embedded) }), 'pglite')
  await embedded.close()
  // Two thirds of the files belong to databases nobody opens: template1 and template0. Every test copies this folder.
  for (const template of ['1', '4'])
    for (const file of readdirSync(join(folder, 'base', template)))
      rmSync(join(folder, 'base', template, file))
}
if (url) {
  const store = await openDatabase({ kind: 'server', url })
  await fill(store.database, 'postgresql')
  await store.close()
}
