import { compareCourses, compareWithWaiting } from '../analysis/comparison.ts'
import type { ComparisonReading } from '../analysis/model-beside.ts'
import { outcomes } from '../analysis/outcomes.ts'
import { cellId } from '../door/cells.ts'
import type { ComparisonPlan, CountedCourse, Told, ToldComparison } from '../door/reading.ts'
import { coursesByCell } from './inputs.ts'
import { answersOf, ofPart, waitedOn } from './people.ts'
import { sideCell, sideCells } from './sides.ts'
import type { Lines } from './tellable.ts'

interface Question {
  readonly number: number
  readonly courses: readonly CountedCourse[]
  readonly comparison?: ComparisonPlan | null
}

/**
 * The registered comparison: nothing without a locked plan, and nothing new unless every side may be told anew. A newer plan asks
 * another question, so what an older one told is not carried over.
 */
export function comparisonOf(
  { number, courses, comparison: plan }: Question,
  linesAt: ReadonlyMap<string, Lines>,
  before: Told<ToldComparison> | undefined,
): Told<ToldComparison> {
  if (!plan) return { state: 'none' }
  const earlier = before?.state === 'shown' && before.value.plan.id === plan.id ? before : undefined
  const measure =
    plan.design === 'waitingTime' ? (`${plan.outcome}.waiting` as const) : (`${plan.outcome}.after` as const)
  const found = sideCells(plan).map((cell) => linesAt.get(cellId(cell))?.get(measure)?.outcome ?? 'hidden')
  if (found.includes('hidden')) return { state: 'hidden' }
  if (found.includes('kept')) return earlier ?? { state: 'hidden' }
  return { state: 'shown', since: number, value: { plan, reading: worked(plan, courses) } }
}

function worked(plan: ComparisonPlan, courses: readonly CountedCourse[]): ComparisonReading {
  const byCell = coursesByCell(courses, [plan])
  const on = (side: 'courses' | 'against') => ofPart(byCell.get(cellId(sideCell(plan, side))) ?? [], 'after')
  const outcome = outcomes[plan.outcome]
  if (plan.design === 'comparisonCourses')
    return compareCourses(answersOf(on('courses'), outcome.id), answersOf(on('against'), outcome.id), outcome)
  return compareWithWaiting(waitedOn(on('courses'), outcome.id), keptOn(on('courses'), plan), outcome)
}

/** Of those asked when they began to wait, who answered before; and of those, who answered after. */
function keptOn(courses: readonly CountedCourse[], { outcome }: ComparisonPlan) {
  const rows = courses.flatMap(({ answers }) => answers[outcome])
  const waited = rows.filter(([, , , waiting = null]) => waiting !== null)
  const began = waited.filter(([before]) => before !== null)
  const ended = began.filter(([, after]) => after !== null)
  return {
    waiting: { asked: waited.length, kept: began.length },
    course: { asked: began.length, kept: ended.length },
  }
}
