import { type Cell, columnOf } from '../datasets/model.ts'
import { hidingOf } from './local.ts'
import { hideColumns, knownOf, type Table } from './table.ts'

/** What describes a course, from what is most readily given up to what is kept longest. */
export const courseOrder = ['level', 'target_group', 'municipality', 'area', 'sender'] as const

export interface CourseRules {
  readonly k: number
  /** So many courses must look alike, so that a new name does not point at one. */
  readonly alike: number
  /** Whether courses may be told apart at all. */
  readonly keepCourses: boolean
}

type Rows = Cell[][]

function rowsByCourse(table: Table): Map<string, Rows> {
  const at = columnOf(table, 'course')
  const found = new Map<string, Rows>()
  for (const row of table.rows) {
    const name = String(row[at])
    found.set(name, [...(found.get(name) ?? []), row])
  }
  return found
}

/** The courses that are too small to be seen; others join them until they are many enough together. */
function pooled(courses: ReadonlyMap<string, Rows>, { k, alike, keepCourses }: CourseRules): Set<string> {
  if (!keepCourses) return new Set(courses.keys())
  const bySize = [...courses].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1))
  const pool = new Set(bySize.filter(([, rows]) => rows.length < k).map(([name]) => name))
  const size = (): number => [...pool].reduce((all, name) => all + (courses.get(name)?.length ?? 0), 0)
  for (const [name] of bySize) if (pool.size > 0 && size() < k) pool.add(name)
  return courses.size - pool.size < alike ? new Set(courses.keys()) : pool
}

/**
 * Makes courses indistinguishable from others: small ones lose their name, the rest is described only as far as enough others
 * look the same.
 * @returns the blocks within which people must look alike, and how many courses lost their name
 */
export function blurCourses(
  table: Table,
  rules: CourseRules,
): { blocks: Rows[]; pool: Rows; pooledCourses: number } {
  const courses = rowsByCourse(table)
  const pool = pooled(courses, rules)
  const kept = [...courses].filter(([name]) => !pool.has(name))
  const columns = courseOrder.filter((name) => table.variables.some((variable) => variable.name === name))
  const members = kept.map(([key, rows]) => ({ key, known: knownOf(table, rows[0] ?? [], columns) }))
  const hiding = hidingOf(members, { k: rules.alike, giveUp: columns })
  for (const [name, rows] of kept) for (const row of rows) hideColumns(table, row, hiding.get(name) ?? [])
  const poolRows = [...pool].flatMap((name) => courses.get(name) ?? [])
  for (const row of poolRows) hideColumns(table, row, ['course'])
  return { blocks: kept.map(([, rows]) => rows), pool: poolRows, pooledCourses: pool.size }
}
