import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { CourseState } from '../model.ts'

/** What a person can do to the life of a course by one button; the calendar does the last two by itself. */
export const steps = ['open', 'start', 'complete'] as const
export type Step = (typeof steps)[number]

interface Transition {
  readonly from: CourseState
  readonly step: Step | 'cancel' | 'merge'
  readonly to: CourseState
}

/** The life of a course: nothing happens to it that is not in this table. */
export const transitions: readonly Transition[] = [
  { from: 'draft', step: 'open', to: 'open' },
  { from: 'open', step: 'start', to: 'running' },
  { from: 'running', step: 'complete', to: 'completed' },
  { from: 'draft', step: 'cancel', to: 'cancelled' },
  { from: 'open', step: 'cancel', to: 'cancelled' },
  { from: 'running', step: 'cancel', to: 'cancelled' },
  { from: 'draft', step: 'merge', to: 'merged' },
  { from: 'open', step: 'merge', to: 'merged' },
  { from: 'running', step: 'merge', to: 'merged' },
]

/** What decides whether a step can be taken. */
export interface Standing {
  readonly state: CourseState
  /** Sessions that were not called off. */
  readonly sessions: number
  /** Of those, the ones still to come. */
  readonly ahead: number
  readonly placeName: string
}

export type StepRefusal = 'notNow' | 'noSessions' | 'noPlace' | 'sessionsAhead'

/** Takes a step in the life of a course, or says why not. */
export function take(standing: Standing, step: Transition['step']): Outcome<CourseState, StepRefusal> {
  const transition = transitions.find((one) => one.from === standing.state && one.step === step)
  if (!transition) return refused('notNow')
  if (step === 'open' && standing.sessions === 0) return refused('noSessions')
  if (step === 'open' && standing.placeName === '') return refused('noPlace')
  if (step === 'complete' && standing.ahead > 0) return refused('sessionsAhead')
  return done(transition.to)
}

/** What a person can do next by one button. */
export const possibleSteps = (standing: Standing): Step[] => steps.filter((step) => take(standing, step).ok)

/** Whether the course goes on: its sessions can be moved, it can be cancelled or merged. */
export const isGoingOn = (state: CourseState): boolean =>
  transitions.some(({ from, step }) => from === state && step === 'cancel')
