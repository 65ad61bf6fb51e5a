import { type Cell, chooseRelease, type HiddenReason, type Unit } from '../../../statistics/index.ts'
import { type AskedCell, cellId, importanceOf } from '../door/cells.ts'
import type { ComparisonPlan, CountedCourse, Measure } from '../door/reading.ts'
import type { LogLine } from './history.ts'
import { aboutOf, concerns, coursesByCell, helpersOf, thresholdsOf, unitOf } from './inputs.ts'

interface Question {
  readonly number: number
  readonly courses: readonly CountedCourse[]
  readonly cells: readonly AskedCell[]
  /** Every comparison ever registered: what an older one told stays known. */
  readonly comparisons: readonly ComparisonPlan[]
  readonly log: readonly LogLine[]
  /** Cells whose answers may not be opened yet: senders, until the plan is locked. */
  readonly closed: ReadonlySet<string>
}

/**
 * What is done about each cell of one measure in this release, and about the groups that it would reveal together with what is
 * told of another time: a later time is told only where those groups may be told, or are empty.
 */
export function chooseTold(measure: Measure, question: Question): LogLine[] {
  const lines = chooseAlone(measure, question)
  const helping = helpersOf(measure).map((helper) => chooseAlone(helper, question))
  const refused = new Set(
    helping.flatMap((found) => found.filter(({ outcome }) => outcome !== 'shown').map(({ cell }) => cell)),
  )
  const told = lines.map((line) => (refused.has(line.cell) ? withheld(line, question.log) : line))
  const shown = new Set(told.filter(({ outcome }) => outcome === 'shown').map(({ cell }) => cell))
  return [...told, ...helping.flat().filter(({ outcome, cell }) => outcome !== 'shown' || shown.has(cell))]
}

function withheld(line: LogLine, log: readonly LogLine[]): LogLine {
  if (line.outcome !== 'shown') return line
  const stands = log.some(
    ({ measure, cell, outcome }) => measure === line.measure && cell === line.cell && outcome === 'shown',
  )
  return { ...line, outcome: stands ? 'kept' : 'hidden', reason: 'would-reveal-others' }
}

function chooseAlone(measure: Measure, question: Question): LogLine[] {
  const { number, log } = question
  const { part } = aboutOf(measure)
  const courses = question.courses.filter((course) => course.part === part)
  const units = new Map(courses.map((course) => [course.course, unitOf(course, measure)]))
  const cellAt = memberships(courses, question.comparisons)
  const own = log.filter((line) => line.measure === measure)
  const lastShown = new Map<string, number>()
  for (const line of own) if (line.outcome === 'shown') lastShown.set(line.cell, line.release)
  const open = question.cells.filter((cell) => !question.closed.has(cellId(cell)) && concerns(measure, cell))
  const wanted = byImportance(open, cellAt, units, number).filter(({ id, cell }) =>
    hasGrown(cell, lastShown.get(id), cellAt, units, measure),
  )
  const { shown, hidden } = chooseRelease({
    units: [...units.values()],
    wanted: wanted.map(({ cell }) => cell),
    told: own.filter(({ outcome }) => outcome === 'shown').map((line) => cellAt(line.cell, line.release)),
    keptBack: own.filter(isTooSmall).map((line) => cellAt(line.cell, line.release)),
    thresholds: thresholdsOf(measure),
  })
  const told = new Set(shown)
  return open.flatMap((cell): LogLine[] => {
    const id = cellId(cell)
    const reason = hidden.get(idAt(id, number))
    const line = { release: number, measure, cell: id, reason: reason ?? '' } as const
    if (told.has(idAt(id, number))) return [{ ...line, outcome: 'shown' }]
    if (lastShown.has(id)) return [{ ...line, outcome: 'kept' }]
    return reason ? [{ ...line, outcome: 'hidden' }] : []
  })
}

const isTooSmall = ({ outcome, reason }: LogLine): boolean =>
  outcome !== 'shown' && reason !== '' && reason !== ('would-reveal-others' satisfies HiddenReason)

const idAt = (cell: string, release: number): string => `${cell}@${release}`

/** The courses a cell had at a release: those counted in by then. */
function memberships(
  courses: readonly CountedCourse[],
  comparisons: readonly ComparisonPlan[],
): (cell: string, release: number) => Cell {
  const byCell = coursesByCell(courses, comparisons)
  return (cell, release) => ({
    id: idAt(cell, release),
    units: (byCell.get(cell) ?? [])
      .filter(({ fromRelease }) => fromRelease <= release)
      .map(({ course }) => course),
  })
}

const peopleIn = ({ units }: Cell, known: ReadonlyMap<string, Unit>): number =>
  units.reduce((sum, id) => sum + (known.get(id)?.people ?? 0), 0)

function byImportance(
  cells: readonly AskedCell[],
  cellAt: (cell: string, release: number) => Cell,
  units: ReadonlyMap<string, Unit>,
  number: number,
): { readonly id: string; readonly cell: Cell }[] {
  return cells
    .map((named) => {
      const cell = cellAt(cellId(named), number)
      return { id: cellId(named), cell, rank: importanceOf(named), people: peopleIn(cell, units) }
    })
    .filter(({ people }) => people > 0)
    .sort((a, b) => a.rank - b.rank || b.people - a.people || (a.id < b.id ? -1 : 1))
}

/** Told numbers move in steps: only when as many new people have come as it takes to speak about them. */
function hasGrown(
  cell: Cell,
  since: number | undefined,
  cellAt: (cell: string, release: number) => Cell,
  units: ReadonlyMap<string, Unit>,
  measure: Measure,
): boolean {
  if (since === undefined) return true
  const before = cellAt(cell.id.slice(0, cell.id.lastIndexOf('@')), since)
  return peopleIn(cell, units) - peopleIn(before, units) >= thresholdsOf(measure).people
}
