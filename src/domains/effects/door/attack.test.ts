import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { simulatedCourses } from '../../../../db/seed/effects/courses.ts'
import { onPostgres } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { equation, primaryReason, RowSpace } from '../../../statistics/index.ts'
import { type FigureName, figureId } from '../figures/model.ts'
import { paths } from '../paths.ts'
import { reckon } from '../release/actions.ts'
import { thresholdsOf, unitOf } from '../release/inputs.ts'
import { countedUntil } from '../release/stored.ts'
import { cellId, type NamedCell } from './cells.ts'
import type { CountedCourse, Measure } from './reading.ts'

// Whoever hears anything about a group is taken to know every sum over it: mean, share, distribution, individual change, floor
// and ceiling, interval. So one number anywhere, in any file, is worth as much to the attack as all of them.

const measureOf = {
  trivsel: 'who5.after',
  ensomhed: 'tils.after',
  trin: 'tils.after',
  ventetid: 'who5.waiting',
  'ventetid-ensomhed': 'tils.waiting',
  manglende: 'who5.after',
  'manglende-ensomhed': 'tils.after',
} as const satisfies Partial<Record<FigureName, Measure>>
type Attacked = keyof typeof measureOf
const attacked = Object.keys(measureOf) as Attacked[]

interface Heard {
  readonly measure: Measure
  readonly cell: string
  readonly release: number
  readonly from: string
}

/** A page or file as somebody gets it, bytes and all. */
async function fetched(town: Town, cookie: string, path: string) {
  const host = 'kulturmetropolen.test'
  const response = await town.app.request(`http://${host}${path}`, { headers: { cookie, host } })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const rowsIn: Readonly<Record<string, (bytes: Uint8Array) => number>> = {
  'data.csv': (bytes) => strFromU8(bytes).trim().split('\n').length - 1,
  'tal.csv': (bytes) => strFromU8(bytes).trim().split('\n').length - 1,
  'tal.xlsx': (bytes) =>
    (strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)?.length ??
      1) - 1,
  // A drawing tells by its numbers, and by what it says to those who cannot see it.
  'figur.svg': (bytes) => strFromU8(bytes).match(/>[^<]*\d[^<]*<|aria-label="[^"]*\d/g)?.length ?? 0,
  'figur.png': (bytes) => (bytes.length > 0 ? 1 : 0),
}

const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? ''

/** Somebody who listens, and how closely: files are made by the same hands for everybody, so one of them fetches them all. */
interface Listener {
  readonly cookie: string
  readonly files: readonly string[]
}

const heavy = ['tal.xlsx', 'figur.png']

const saysNumbers = (bytes: Uint8Array): boolean =>
  /<th scope="row">/.test(mainOf(strFromU8(bytes)).split('Hvordan det er regnet')[0] ?? '')

/** Everything that somebody hears about a group in one release: the page of each figure, and its files. */
async function hearsAbout(
  town: Town,
  { cookie, files }: Listener,
  cell: NamedCell,
  release: number,
): Promise<Heard[]> {
  const isRegion = cell.kind === 'region'
  const heard: Heard[] = []
  for (const name of attacked.filter((each) => isRegion || !each.startsWith('manglende'))) {
    const path = paths.figure(figureId(cell, name))
    const note = (from: string) =>
      heard.push({ measure: measureOf[name], cell: cellId(cell), release, from: `${name} ${from}` })
    const page = await fetched(town, cookie, path)
    if (page.status === 200 && saysNumbers(page.bytes)) note('page')
    const isHeard = () => heard.some(({ from }) => from === `${name} data.csv`)
    for (const file of files) {
      // Some take long to make: where the group was heard already they tell nothing more, and the region shows that they would.
      if (heavy.includes(file) && isHeard() && !isRegion) continue
      const { status, bytes } = await fetched(town, cookie, `${path}/${file}`)
      if (status === 200 && (rowsIn[file]?.(bytes) ?? 0) > 0) note(file)
    }
  }
  return heard
}

const cellsOf = (courses: readonly CountedCourse[]): NamedCell[] => [
  ...new Map(courses.flatMap(({ facts }) => facts.cells.map((cell) => [cellId(cell), cell]))).values(),
]

const membersAt = (courses: readonly CountedCourse[], cell: string, release: number): number[] =>
  courses.flatMap(({ facts, fromRelease }, index) =>
    fromRelease <= release && facts.cells.some((each) => cellId(each) === cell) ? [index] : [],
  )

type Told = Pick<Heard, 'cell' | 'release'>

/** What the attacker works out of one measure that nobody may know: single courses, and groups too small to speak about. */
function recovered(courses: readonly CountedCourse[], heard: readonly Told[], measure: Measure): string[] {
  const space = new RowSpace()
  for (const { cell, release } of heard) space.add(new Map(equation(membersAt(courses, cell, release))))
  const releases = [...new Set(courses.map(({ fromRelease }) => fromRelease))]
  const groups = releases.flatMap((release) =>
    cellsOf(courses).map((cell) => ({
      name: `${cellId(cell)}@${release}`,
      members: membersAt(courses, cellId(cell), release),
    })),
  )
  const single = courses.map(({ course }, index) => ({ name: course, members: [index] }))
  return [...single, ...groups]
    .filter(({ members }) => {
      const units = members.flatMap((index) => (courses[index] ? [unitOf(courses[index], measure)] : []))
      return units.some(({ people }) => people > 0) && primaryReason(units, thresholdsOf(measure)) !== null
    })
    .filter(({ members }) => space.contains(equation(members)))
    .map(({ name }) => name)
}

