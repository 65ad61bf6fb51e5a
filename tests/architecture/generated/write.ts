import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { projectFolder } from '../../../src/platform/config/folders.ts'
import { migrate } from '../../../src/platform/database/migrate.ts'
import type { NoTables } from '../../../src/platform/database/open.ts'
import { EmbeddedDatabase } from '../../../src/platform/database/pglite.ts'
import { EmbeddedDialect } from '../../../src/platform/database/pglite-dialect.ts'
import { generatedPages } from './pages.ts'

const embedded = await EmbeddedDatabase.open({})
const database = new Kysely<NoTables>({ dialect: new EmbeddedDialect(embedded) })
await migrate(database)
const folder = join(projectFolder(), 'docs/generated')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(await generatedPages(database))) {
  writeFileSync(join(folder, name), text)
  process.stdout.write(`docs/generated/${name}\n`)
}
await embedded.close()
