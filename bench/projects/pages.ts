// Started by bench/projects/run.js, perhaps with words of the addresses to measure.
import { sql } from 'kysely'
import { cast } from '../../db/seed/cast.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { addManyProjects } from '../../tests/support/many-projects.ts'
import { systemContext, Town } from '../../tests/support/town.ts'
import { type Measured, measureAll } from '../measuring.ts'

const many = 10_000
const store = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
const { rows } = await sql<{ many: number }>`select count(*)::int as many from projects.project`.execute(
  store.database,
)
if ((rows[0]?.many ?? 0) < many) await addManyProjects(store.database, many)
const town = new Town(store)
const session = await startSession(systemContext(town.house), cast.mette.id, 'bench', 'bench')

const seenBy = (cookie: string, kind: Measured['kind'], paths: readonly string[]): Measured[] =>
  paths.map((path) => ({ kind, path, cookie }))

const [nobody, mette] = ['', `km_session=${session}`]
const oneProject = (
  await sql<{ id: string }>`select id from projects.project where slug = 'maalt-77'`.execute(store.database)
).rows[0]?.id
const pages = [
  ...seenBy(nobody, 'list', [
    '/projekter',
    '/projekter?side=200',
    '/projekter?omraade=music&aar=2019',
    '/projekter?omraade=youth&side=90',
    '/projekter?q=nummer+77',
  ]),
  ...seenBy(mette, 'list', [
    '/arbejde/projekter',
    '/arbejde/projekter?sorter=titel&side=50',
    '/arbejde/behov',
    '/arbejde/aktoerer',
    '/arbejde/personer',
    '/arbejde/beslutninger',
  ]),
  ...seenBy(nobody, 'page', [
    '/',
    '/projekter/maalt-77',
    '/om/aftalen',
    '/om/parter',
    '/om/beslutninger',
    '/aktoerer',
    '/soeg?q=musik',
  ]),
  ...seenBy(mette, 'page', [
    '/arbejde',
    '/arbejde/min-kommune',
    '/arbejde/behov/initiativer',
    '/arbejde/behov/initiativer/nyt',
    '/arbejde/projekter/ny',
    ...['', '/ret', '/samarbejdspartnere', '/milepaele', '/historie'].map(
      (part) => `/arbejde/projekter/${oneProject}${part}`,
    ),
    '/arbejde/moeder',
    '/arbejde/organer',
    '/arbejde/aftalen',
  ]),
]
const words = process.argv.slice(2)
const isChosen = ({ path }: Measured) => words.length === 0 || words.some((word) => path.includes(word))
process.exitCode = await measureAll(town, pages.filter(isChosen), (path) =>
  path.replace(oneProject ?? '', ':id'),
)
await store.close()