/** Which release each number has stood unchanged since: the attacker sees when a number changes, and we know it exactly. */
async function sinceWhen(town: Town, release: number): Promise<(heard: Heard) => number> {
  const { database } = await town.context('system')
  const found = await sql<{ cell: string; measure: string; since: number }>`
    select cell, measure, max(release) as since from effects.told
    where outcome = 'shown' and release <= ${release} group by cell, measure`.execute(database)
  const known = new Map(found.rows.map(({ cell, measure, since }) => [`${measure} ${cell}`, Number(since)]))
  return ({ measure, cell, release: now }) => known.get(`${measure} ${cell}`) ?? now
}

const named = (kind: NamedCell['kind'], key: string): NamedCell => ({ kind, key, da: key, en: key })
const ground = {
  places: [1, 2, 3, 4, 5].map((number) => {
    const place = {
      id: '00000000-0000-4000-8000-000000001301',
      slug: `sted-${number}`,
      name: `Sted ${number}`,
    }
    return { municipality: { ...place, slug: `k-${number % 2}` }, institution: place }
  }),
  ...{ projects: [], models: [named('model', 'm-a'), named('model', 'm-b')], areas: [named('area', 'o-a')] },
  groups: ['g-a', 'g-b', 'g-c'].map((key) => named('targetGroup', key)),
}

/** Counts in real courses on one day, and says which groups there are by then. */
async function countedIn(town: Town, round: number, many: number) {
  const system = await town.context('system')
  const fresh = simulatedCourses(ground, { many, seed: 40 + round }).map((course) => ({
    ...course,
    isSimulated: false,
  }))
  const made = await reckon(system, fresh)
  assert.ok(made.ok)
  return { release: made.value, cells: cellsOf(await countedUntil(system, false, made.value)) }
}

onPostgres(
  'from all pages, charts and files, on two dates and as several people, nothing kept back can be worked out',
  async (town) => {
    const heard: Heard[] = []
    for (const [round, many] of [9, 4].entries()) {
      const { release, cells } = await countedIn(town, round, many)
      const since = await sinceWhen(town, release)
      for (const who of ['mette', 'sofie', 'jonas'] as const) {
        const { cookieHeader: cookie } = await town.as(who)
        const files = who === 'mette' ? Object.keys(rowsIn) : ['data.csv']
        for (const cell of cells) {
          const told = await hearsAbout(town, { cookie, files }, cell, release)
          heard.push(...told.map((each) => ({ ...each, release: since(each) })))
        }
      }
    }
    const courses = await countedUntil(await town.context('system'), false, 99)
    for (const measure of ['who5.after', 'tils.after', 'who5.waiting', 'tils.waiting'] as const) {
      const told = heard.filter((each) => each.measure === measure)
      assert.deepEqual(recovered(courses, told, measure), [], measure)
      const isWaiting = measure.endsWith('waiting')
      const sources = [...new Set(told.map(({ from }) => from.split(' ')[1]))].sort()
      const everywhere = ['page', ...Object.keys(rowsIn)].sort()
      if (!isWaiting) assert.deepEqual(sources, everywhere, `${measure} is heard everywhere`)
      const all = [...new Set(courses.map(({ fromRelease }) => fromRelease))].flatMap((release) =>
        cellsOf(courses).map((cell) => ({ cell: cellId(cell), release })),
      )
      assert.ok(
        recovered(courses, all, measure).length >= (isWaiting ? 1 : 5),
        `${measure}: with everything told the attack succeeds`,
      )
    }
  },
)

onPostgres(
  'counts of parts and of points go in fives in every file, and hidden groups look alike',
  async (town) => {
    const { cells } = await countedIn(town, 0, 12)
    const { cookieHeader: cookie } = await town.as('mette')
    const sizes = new Map<string, Set<number>>()
    let counted = 0
    for (const cell of cells) {
      for (const name of ['svar', 'trin'] as const) {
        const { status, bytes } = await fetched(
          town,
          cookie,
          `${paths.figure(figureId(cell, name))}/data.csv`,
        )
        if (status !== 200 || (name === 'svar' && cell.kind === 'region')) continue
        for (const [, count] of strFromU8(bytes).matchAll(/,(\d+),mennesker,/g)) {
          assert.equal(Number(count) % 5, 0, `${cellId(cell)} ${name}`)
          counted += 1
        }
      }
      const page = await fetched(town, cookie, paths.figure(figureId(cell, 'trivsel')))
      const html = strFromU8(page.bytes)
      if (!html.includes('skjult af hensyn til anonymitet')) continue
      // Without the group's own name and key, and what lies behind it in courses, nothing is left that depends on how many there are.
      const bare = (mainOf(html).split('Hvordan det er regnet')[0] ?? '')
        .replaceAll(cell.da, '')
        .replaceAll(cell.key, '')
      sizes.set(cell.kind, (sizes.get(cell.kind) ?? new Set()).add(bare.length))
    }
    assert.ok(counted > 20, `${counted} counts`)
    assert.ok(sizes.size > 0, 'something is hidden')
    for (const [kind, lengths] of sizes) assert.equal(lengths.size, 1, `${kind}: ${[...lengths]}`)
  },
)

onPostgres('groups stand in the order of their names, whatever happened to them', async (town) => {
  await countedIn(town, 1, 14)
  const sofie = await town.as('sofie')
  const { html } = await sofie.get(paths.results())
  const keys = [...html.matchAll(/gruppe\/maalgruppe\/(g-[abc])"/g)].map(([, key]) => key)
  assert.ok(keys.length >= 6)
  assert.deepEqual(keys, [...keys.slice(0, 3).sort(), ...keys.slice(3).sort()])
  const turned = await sofie.get(`${paths.results()}?sort=change&sortering=aendring&side=2`)
  assert.equal(mainOf(turned.html), mainOf(html), 'no order can be asked for')
})
