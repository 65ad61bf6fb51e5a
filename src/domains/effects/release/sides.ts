import type { AskedCell } from '../door/cells.ts'
import type { ComparisonPlan, CountedCourse } from '../door/reading.ts'

type Side = 'courses' | 'against'

/** One side of a comparison as a cell; a new plan has new cells, because other courses take part. */
export const sideCell = ({ outcome, number }: ComparisonPlan, side: Side): AskedCell => ({
  kind: 'comparison',
  key: `${outcome}-${number}-${side}`,
})

/** The sides that a comparison has: people compared with their own waiting time are all on one. */
export const sideCells = (plan: ComparisonPlan): AskedCell[] =>
  plan.design === 'waitingTime'
    ? [sideCell(plan, 'courses')]
    : [sideCell(plan, 'courses'), sideCell(plan, 'against')]

/** The side a course is on. Only courses counted in after the plan was locked take part: nobody had seen their answers. */
export function sidesOf(course: CountedCourse, plan: ComparisonPlan | null): AskedCell[] {
  if (!plan || course.fromRelease <= plan.afterRelease) return []
  if (plan.design === 'waitingTime') return [sideCell(plan, 'courses')]
  const isAgainst = course.facts.cells.some(({ kind, key }) => kind === 'model' && key === plan.against)
  return [sideCell(plan, isAgainst ? 'against' : 'courses')]
}
