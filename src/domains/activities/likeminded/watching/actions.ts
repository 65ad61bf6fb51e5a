import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { cardWith } from '../cards/stored.ts'
import { may } from '../policy.ts'
import type { LikemindedTables, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'

/** The card under a lock, and its municipality as the place that decides. */
const placeOfCard = (id: string) => async (tx: LikemindedTx) => {
  const row = await tx
    .selectFrom('likeminded.card')
    .select('municipality_id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { organisations: [row.municipality_id] }
}

/** Shows a reported card again, or takes it down for good. The owner is told; who reported is not known to anybody. */
export const judgeCard = (context: Context, id: string, verdict: 'keep' | 'remove') =>
  perform<LikemindedTables, boolean>(
    context,
    {
      permission: may['cards.judge'],
      place: placeOfCard(id),
      subject: { kind: 'likeminded.card', id },
      detail: { verdict },
    },
    async (tx): Promise<Outcome<boolean>> => {
      const card = await cardWith(tx, id)
      if (!card) return absent
      if (!card.isReported) return done(false)
      await tx
        .updateTable('likeminded.report')
        .set({ looked_at: context.now, looked_by: personIdOf(context.actor) ?? null })
        .where('card_id', '=', id)
        .where('looked_at', 'is', null)
        .execute()
      await tx
        .updateTable('likeminded.card')
        .set({ is_reported: false, ...(verdict === 'remove' ? { state: 'removed' as const } : {}) })
        .where('id', '=', id)
        .execute()
      const kind = verdict === 'remove' ? 'removed' : 'kept'
      await mailParticipant(tx, context, card.participantId, (language) => words(language).letters[kind])
      return done(true)
    },
  )
