import { type Cell, columnOf, type DataSet, missingCodes, type Variable } from '../datasets/model.ts'
import { type Audit, auditOf } from './audit.ts'
import { blurCourses } from './courses.ts'
import { hideUniform } from './diversity.ts'
import { type Merging, mergeRare } from './merge.ts'
import { blurPeople } from './people.ts'
import { shuffled } from './seeded.ts'
import { namesOfPart, type Table, tableOf, without } from './table.ts'

export interface AnonymityRules {
  readonly k: number
  readonly l: number
  readonly coursesAlike: number
  /** With courses, numbers can be worked out honestly; without them, more of age and gender can be shown. */
  readonly keep: 'courses' | 'background'
  /** Names and order come of it: the same seed and data give the same bytes. */
  readonly seed: string
}

/** What was given up so that nobody can be found. */
export interface AnonymityReport {
  readonly rules: Omit<AnonymityRules, 'seed'>
  readonly rows: number
  readonly audit: Audit
  readonly removed: readonly string[]
  readonly mergings: readonly Merging[]
  /** Courses that lost their name, and all there were. */
  readonly pooledCourses: number
  readonly courses: number
  /** Cells hidden, column by column; columns without any are left out. */
  readonly hidden: readonly { readonly column: string; readonly cells: number }[]
}

export type Anonymised =
  | { readonly ok: true; readonly data: DataSet; readonly report: AnonymityReport }
  | { readonly ok: false; readonly reason: 'tooFew' }

/** What would point at one course: where it was held, from which model it came, when it began, how long it was. */
const removed = ['institution', 'model', 'course_begun', 'course_weeks'] as const

function merged(data: DataSet, { k, coursesAlike }: AnonymityRules): { data: DataSet; mergings: Merging[] } {
  const steps = [
    ...['municipality', 'target_group', 'area'].map((column) => ({ column, courses: coursesAlike })),
    ...namesOfPart(data, 'person').map((column) => ({ column, courses: 1 })),
  ]
  const mergings: Merging[] = []
  let now = data
  for (const { column, courses } of steps) {
    const step = mergeRare(now, column, { rows: k, courses })
    now = step.data
    if (step.merging) mergings.push(step.merging)
  }
  return { data: now, mergings }
}

/** New names that count from 1 in an order that says nothing; rows in that order. */
function renamed(table: Table, seed: string): DataSet {
  const [person, course] = [columnOf(table, 'person'), columnOf(table, 'course')]
  const rows = shuffled(table.rows, `${seed} rows`, (row) => `${row[person]} ${row[course]}`)
  const nameAll = (at: number, letter: string): Map<Cell, string> => {
    const old = [...new Set(rows.map((row) => row[at] ?? ''))].filter((name) => name !== '')
    const inOrder = shuffled(old, `${seed} ${letter}`, String)
    return new Map(inOrder.map((name, index) => [name, `${letter}${String(index + 1).padStart(5, '0')}`]))
  }
  const courses = nameAll(course, 'c')
  const named = rows.map((row, index) =>
    row.map((cell, at) => {
      if (at === person) return `r${String(index + 1).padStart(6, '0')}`
      return at === course ? (courses.get(cell) ?? '') : cell
    }),
  )
  return { variables: table.variables, rows: named }
}

function hiddenCells({ variables, rows }: DataSet): AnonymityReport['hidden'] {
  return variables
    .map(({ name }, at) => ({
      column: name,
      cells: rows.filter((row) => row[at] === missingCodes.hidden).length,
    }))
    .filter(({ cells }) => cells > 0)
}

const canBeHidden = (variable: Variable): Variable =>
  variable.kind === 'text' ? variable : { ...variable, missing: [...variable.missing, 'hidden'] }

/**
 * Makes a set in which nobody can be found: at least k rows look alike in everything that neighbours, colleagues or others on the
 * course may know; in every such group a sensitive answer is told only when there are at least l different ones; courses have new
 * names; when somebody answered is known as a time point only; there is no free text.
 * Hiding is local: a value goes only where it would give somebody away. No row is lost.
 */
export function anonymised(data: DataSet, rules: AnonymityRules): Anonymised {
  if (data.rows.length < rules.k) return { ok: false, reason: 'tooFew' }
  const courses = new Set(data.rows.map((row) => row[columnOf(data, 'course')])).size
  const short = without(data, new Set(removed))
  const { data: joined, mergings } = merged(short, rules)
  const table = tableOf({ ...joined, variables: joined.variables.map(canBeHidden) })
  const blurred = blurCourses(table, {
    k: rules.k,
    alike: rules.coursesAlike,
    keepCourses: rules.keep === 'courses',
  })
  blurPeople(table, blurred, rules.k)
  hideUniform(table, rules.l)
  const result = renamed(table, rules.seed)
  const audit = auditOf(result)
  if (audit.k < rules.k || (audit.l > 0 && audit.l < rules.l))
    throw new Error(`an anonymised set would give somebody away: k ${audit.k}, l ${audit.l}`)
  const { seed: _seed, ...told } = rules
  return {
    ok: true,
    data: result,
    report: {
      rules: told,
      rows: result.rows.length,
      audit,
      removed: removed.filter((name) => data.variables.some((variable) => variable.name === name)),
      mergings,
      pooledCourses: blurred.pooledCourses,
      courses,
      hidden: hiddenCells(result),
    },
  }
}
