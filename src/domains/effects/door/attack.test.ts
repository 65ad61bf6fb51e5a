import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { simulatedCourses } from '../../../../db/seed/effects/courses.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { equation, HEALTH, primaryReason, RowSpace, VALUE } from '../../../statistics/index.ts'
import { kindInAddress } from '../paths.ts'
import { reckon } from '../release/actions.ts'
import { unitOf } from '../release/inputs.ts'
import { countedUntil } from '../release/stored.ts'
import { cellId, type NamedCell } from './cells.ts'
import type { CountedCourse } from './reading.ts'

/** What an attacker has: which courses exist and what they have in common, and every number anybody in the region can fetch. */
interface Heard {
  readonly cell: string
  readonly release: number
  readonly people: number
  readonly sum: number
}

const figureOf = ({ kind, key }: NamedCell) => `${kindInAddress(kind)}.${key}.trivsel`

/** The mean before and the number of people, from the machine-readable file of a figure: their product is a sum. */
async function hears(
  who: Browser,
  base: string,
  cell: NamedCell,
  release: number,
): Promise<Heard | undefined> {
  const { status, html } = await who.get(`${base}/${figureOf(cell)}/data.csv`)
  if (status !== 200) return undefined
  const value = (what: string) => Number(new RegExp(`,${what},,(-?[\\d.]+),`).exec(html)?.[1] ?? Number.NaN)
  const [people, before] = [value('Svar både før og efter'), value('Før')]
  return Number.isFinite(people * before)
    ? { cell: cellId(cell), release, people, sum: Math.round(people * before) }
    : undefined
}

/** Pages tell people and mean too: whatever stands on them is heard as well. */
async function hearsPage(
  who: Browser,
  path: string,
  cell: NamedCell,
  release: number,
): Promise<Heard | undefined> {
  const { status, text } = await who.get(path)
  const people =
    status === 200 ? Number(/Svar både før og efter (\d+)/.exec(text)?.[1] ?? Number.NaN) : Number.NaN
  const before = Number(/ Før (\d+,\d) /.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN)
  return Number.isFinite(people * before)
    ? { cell: cellId(cell), release, people, sum: Math.round(people * before) }
    : undefined
}

async function everythingHeard(town: Town, cells: readonly NamedCell[], release: number): Promise<Heard[]> {
  const heard: Heard[] = []
  for (const name of ['mette', 'sofie'] as const) {
    const who = await town.as(name)
    for (const cell of cells) {
      const file = await hears(who, '/arbejde/effekt/tal', cell, release)
      const page = await hearsPage(who, `/arbejde/effekt/tal/${figureOf(cell)}`, cell, release)
      heard.push(...[file, page].flatMap((each) => each ?? []))
    }
  }
  return heard
}

const cellsOf = (courses: readonly CountedCourse[]): NamedCell[] => [
  ...new Map(courses.flatMap(({ facts }) => facts.cells.map((cell) => [cellId(cell), cell]))).values(),
]

function spaceOf(courses: readonly CountedCourse[], heard: readonly Heard[]): RowSpace {
  const space = new RowSpace()
  for (const { cell, release, sum } of heard) {
    const vector = new Map(equation(membersAt(courses, cell, release)))
    space.add(sum === 0 ? vector : vector.set(VALUE, BigInt(sum)))
  }
  return space
}

const membersAt = (courses: readonly CountedCourse[], cell: string, release: number): number[] =>
  courses.flatMap(({ facts, fromRelease }, index) =>
    fromRelease <= release && facts.cells.some((each) => cellId(each) === cell) ? [index] : [],
  )

/** What the attacker works out that nobody may know: single courses, and groups too small to speak about. */
function recovered(
  courses: readonly CountedCourse[],
  space: RowSpace,
  releases: readonly number[],
): string[] {
  const groups = releases.flatMap((release) =>
    cellsOf(courses).map((cell) => ({
      name: `${cellId(cell)}@${release}`,
      members: membersAt(courses, cellId(cell), release),
    })),
  )
  const single = courses.map(({ course }, index) => ({ name: course, members: [index] }))
  return [...single, ...groups]
    .filter(({ members }) => {
      const units = members.flatMap((index) => (courses[index] ? [unitOf(courses[index], 'who5.after')] : []))
      return units.some(({ people }) => people > 0) && primaryReason(units, HEALTH) !== null
    })
    .filter(({ members }) => space.contains(equation(members)))
    .map(({ name }) => name)
}

/** Which release each number has stood unchanged since: the attacker sees when a number changes, and we know it exactly. */
async function sinceWhen(town: Town, release: number): Promise<Map<string, number>> {
  const { database } = await town.context('system')
  const found = await sql<{ cell: string; since: number }>`
    select cell, max(release) as since from effects.told
    where measure = 'who5.after' and outcome = 'shown' and release <= ${release} group by cell`.execute(
    database,
  )
  return new Map(found.rows.map(({ cell, since }) => [cell, Number(since)]))
}

onBothEngines(
  'from all pages and files, on two dates and as several people, nothing kept back can be worked out',
  async (town) => {
    const system = await town.context('system')
    const heard: Heard[] = []
    const places = [1, 2, 3, 4, 5].map((number) => {
      const place = {
        id: '00000000-0000-4000-8000-000000001301',
        slug: `sted-${number}`,
        name: `Sted ${number}`,
      }
      return { municipality: { ...place, slug: `k-${number % 2}` }, institution: place }
    })
    const named = (kind: NamedCell['kind'], key: string): NamedCell => ({ kind, key, da: key, en: key })
    const ground = {
      ...{ places, projects: [], models: [named('model', 'm-a'), named('model', 'm-b')] },
      ...{
        groups: ['g-a', 'g-b', 'g-c'].map((key) => named('targetGroup', key)),
        areas: [named('area', 'o-a')],
      },
    }
    for (const [round, many] of [9, 4].entries()) {
      const fresh = simulatedCourses(ground, { many, seed: 40 + round }).map((course) => ({
        ...course,
        isSimulated: false,
      }))
      const made = await reckon(system, fresh)
      assert.ok(made.ok)
      const since = await sinceWhen(town, made.value)
      const cells = cellsOf(await countedUntil(system, false, made.value))
      const told = await everythingHeard(town, cells, made.value)
      heard.push(...told.map((each) => ({ ...each, release: since.get(each.cell) ?? each.release })))
    }
    const courses = await countedUntil(system, false, 99)
    const releases = [...new Set(courses.map(({ fromRelease }) => fromRelease))]
    assert.ok(heard.length >= 6, `only ${heard.length} numbers were heard`)
    assert.deepEqual(recovered(courses, spaceOf(courses, heard), releases), [])
    const open = releases.flatMap((release) =>
      cellsOf(courses).map((cell) => ({ cell: cellId(cell), release, people: 0, sum: 1 })),
    )
    const canary = recovered(courses, spaceOf(courses, open), releases)
    assert.ok(canary.length >= 5, 'with everything told the attack succeeds')
  },
)
