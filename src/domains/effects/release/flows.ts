import { exactFlow, type Flow, flowSteps, roundedFlow, sumOfFlows, type ToldFlow } from '../analysis/flow.ts'
import type { NamedCell } from '../door/cells.ts'
import type { CountedCourse, Part } from '../door/reading.ts'

/** People in each step on these courses; follow-ups as far as they have been counted in. */
export function flowOf(courses: readonly CountedCourse[]): Flow {
  const answered = (part: Part) => (course: CountedCourse) =>
    course.part === part
      ? course.answers.who5.filter(([before, after]) => before !== null && after !== null).length
      : 0
  const total = (part: Part) => courses.map(answered(part)).reduce((sum, count) => sum + count, 0)
  const early = sumOfFlows(courses.filter(({ part }) => part === 'after').map(({ facts }) => facts.flow))
  return { ...early, followup3: total('followup3'), followup6: total('followup6') }
}

/**
 * How many came how far. The whole region is told exactly where that tells of nobody; every other group to the nearest
 * five, so that neither losses nor differences between groups can be counted person by person.
 */
export function toldFlow(cell: NamedCell, flow: Flow, before: ToldFlow | null): ToldFlow | null {
  if (cell.kind !== 'region') return roundedFlow(flow)
  const exact = exactFlow(flow)
  if (!exact) return before && !before.isRounded ? before : roundedFlow(flow)
  return before && !before.isRounded && !mayFollow(before, exact) ? before : exact
}

/** Between two exact flows no step, and no loss between two steps, may have moved by one to four people. */
function mayFollow(before: ToldFlow, after: ToldFlow): boolean {
  const moved = flowSteps.map((step) => countOf(after, step) - countOf(before, step))
  const isSmall = (count: number) => Math.abs(count) > 0 && Math.abs(count) < 5
  return !moved.some(
    (count, index) => isSmall(count) || moved.slice(0, index).some((other) => isSmall(other - count)),
  )
}

const countOf = ({ steps }: ToldFlow, wanted: string): number =>
  steps.find(({ step }) => step === wanted)?.count ?? 0
