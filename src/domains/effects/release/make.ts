import { cellId, cellKinds, type NamedCell } from '../door/cells.ts'
import type { CountedCourse, Measure, Reading, Told } from '../door/reading.ts'
import { chooseTold } from './choose.ts'
import type { LogLine } from './history.ts'
import { coursesByCell, measures } from './inputs.ts'
import { judgedTogether } from './judging.ts'
import { readingOf } from './readings.ts'
import { type LockedPlan, senderCells, sendersOf, type ToldSenders } from './senders.ts'

/** Everything a release is made from; the same inputs give the same bytes. */
export interface ReleaseInputs {
  readonly number: number
  readonly courses: readonly CountedCourse[]
  /** What earlier releases told and kept back. */
  readonly log: readonly LogLine[]
  readonly before: ReleaseContent | null
  readonly plan: LockedPlan | null
}

export interface ReleaseContent {
  readonly readings: readonly Reading[]
  readonly senders: Told<ToldSenders>
}

export interface MadeRelease extends ReleaseContent {
  readonly lines: readonly LogLine[]
}

/** Chooses what may be told of every cell, and works out exactly that. */
export function makeRelease(inputs: ReleaseInputs): MadeRelease {
  const { number, log, before, plan } = inputs
  const courses = inOrder(inputs.courses)
  const cells = cellsOf(courses)
  const closed = plan ? new Set<string>() : senderCells
  const lines = measures.flatMap((measure) => chooseTold(measure, { number, courses, cells, log, closed }))
  const byCell = coursesByCell(courses)
  const earlier = new Map(before?.readings.map((reading) => [cellId(reading.cell), reading]))
  const linesOf = new Map<string, Map<Measure, LogLine>>()
  for (const line of lines) {
    linesOf.set(line.cell, (linesOf.get(line.cell) ?? new Map<Measure, LogLine>()).set(line.measure, line))
  }
  const readings = cells.map((cell) =>
    readingOf(cell, {
      number,
      courses: byCell.get(cellId(cell)) ?? [],
      lines: linesOf.get(cellId(cell)) ?? new Map(),
      before: earlier.get(cellId(cell)),
    }),
  )
  return {
    lines,
    readings: judgedTogether(readings),
    senders: sendersOf(number, plan, courses, lines, before?.senders),
  }
}

/** Sums of doubles depend on their order; the order is that of the identifiers, whatever the database gave. */
const inOrder = (courses: readonly CountedCourse[]): CountedCourse[] =>
  courses.toSorted((a, b) => compare(a.course, b.course) || compare(a.part, b.part))

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function cellsOf(courses: readonly CountedCourse[]): NamedCell[] {
  const found = new Map<string, NamedCell>()
  for (const { facts } of courses) for (const cell of facts.cells) found.set(cellId(cell), cell)
  return [...found.values()].sort(
    (a, b) => cellKinds.indexOf(a.kind) - cellKinds.indexOf(b.kind) || compare(a.key, b.key),
  )
}

/** One text for one content, whatever the order in which its parts were made or stored: names in order, at every depth. */
export const contentText = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value,
  )
