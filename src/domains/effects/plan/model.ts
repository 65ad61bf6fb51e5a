import type { ComparisonDesign } from '../analysis/model-beside.ts'
import type { OutcomeId } from '../analysis/outcomes.ts'
import type { Covariate } from '../analysis/sender.ts'
import type { ProtocolState } from '../tables.ts'

/** What is laid down before the comparison of senders is opened. */
export interface SenderPlanFields {
  readonly kind: 'senders'
  readonly outcome: OutcomeId
  readonly margin: number
  readonly covariates: readonly Covariate[]
  readonly reason: string
}

/** What is laid down before a comparison is begun that may carry more than before and after. */
export interface ComparisonPlanFields {
  readonly kind: 'comparison'
  readonly outcome: OutcomeId
  readonly design: ComparisonDesign
  /** Slug of the model whose courses are the other side; '' for people's own waiting time. */
  readonly against: string
  readonly reason: string
}

export type PlanFields = SenderPlanFields | ComparisonPlanFields

interface Stored {
  readonly id: string
  readonly number: number
  readonly state: ProtocolState
  readonly decisionNumber: string
  readonly lockedOn: Temporal.PlainDate | null
  readonly version: number
}

export type StoredSenderPlan = SenderPlanFields & Stored
export type StoredComparisonPlan = ComparisonPlanFields & Stored
export type StoredPlan = StoredSenderPlan | StoredComparisonPlan

export type PlanRefusal = 'alreadyWaiting' | 'nothingToSubmit' | 'waits'
