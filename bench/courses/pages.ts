// Started by bench/courses/run.js, perhaps with words of the names of the pages to measure. Measures the processor time of this process for each request to the lists and forms of courses, joining and participants.
import { sql } from 'kysely'
import pg from 'pg'
import { cast } from '../../db/seed/cast.ts'
import { ownAddress } from '../../src/domains/participants/index.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { systemContext, Town } from '../../tests/support/town.ts'

const host = 'http://kulturmetropolen.test'
const budget = { list: 3, page: 10 }
const [rounds, warming] = [Number(process.env['ROUNDS'] ?? 120), 60]
const write = (line: string): void => void process.stdout.write(`${line}\n`)

// How many questions a page asks the database, and with SHOW=1 which: each costs about as much as ten rows of a table drawn.
const asked: string[] = []
const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  asked.push(String((given[0] as { text?: unknown }).text ?? given[0]))
  return query.apply(this, given)
} as typeof pg.Client.prototype.query

const store = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
const town = new Town(store)
const system = systemContext(town.house)

interface Place {
  readonly slug: string
  readonly course: string
  readonly municipality: string
  readonly session: string
  readonly enrolment: string
  readonly participant: string
}

/** The simulated course of a state with the most people on it. */
async function fullest(state: 'running' | 'open'): Promise<Place> {
  const { rows } = await sql<Place>`select c.slug, c.id as course, c.municipality_id as municipality,
      (select s.id from courses.session s where s.course_id = c.id order by s.number desc limit 1) as session,
      max(e.id::text) as enrolment, (array_agg(e.participant_id order by e.id::text desc))[1] as participant
    from courses.course c join courses.enrolment e on e.course_id = c.id
    where c.state = ${state} and c.is_simulated and e.state = 'enrolled' and c.open_to_public group by c.id
    order by count(*) desc, c.id limit 1`.execute(store.database)
  if (!rows[0]) throw new Error('the database holds no simulated courses')
  return rows[0]
}

const running = await fullest('running')
const open = await fullest('open')
await sql`insert into people.held_role (person_id, role, scope_kind, scope_id, from_day)
  select p.id, r.role, 'organisation', o.id::uuid, date '2026-01-01'
  from (values (${cast.jonas.id}::uuid)) p (id), (values ('coordinator'), ('consultant'), ('linkWorker')) r (role),
    (values (${running.municipality}), (${open.municipality})) o (id)
  on conflict do nothing`.execute(store.database)
const own = await store.database
  .transaction()
  .execute((tx) => ownAddress(tx, system, running.participant))
  .then((address) => new URL(address).pathname)
const { rows: models } = await sql<{ slug: string }>`select m.slug from courses.model m
  join courses.model_version v on v.model_id = m.id group by m.slug order by count(*) desc, m.slug limit 1`.execute(
  store.database,
)
const { rows: groups } = await sql<{
  slug: string
}>`select slug from courses.target_group order by slug limit 1`.execute(store.database)
const [model, group] = [models[0]?.slug ?? '', groups[0]?.slug ?? '']
const signedIn = async (id: string) => `km_session=${await startSession(system, id, 'bench', 'bench')}`
const [jonas, mette, fatima] = [
  await signedIn(cast.jonas.id),
  await signedIn(cast.mette.id),
  await signedIn(cast.fatima.id),
]

interface Measured {
  readonly kind: 'list' | 'page'
  readonly path: string
  readonly cookie: string
}
const of = (kind: Measured['kind'], cookie: string, paths: readonly string[]): Measured[] =>
  paths.map((path) => ({ kind, cookie, path }))

