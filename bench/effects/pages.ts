// Started by bench/effects/run.js. Counts in 100,000 simulated participants and measures every kind of page of results.
import { cast } from '../../db/seed/cast.ts'
import { type SeedGround, simulatedCourses } from '../../db/seed/effects/courses.ts'
import type { NamedCell } from '../../src/domains/effects/door/cells.ts'
import { reckon } from '../../src/domains/effects/release/actions.ts'
import { freeze, publish } from '../../src/domains/effects/snapshots/actions.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { systemContext, Town } from '../../tests/support/town.ts'

const many = 10_000
const host = 'http://kulturmetropolen.test'
const write = (line: string): void => void process.stdout.write(`${line}\n`)
const cells = (kind: NamedCell['kind'], count: number): NamedCell[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    key: `${kind.toLowerCase()}-${index}`,
    da: `${kind} ${index}`,
    en: `${kind} ${index}`,
  }))

const place = (number: number, name: string) => ({
  id: `00000000-0000-4000-8000-${String(700_000 + number).padStart(12, '0')}`,
  slug: `${name}-${number}`,
  name: `${name} ${number}`,
})
const ground: SeedGround = {
  places: Array.from({ length: 240 }, (_, index) => ({
    municipality: place(index % 30, 'kommune'),
    institution: place(1000 + index, 'sted'),
  })),
  groups: cells('targetGroup', 8),
  models: cells('model', 40),
  areas: cells('area', 3),
  projects: [],
}

const store = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
const town = new Town(store)
const system = systemContext(town.house)
const drawn = simulatedCourses(ground, { many, seed: 500 }).map((course) => ({
  ...course,
  isSimulated: false,
}))
const people = drawn.reduce((sum, { answers }) => sum + answers.who5.length, 0)

let longest = 0
let last = performance.now()
const pulse = setInterval(() => {
  longest = Math.max(longest, performance.now() - last)
  last = performance.now()
}, 5)
const start = performance.now()
const made = await reckon(system, drawn)
clearInterval(pulse)
write(
  `${people} participants in ${many} courses counted in: ${made.ok ? 'done' : made.refusal.kind}, ${Math.round((performance.now() - start) / 100) / 10} s; longest time that a page had to wait ${Math.round(longest)} ms`,
)
const frozen = await freeze(system, { title: 'Maaling', note: '' })
if (frozen.ok) await publish(system, frozen.value)

const cookie = `km_session=${await startSession(system, cast.mette.id, 'bench', 'bench')}`

async function ask(path: string): Promise<{ status: number; bytes: number }> {
  const response = await town.app.request(host + path, { headers: { cookie, host: new URL(host).host } })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}

const pages = [
  '/arbejde/effekt',
  '/arbejde/effekt/gruppe/kommune/kommune-7',
  '/arbejde/effekt/gruppe/grundmodel/model-3',
  '/arbejde/effekt/styregruppen',
  '/arbejde/effekt/afsender',
  '/arbejde/effekt/tal/region.alle.trivsel',
  '/arbejde/effekt/tal/region.alle.trivsel/data.csv',
  '/resultater',
  '/resultater/maaling/tal/region.alle.ensomhed',
  '/resultater/maaling/tal/region.alle.trin',
  '/arbejde/effekt/tal/kommune.kommune-7.plads',
]
for (const path of pages) {
  for (let warm = 0; warm < 5; warm += 1) await ask(path)
  const times: number[] = []
  const work = process.cpuUsage()
  let seen = { status: 0, bytes: 0 }
  for (let round = 0; round < 20; round += 1) {
    const from = performance.now()
    seen = await ask(path)
    times.push(performance.now() - from)
  }
  const { user, system: kernel } = process.cpuUsage(work)
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  write(
    `${path}: ${seen.status}, ${seen.bytes} bytes, median ${at(0.5)} ms, slowest of twenty ${at(0.999)} ms, ${Math.round((user + kernel) / 2000) / 10} ms of work each`,
  )
}
await store.close()
