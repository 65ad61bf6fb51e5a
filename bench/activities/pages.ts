// Started by bench/activities/run.js, perhaps with words of the addresses to measure.
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/database/open.ts'
import { addManyActivities } from '../../tests/support/many-activities.ts'
import { Town } from '../../tests/support/town.ts'
import { type Measured, measureAll } from '../measuring.ts'

const many = Number(process.env['MANY'] ?? 10_000)
const store = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
const { rows } = await sql<{ many: number }>`select count(*)::int as many from programme.activity`.execute(
  store.database,
)
if ((rows[0]?.many ?? 0) < many) await addManyActivities(store.database, many)
const town = new Town(store)

const seenAs = (kind: Measured['kind'], paths: readonly string[]): Measured[] =>
  paths.map((path) => ({ kind, path, cookie: '' }))

const wanted = process.argv.slice(2)
const pages = [
  ...seenAs('list', [
    '/det-sker',
    '/det-sker?kommune=herlev',
    '/det-sker?emne=musik&gratis=1',
    '/det-sker?kommune=koege&emne=film&tilgaengelig=stepFree',
    '/det-sker?fra=2027-06-01',
    '/det-sker?efter=2027-08-01T10:00:00Z_00000000-0000-4000-8000-000000000000',
    '/det-sker/maalt-77',
    '/det-sker/maalt-999',
  ]),
  ...seenAs('page', [
    '/det-sker?vis=uge&dag=2027-03-01',
    '/det-sker?vis=maaned&dag=2027-03-01',
    '/det-sker?vis=kort',
  ]),
].filter(({ path }) => wanted.length === 0 || wanted.some((word) => path.includes(word)))

process.stdout.write(`${many} activities\n`)
process.exitCode = await measureAll(town, pages)
await store.close()
