import type { Ore } from '../../../kernel/money.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { ProjectState } from '../model.ts'

/** What can happen to a project. */
export const steps = [
  'assess',
  'sendBack',
  'submit',
  'approve',
  'reject',
  'start',
  'close',
  'withdraw',
  'reopen',
] as const
export type Step = (typeof steps)[number]

interface Transition {
  readonly from: ProjectState
  readonly step: Step | 'revoke'
  readonly to: ProjectState
  /** A decision of a body does it, a person does it, or either, by the money. */
  readonly by: 'person' | 'decision' | 'either'
}

/** The life of a project: nothing happens to it that is not in this table. */
export const transitions: readonly Transition[] = [
  { from: 'proposal', step: 'assess', to: 'assessed', by: 'person' },
  { from: 'assessed', step: 'sendBack', to: 'proposal', by: 'person' },
  { from: 'assessed', step: 'submit', to: 'assessed', by: 'person' },
  { from: 'assessed', step: 'approve', to: 'approved', by: 'either' },
  { from: 'assessed', step: 'reject', to: 'rejected', by: 'either' },
  { from: 'approved', step: 'start', to: 'running', by: 'person' },
  { from: 'running', step: 'close', to: 'closed', by: 'person' },
  { from: 'proposal', step: 'withdraw', to: 'withdrawn', by: 'person' },
  { from: 'assessed', step: 'withdraw', to: 'withdrawn', by: 'person' },
  { from: 'approved', step: 'withdraw', to: 'withdrawn', by: 'person' },
  { from: 'rejected', step: 'reopen', to: 'proposal', by: 'person' },
  { from: 'withdrawn', step: 'reopen', to: 'proposal', by: 'person' },
  { from: 'approved', step: 'revoke', to: 'assessed', by: 'decision' },
  { from: 'running', step: 'revoke', to: 'assessed', by: 'decision' },
  { from: 'rejected', step: 'revoke', to: 'assessed', by: 'decision' },
]

/** Steps that need a sentence or two about why. */
export const needsWords: readonly Step[] = ['assess', 'sendBack', 'reject', 'close', 'withdraw']

/** Why somebody who may approve must not approve this one: it is their own, or whoever proposed it made them its leader. */
export type Tie = 'ownProposal' | 'appointedByProposer'

export type StepRefusal = 'notNow' | 'overLimit' | 'withinLimit' | 'awaitsDecision' | Tie

/** What decides whether a step can be taken. */
export interface Standing {
  readonly state: ProjectState
  /** Øre applied for. */
  readonly amount: Ore
  /** Whether it lies before a body. */
  readonly isSubmitted: boolean
  /** What ties the one who would take the step to the proposal. */
  readonly tie?: Tie | undefined
}

const toOf = (state: ProjectState, step: Transition['step']): ProjectState | undefined =>
  transitions.find((one) => one.from === state && one.step === step)?.to

/** More than the limit is for a body to approve. Exactly the limit is not more. */
export const isOverLimit = ({ amount }: Pick<Standing, 'amount'>, limit: Ore): boolean => amount > limit

/** What ties a person to a proposal. @param givers who made the person leader of the project; empty for those who approve for the region */
export function tieOf(
  person: string | undefined,
  proposer: string | null,
  givers: readonly (string | null)[],
): Tie | undefined {
  if (person === undefined || proposer === null) return undefined
  if (person === proposer) return 'ownProposal'
  return givers.length > 0 && givers.every((giver) => giver === proposer) ? 'appointedByProposer' : undefined
}

/** Takes a step that a person takes. Within the limit somebody else than the proposer approves, or the body does. @param limit øre; more than this only a body can approve */
export function take(standing: Standing, step: Step, limit: Ore): Outcome<ProjectState, StepRefusal> {
  const to = toOf(standing.state, step)
  if (!to) return refused('notNow')
  if (standing.isSubmitted && step !== 'withdraw') return refused('awaitsDecision')
  if (step === 'approve' && isOverLimit(standing, limit)) return refused('overLimit')
  if (step === 'approve' && standing.tie) return refused(standing.tie)
  if (step === 'submit' && !isOverLimit(standing, limit) && !standing.tie) return refused('withinLimit')
  return done(to)
}

/** What a decision of a body makes of a project; nothing when it has moved on by itself. */
export function decided(
  state: ProjectState,
  outcome: 'adopted' | 'rejected' | 'postponed' | 'revoked',
): ProjectState | undefined {
  if (outcome === 'postponed') return undefined
  return toOf(state, outcome === 'adopted' ? 'approve' : outcome === 'rejected' ? 'reject' : 'revoke')
}

/** What a person can do next, the most natural first. */
export const possibleSteps = (standing: Standing, limit: Ore): readonly Step[] =>
  forward.filter((step) => take(standing, step, limit).ok)

const forward: readonly Step[] = [
  'assess',
  'approve',
  'submit',
  'start',
  'close',
  'reopen',
  'sendBack',
  'reject',
  'withdraw',
]

/** The table above as a Mermaid diagram. */
export function diagram(): string {
  const arrows = transitions.map(({ from, step, to, by }) => `  ${from} --> ${to}: ${step} (${by})`)
  return ['stateDiagram-v2', '  [*] --> proposal', ...arrows, '  closed --> [*]', ''].join('\n')
}