const work = `/arbejde/forloeb/${running.slug}`
const pages: readonly Measured[] = [
  ...of('list', '', [
    '/forloeb',
    '/forloeb?side=8',
    '/forloeb?omraade=music&tid=evening',
    '/forloeb?q=simuleret+77',
    own,
  ]),
  ...of('list', mette, [
    '/arbejde/forloeb',
    '/arbejde/forloeb?side=200',
    '/arbejde/forloeb?sorter=titel&side=100',
    '/arbejde/forloeb?tilstand=completed&omraade=youth',
    '/arbejde/forloeb?q=simuleret+77',
    '/arbejde/grundmodeller',
    '/arbejde/maalgrupper',
    '/arbejde/forloeb/ferier',
    '/arbejde/persondata',
    '/arbejde/persondata/tekster',
    '/arbejde/persondata/opbevaring',
    '/arbejde/persondata/kig',
  ]),
  ...of('list', fatima, ['/arbejde/henvisninger']),
  ...of('list', jonas, [
    `${work}/deltagere`,
    `${work}/fremmoede`,
    `${work}/fremmoede/papir`,
    `${work}/pladser`,
    `/arbejde/forloeb/${open.slug}/deltagere`,
  ]),
  ...of('page', '', [
    `/forloeb/${open.slug}`,
    `/forloeb/${open.slug}.ics`,
    `/forloeb/${open.slug}/tilmeld`,
    `/henvis/${open.slug}`,
    `${own}/data`,
    `${own}/data/ret`,
    `${own}/samtykke`,
    `${own}/link`,
    `${own}/slet`,
    `${own}/kursus.ics`,
    `${own}/plads/${running.enrolment}/afmeld`,
    '/min/nyt-link',
  ]),
  ...of('page', jonas, [
    work,
    ...['ret', 'kopi', 'aflys', 'flet', 'flyt', 'historie', 'moedegange/ny'].map((end) => `${work}/${end}`),
    `${work}/moedegange/${running.session}`,
    `${work}/moedegange/${running.session}/ikke-holdt`,
    `${work}/deltagere/ny`,
    `${work}/deltagere/${running.enrolment}`,
    `${work}/fremmoede/ny`,
    `/arbejde/grundmodeller/${model}/start`,
    `/forloeb/${open.slug}`,
  ]),
  ...of('page', mette, [
    `/arbejde/grundmodeller/${model}`,
    `/arbejde/grundmodeller/${model}/udgave/1`,
    '/arbejde/grundmodeller/ny',
    `/arbejde/maalgrupper/${group}`,
    `/arbejde/maalgrupper/${group}/ret`,
    '/arbejde/maalgrupper/ny',
    '/arbejde/maalgrupper/vaegte',
    '/arbejde/forloeb/ferier/ny',
    '/arbejde/persondata/grundlag/nyt',
    '/arbejde/persondata/tekster/course/ny',
    '/arbejde',
    '/arbejde/soeg?q=simuleret',
  ]),
]

async function ask({ path, cookie }: Omit<Measured, 'kind'>): Promise<{ status: number; bytes: number }> {
  const headers = { cookie, host: new URL(host).host, 'accept-encoding': 'gzip, deflate, br' }
  const response = await town.app.request(host + path, { headers })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}

/** Milliseconds of processor time and of waiting, per request, after warming up. */
async function measure(page: Omit<Measured, 'kind'>) {
  for (let warm = 0; warm < warming; warm += 1) await ask(page)
  asked.length = 0
  await ask(page)
  const questions = asked.length
  if (process.env['SHOW']) write(asked.map((text) => `    ${text.replace(/\s+/g, ' ')}`).join('\n'))
  const batches: { cpu: number; wall: number }[] = []
  let seen = { status: 0, bytes: 0 }
  const share = rounds / 6
  for (let batch = 0; batch < 6; batch += 1) {
    const [cpu, start] = [process.cpuUsage(), performance.now()]
    for (let round = 0; round < share; round += 1) seen = await ask(page)
    const { user, system: kernel } = process.cpuUsage(cpu)
    batches.push({ cpu: (user + kernel) / 1000 / share, wall: (performance.now() - start) / share })
  }
  // Others use the machine too, and only ever slow us down: the quietest batch says most about the program.
  return { ...batches.reduce((a, b) => (b.cpu < a.cpu ? b : a)), ...seen, questions }
}

const shown = (path: string) =>
  [running, open].reduce(
    (text, place) =>
      text
        .replace(place.slug, 'COURSE')
        .replace(place.enrolment, 'ENROLMENT')
        .replace(place.session, 'SESSION'),
    path.replace(own, '/min/KEY'),
  )

write('Milliseconds of processor time per request; the ratio is to the empty page of the same run.')
const empty = await measure({ path: '/findes-ikke', cookie: '' })
write(`an empty page: cpu ${empty.cpu.toFixed(2)}`)
const words = process.argv.slice(2)
const isChosen = ({ path }: Measured) => words.length === 0 || words.some((word) => path.includes(word))
let over = 0
for (const page of pages.filter(isChosen)) {
  const { cpu, wall, bytes, status, questions } = await measure(page)
  const isOver = cpu > budget[page.kind] || status !== 200
  if (isOver) over += 1
  const figures = [
    page.kind,
    `cpu ${cpu.toFixed(2)}`,
    `ratio ${(cpu / empty.cpu).toFixed(2)}`,
    `waiting ${wall.toFixed(2)}`,
    `${questions} questions`,
    `${Math.round(bytes / 1000)} kB`,
    ...(status === 200 ? [] : [`status ${status}`]),
    ...(isOver ? ['OVER'] : []),
  ]
  write(`${shown(page.path).padEnd(56)} ${figures.join('   ')}`)
}
write(`${over} over ${budget.list} ms for a list or ${budget.page} ms for another page`)
await store.close()
process.exitCode = over === 0 ? 0 : 1
