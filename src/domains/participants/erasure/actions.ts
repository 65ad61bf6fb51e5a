import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import { eraseParticipant } from './erase.ts'

/** A participant erases themself, without an account. The erasure itself writes which one it was. */
export function eraseMyself(context: Context, participantId: string): Promise<Outcome<undefined>> {
  return perform<ParticipantTables, undefined>(context, { permission: may.own }, async (tx) => {
    await eraseParticipant(tx, context, participantId)
    return done(undefined)
  })
}
