import type { OutcomeId } from '../analysis/outcomes.ts'
import type { Covariate } from '../analysis/sender.ts'
import type { ProtocolState } from '../tables.ts'

/** What is laid down before the comparison is opened. */
export interface PlanFields {
  readonly outcome: OutcomeId
  readonly margin: number
  readonly covariates: readonly Covariate[]
  readonly reason: string
}

export interface StoredPlan extends PlanFields {
  readonly id: string
  readonly number: number
  readonly state: ProtocolState
  readonly decisionNumber: string
  readonly lockedOn: Temporal.PlainDate | null
  readonly version: number
}

export type PlanRefusal = 'alreadyWaiting' | 'nothingToSubmit' | 'waits'
