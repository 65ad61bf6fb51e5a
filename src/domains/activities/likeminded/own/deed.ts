import { cardOf } from '../cards/stored.ts'
import type { OwnCard } from '../model.ts'
import { may } from '../policy.ts'
import type { LikemindedTx } from '../tables.ts'

export type OwnRefusal = 'cannotNow' | 'notThere' | 'noCard' | 'tooMany' | 'self' | 'already'

/** Something somebody does through their secret link. */
export const ownDeed = (kind: string, id: string, what: string) => ({
  permission: may['own.change'],
  subject: { kind, id },
  detail: { what },
})

/** Somebody's own card under a lock. */
export async function lockedCard(tx: LikemindedTx, participantId: string): Promise<OwnCard | undefined> {
  await tx
    .selectFrom('likeminded.card')
    .select('id')
    .where('participant_id', '=', participantId)
    .forUpdate()
    .execute()
  return cardOf(tx, participantId)
}
