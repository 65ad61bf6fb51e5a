import { COUNTS, roundedToFive } from '../../../statistics/index.ts'

/** The way of people through courses, in the order it happens. */
export const flowSteps = [
  'invited',
  'before',
  'started',
  'completed',
  'after',
  'followup3',
  'followup6',
] as const
export type FlowStep = (typeof flowSteps)[number]
export type Flow = Readonly<Record<FlowStep, number>>

/** A flow as it may be told: exact, or every number to the nearest five. */
export interface ToldFlow {
  readonly isRounded: boolean
  readonly steps: readonly { readonly step: FlowStep; readonly count: number }[]
}

export const noFlow: Flow = {
  invited: 0,
  before: 0,
  started: 0,
  completed: 0,
  after: 0,
  followup3: 0,
  followup6: 0,
}

export function sumOfFlows(flows: readonly Flow[]): Flow {
  const sumOf = (step: FlowStep) => flows.reduce((sum, flow) => sum + flow[step], 0)
  return Object.fromEntries(flowSteps.map((step) => [step, sumOf(step)])) as Record<FlowStep, number>
}

/** Steps nobody has reached, and follow-ups that have not come yet, are left out. */
const reached = (flow: Flow): FlowStep[] => flowSteps.filter((step) => flow[step] > 0)

/**
 * Numbers of people to the nearest five: what is lost from one step to the next can then not be counted person by person,
 * and no difference between tables can either. Nothing below five people.
 */
export function roundedFlow(flow: Flow): ToldFlow | null {
  if (flow.invited < COUNTS.people) return null
  const steps = reached(flow).map((step) => ({ step, count: roundedToFive(flow[step]) }))
  return { isRounded: true, steps }
}

/** Exact numbers, for a group so large that no step and no loss between two steps is of one to four people. */
export function exactFlow(flow: Flow): ToldFlow | null {
  const steps = reached(flow).map((step) => ({ step, count: flow[step] }))
  const isSmall = (count: number) => count > 0 && count < COUNTS.people
  const small = steps.some(
    ({ count }, index) =>
      isSmall(count) || steps.slice(0, index).some((earlier) => isSmall(Math.abs(earlier.count - count))),
  )
  return small || steps.length === 0 ? null : { isRounded: false, steps }
}
