import type { Moment } from '../../../kernel/day.ts'

/** An invitation as it was sent; the link itself is nowhere kept. */
export interface Invitation {
  readonly id: string
  readonly personId: string
  readonly sentAt: Moment
  readonly expiresAt: Moment
  readonly acceptedAt: Moment | null
  readonly withdrawnAt: Moment | null
}

/** How an invitation stands: only an open one lets anybody in. */
export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired'
