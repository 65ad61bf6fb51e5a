import { writeFileSync } from 'node:fs'
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

const [snapshotFile, url] = process.argv.slice(2)

if (snapshotFile) {
  const embedded = await EmbeddedDatabase.open({})
  await fill(new Kysely<NoTables>({ dialect: new EmbeddedDialect(embedded) }), 'pglite')
  writeFileSync(snapshotFile, await embedded.dump())
  await embedded.close()
}
if (url) {
  const store = await openDatabase({ kind: 'server', url })
  await fill(store.database, 'postgresql')
  await store.close()
}
