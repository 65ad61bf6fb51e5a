// Started by bench/courses/run.js, perhaps with words of the names of the pages to measure. Measures the processor time of this process for each request to the lists and forms of courses, joining and participants.
import { sql } from 'kysely'
import { cast } from '../../db/seed/cast.ts'
import { ownAddress } from '../../src/domains/participants/index.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { systemContext, Town } from '../../tests/support/town.ts'
import { answeringPages } from '../answering/pages.ts'
import { type Measured, measureAll } from '../measuring.ts'

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
const answering = await answeringPages(town)
await sql`insert into people.held_role (person_id, role, scope_kind, scope_id, from_day)
  select p.id, r.role, 'organisation', o.id::uuid, date '2026-01-01'
  from (values (${cast.jonas.id}::uuid)) p (id), (values ('coordinator'), ('consultant'), ('linkWorker')) r (role),
    (values (${running.municipality}), (${open.municipality}), (${answering.municipality})) o (id)
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

const cookies = { visitor: '', course: jonas, region: mette }

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
    `/arbejde/maalgrupper/vaegte?kommune=${running.municipality}`,
    '/arbejde/forloeb/ferier/ny',
    '/arbejde/persondata/grundlag/nyt',
    '/arbejde/persondata/tekster/course/ny',
    '/arbejde',
    '/arbejde/soeg?q=simuleret',
  ]),
  ...answering.pages.map(({ kind, path, who }) => ({ kind, path, cookie: cookies[who] })),
]

const shown = (path: string) =>
  [running, open].reduce(
    (text, place) =>
      text
        .replace(place.slug, 'COURSE')
        .replace(place.enrolment, 'ENROLMENT')
        .replace(place.session, 'SESSION'),
    path.replace(own, '/min/KEY'),
  )

const words = process.argv.slice(2)
const isChosen = ({ path }: Measured) => words.length === 0 || words.some((word) => path.includes(word))
process.exitCode = await measureAll(town, pages.filter(isChosen), shown)
await store.close()
