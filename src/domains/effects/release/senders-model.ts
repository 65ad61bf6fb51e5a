import type { BalanceRow } from '../analysis/balance.ts'
import type { JointSenderReading, LaterPart, PerceivedReading } from '../analysis/model-beside.ts'
import type { OutcomeId } from '../analysis/outcomes.ts'
import type { Covariate, SenderReading } from '../analysis/sender.ts'
import type { Told } from '../door/reading.ts'

/** The plan as it was locked. */
export interface LockedPlan {
  readonly id: string
  readonly number: number
  readonly outcome: OutcomeId
  readonly margin: number
  readonly covariates: readonly Covariate[]
  readonly lockedOn: string
  readonly decisionNumber: string
}

export interface ToldSenders {
  readonly plan: LockedPlan
  readonly reading: SenderReading
  readonly balance: readonly NamedBalance[]
  readonly perceived: Told<PerceivedReading>
  /** At later times, from one model of all answers. */
  readonly joint: Readonly<Record<LaterPart, Told<JointSenderReading>>>
}

/** A row of the balance table with the name of its group. */
export type NamedBalance = BalanceRow & { readonly da: string; readonly en: string }

export const comparedSenders = ['sender:afsender-unge', 'sender:afsender-kommune'] as const
export const senderCells: ReadonlySet<string> = new Set([...comparedSenders, 'sender:afsender-begge'])
