import { type Cell, type DataSet, isMissing } from '../datasets/model.ts'

/** What a set that is about to leave really keeps, measured on the set itself and on nothing else. */
export interface Audit {
  /** The smallest number of rows that look alike in everything neighbours may know. */
  readonly k: number
  readonly groups: number
  readonly largest: number
  /** The smallest number of different values of a sensitive column within a group in which anything is told. */
  readonly l: number
  /** The smallest number of shown courses that look alike. */
  readonly coursesAlike: number
}

const columnsOf = ({ variables }: DataSet, wanted: (part: string, name: string) => boolean): number[] =>
  variables.flatMap(({ part, name }, at) => (wanted(part, name) ? [at] : []))

/** The rows that show the same in the given columns. */
export function alike(rows: DataSet['rows'], columns: readonly number[]): (readonly Cell[])[][] {
  const groups = new Map<string, (readonly Cell[])[]>()
  for (const row of rows) {
    const tuple = JSON.stringify(columns.map((at) => row[at]))
    const group = groups.get(tuple)
    if (group) group.push(row)
    else groups.set(tuple, [row])
  }
  return [...groups.values()]
}

/** The different values that are told of one column; 0 when nothing is told. */
export const differentValues = (rows: DataSet['rows'], at: number): number =>
  new Set(rows.map((row) => row[at] ?? null).filter((cell) => !isMissing(cell))).size

/** Columns by which somebody could be known: the course, what describes it, and what neighbours know. */
export const knownColumns = (data: DataSet): number[] =>
  columnsOf(data, (part, name) => part === 'course' || part === 'person' || name === 'course')

export const sensitiveColumns = (data: DataSet): number[] => columnsOf(data, (part) => part === 'sensitive')

function leastCoursesAlike(data: DataSet): number {
  const [courseAt] = columnsOf(data, (_part, name) => name === 'course')
  if (courseAt === undefined) return 0
  const shown = data.rows.filter((row) => row[courseAt] !== null && row[courseAt] !== '')
  const sizes = alike(
    shown,
    columnsOf(data, (part) => part === 'course'),
  ).map((group) => new Set(group.map((row) => row[courseAt])).size)
  return sizes.length === 0 ? 0 : Math.min(...sizes)
}

/** Measures what an anonymised set keeps. Reads only the set itself, so it can be done again by whoever receives it. */
export function auditOf(data: DataSet): Audit {
  const groups = alike(data.rows, knownColumns(data))
  const sizes = groups.map(({ length }) => length)
  const told = groups
    .flatMap((group) => sensitiveColumns(data).map((at) => differentValues(group, at)))
    .filter((count) => count > 0)
  const least = (numbers: readonly number[]): number =>
    numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return {
    k: groups.length === 0 ? 0 : least(sizes),
    groups: groups.length,
    largest: sizes.reduce((a, b) => Math.max(a, b), 0),
    l: told.length === 0 ? 0 : least(told),
    coursesAlike: leastCoursesAlike(data),
  }
}
