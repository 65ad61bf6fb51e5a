import { cellId, cellKinds, type NamedCell } from '../door/cells.ts'
import type { ComparisonPlan, CountedCourse, Measure, Reading, Told } from '../door/reading.ts'
import { measuredAlphas } from './beside.ts'
import { chooseTold } from './choose.ts'
import { comparisonOf } from './compared.ts'
import type { LogLine } from './history.ts'
import { coursesByCell, measures, perceivedMeasures } from './inputs.ts'
import { judgedTogether } from './judging.ts'
import { readingOf } from './readings.ts'
import { type LockedPlan, senderCells, sendersOf, type ToldSenders } from './senders.ts'
import { sideCells } from './sides.ts'

/** Everything a release is made from; the same inputs give the same bytes. */
export interface ReleaseInputs {
  readonly number: number
  readonly courses: readonly CountedCourse[]
  /** What earlier releases told and kept back. */
  readonly log: readonly LogLine[]
  readonly before: ReleaseContent | null
  readonly plan: LockedPlan | null
  readonly comparison?: ComparisonPlan | null
  /** Those locked before it; what was told of their sides counts in the audit. */
  readonly earlierComparisons?: readonly ComparisonPlan[]
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
  const { number, before, plan } = inputs
  const courses = inOrder(inputs.courses)
  const cells = cellsOf(courses)
  const lines = linesOf({ ...inputs, courses }, cells)
  const readings = readingsOf({ ...inputs, courses }, cells, lines)
  return {
    lines,
    readings: judgedTogether(readings),
    senders: sendersOf(number, plan, courses, lines, before?.senders),
  }
}

function linesOf(
  { number, courses, log, plan, comparison = null, earlierComparisons = [] }: ReleaseInputs,
  cells: readonly NamedCell[],
) {
  const closed = plan ? new Set<string>() : senderCells
  const comparisons = [...earlierComparisons, ...(comparison ? [comparison] : [])]
  const asked = [...cells, ...(comparison ? sideCells(comparison) : [])]
  return [...measures, ...(plan ? perceivedMeasures(plan.outcome) : [])].flatMap((measure) =>
    chooseTold(measure, { number, courses, cells: asked, log, closed, comparisons }),
  )
}

/** The whole region first: it measures the reliability that all the others use. */
function readingsOf(
  inputs: ReleaseInputs,
  cells: readonly NamedCell[],
  lines: readonly LogLine[],
): Reading[] {
  const { number, courses, before } = inputs
  const byCell = coursesByCell(courses)
  const earlier = new Map(before?.readings.map((reading) => [cellId(reading.cell), reading]))
  const linesAt = linesByCell(lines)
  const readings: Reading[] = []
  for (const cell of cells) {
    const id = cellId(cell)
    const isRegion = cell.kind === 'region'
    const known = earlier.get(id)
    const reading = readingOf(cell, {
      ...{ number, courses: byCell.get(id) ?? [], lines: linesAt.get(id) ?? new Map(), before: known },
      comparison: isRegion ? comparisonOf(inputs, linesAt, known?.comparison) : { state: 'none' },
      alphas: readings[0] && measuredAlphas(readings[0]),
    })
    readings.push(reading)
  }
  return readings
}

function linesByCell(lines: readonly LogLine[]): Map<string, Map<Measure, LogLine>> {
  const found = new Map<string, Map<Measure, LogLine>>()
  for (const line of lines) {
    found.set(line.cell, (found.get(line.cell) ?? new Map<Measure, LogLine>()).set(line.measure, line))
  }
  return found
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
