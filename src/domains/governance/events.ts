import type { Outcome } from './decisions/model.ts'

/**
 * Told in the transaction of a decision about a matter, as `governance.decided`. `adopted` and `rejected` settle the matter;
 * after `postponed` it waits for another meeting.
 */
export interface Decided {
  readonly kind: string
  readonly subjectId: string
  readonly decisionId: string
  readonly number: string
  readonly outcome: Outcome
  /** ISO day. */
  readonly decidedOn: string
}

/** Told in the transaction of a decision that revokes an earlier one about a matter, as `governance.revoked`. */
export interface Revoked {
  readonly kind: string
  readonly subjectId: string
  /** The new decision, and the one it revokes. */
  readonly decisionId: string
  readonly number: string
  readonly revokedId: string
  readonly decidedOn: string
}
