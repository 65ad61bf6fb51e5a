import { type Day, isBefore } from '../../../kernel/day.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { AgreementStatus } from '../views.ts'
import type { AgreementState } from './model.ts'

/** What can happen to an agreement. */
export type Step = 'adopt' | 'sign' | 'enterIntoForce' | 'extend' | 'close'

interface Transition {
  readonly from: AgreementStatus
  readonly step: Step
  readonly to: AgreementStatus
  /** A decision of the steering group does it, or the secretariat notes that it happened. */
  readonly by: 'decision' | 'secretariat'
}

/** The life of an agreement: nothing happens to it that is not in this table. */
export const transitions: readonly Transition[] = [
  { from: 'draft', step: 'adopt', to: 'adopted', by: 'decision' },
  { from: 'adopted', step: 'sign', to: 'signed', by: 'secretariat' },
  { from: 'signed', step: 'enterIntoForce', to: 'inForce', by: 'secretariat' },
  { from: 'inForce', step: 'extend', to: 'extended', by: 'decision' },
  { from: 'extended', step: 'extend', to: 'extended', by: 'decision' },
  { from: 'inForce', step: 'close', to: 'closed', by: 'secretariat' },
  { from: 'extended', step: 'close', to: 'closed', by: 'secretariat' },
]

export type StepRefusal =
  | 'stepNotPossible'
  | 'dayInFuture'
  | 'periodNotBegun'
  | 'closesBeforeForce'
  | 'notLater'

/** What is known when a step is taken. */
export interface StepFacts {
  readonly today: Day
  /** The day it happened, or of the decision. */
  readonly on: Day
  /** The period of the agreement as it is. */
  readonly from: Day
  readonly to: Day
  /** For `adopt` and `extend`. */
  readonly decisionId?: string | undefined
  /** For `extend`. */
  readonly newTo?: Day | undefined
}

const refuses: Readonly<
  Partial<Record<Step, (state: AgreementState, facts: StepFacts) => StepRefusal | undefined>>
> = {
  enterIntoForce: (_, { on, from }) => (isBefore(on, from) ? 'periodNotBegun' : undefined),
  extend: (_, { newTo, to }) => (newTo && isBefore(to, newTo) ? undefined : 'notLater'),
  close: (state, { on }) =>
    'inForceOn' in state && isBefore(on, state.inForceOn) ? 'closesBeforeForce' : undefined,
}

function after(
  state: AgreementState,
  step: Step,
  { on, decisionId = '' }: StepFacts,
): AgreementState | undefined {
  if (state.name === 'draft')
    return step === 'adopt' ? { name: 'adopted', adoptedOn: on, decisionId } : undefined
  if (state.name === 'adopted')
    return step === 'sign' ? { ...state, name: 'signed', signedOn: on } : undefined
  if (state.name === 'signed')
    return step === 'enterIntoForce' ? { ...state, name: 'inForce', inForceOn: on } : undefined
  if (state.name === 'closed') return undefined
  if (step === 'close') return { ...state, name: 'closed', closedOn: on }
  return step === 'extend' ? { ...state, name: 'extended' } : undefined
}

/** Takes one step in the life of an agreement. Signing may come before adoption is recorded, so days are not compared. */
export function take(
  state: AgreementState,
  step: Step,
  facts: StepFacts,
): Outcome<AgreementState, StepRefusal> {
  const next = after(state, step, facts)
  if (!next) return refused('stepNotPossible')
  if (isBefore(facts.today, facts.on)) return refused('dayInFuture')
  const reason = refuses[step]?.(state, facts)
  return reason ? refused(reason) : done(next)
}

/** What the secretariat can note next, most natural first. */
export const nextSteps = (status: AgreementStatus): readonly Step[] =>
  transitions.filter(({ from, by }) => from === status && by === 'secretariat').map(({ step }) => step)

/** The table above as a Mermaid diagram. */
export function diagram(): string {
  const arrows = transitions.map(({ from, step, to, by }) => `  ${from} --> ${to}: ${step} (${by})`)
  return ['stateDiagram-v2', '  [*] --> draft', ...arrows, '  closed --> [*]', ''].join('\n')
}
