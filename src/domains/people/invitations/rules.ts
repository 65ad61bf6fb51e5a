import type { Moment } from '../../../kernel/day.ts'
import type { Invitation, InvitationState } from './model.ts'

/** How long a link holds. */
export const lifetime = { hours: 24 * 14 } as const

export const expiryOf = (sentAt: Moment): Moment => sentAt.add(lifetime)

/** How an invitation stands at a moment. What happened to it counts before its age. */
export function stateOf(
  { acceptedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>,
  now: Moment,
): InvitationState {
  if (acceptedAt) return 'accepted'
  if (withdrawnAt) return 'withdrawn'
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'open' : 'expired'
}
