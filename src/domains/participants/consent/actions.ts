import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { participantKind } from '../identity/model.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import type { ConsentPurpose } from './model.ts'
import { textsInForce } from './queries.ts'
import { giveConsent, withdrawConsent } from './store.ts'

/** A participant says yes, or takes a yes back, on their own page. */
export function decide(
  context: Context,
  participantId: string,
  purpose: ConsentPurpose,
  answer: 'yes' | 'no',
): Promise<Outcome<undefined, 'noText'>> {
  return perform<ParticipantTables, undefined, 'noText'>(
    context,
    {
      permission: may['own.consent'],
      subject: { kind: participantKind, id: participantId },
      detail: { purpose, answer },
    },
    async (tx) => {
      if (answer === 'no') {
        await withdrawConsent(tx, context, participantId, purpose)
        return done(undefined)
      }
      const texts = await textsInForce({ ...context, database: tx as unknown as Context['database'] })
      if (!texts.has(purpose)) return refused('noText')
      await giveConsent(tx, context, participantId, purpose, 'web')
      return done(undefined)
    },
  )
}
