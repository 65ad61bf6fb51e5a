import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import { keepUntil } from '../../../participants/index.ts'
import { type CardFields, remindDays, shownDays } from '../model.ts'
import { may } from '../policy.ts'
import type { LikemindedTables } from '../tables.ts'
import { lockedCard, type OwnRefusal, ownDeed } from './deed.ts'

export const endTask = 'likeminded.ends'

/** Shows a card from today on: the first time, again, or for longer. What a consultant took down stays down. */
export const showCard = (context: Context, participantId: string, cardId: string) =>
  perform<LikemindedTables, undefined, OwnRefusal>(
    context,
    ownDeed('likeminded.card', cardId, 'show'),
    async (tx): Promise<Outcome<undefined, OwnRefusal>> => {
      const card = await lockedCard(tx, participantId)
      if (!card) return absent
      if (card.isReported || card.state === 'removed') return refused('cannotNow')
      const untilDay = context.today.add({ days: shownDays })
      if (card.state === 'shown' && card.untilDay.equals(untilDay)) return done(undefined)
      await tx
        .updateTable('likeminded.card')
        .set({ state: 'shown', until_day: untilDay })
        .where('id', '=', card.id)
        .execute()
      await keepUntil(tx, participantId, card.id, untilDay)
      await enqueue(tx as never, context, {
        kind: endTask,
        payload: { card: card.id, until: untilDay.toString() },
        after: untilDay
          .subtract({ days: remindDays })
          .toZonedDateTime('Europe/Copenhagen')
          .add({ hours: 10 })
          .toInstant(),
      })
      return done(undefined)
    },
  )

/** Takes a card off the wall. It can be shown again for a month, then it is cleared. */
export const takeDown = (context: Context, participantId: string, cardId: string) =>
  perform<LikemindedTables, undefined, OwnRefusal>(
    context,
    ownDeed('likeminded.card', cardId, 'takeDown'),
    async (tx): Promise<Outcome<undefined, OwnRefusal>> => {
      const card = await lockedCard(tx, participantId)
      if (!card) return absent
      if (card.state === 'removed') return refused('cannotNow')
      await tx
        .updateTable('likeminded.card')
        .set({ state: 'down', until_day: context.today })
        .where('id', '=', card.id)
        .where('state', '<>', 'down')
        .execute()
      return done(undefined)
    },
  )

export const rewriteCard = (context: Context, participantId: string, version: number, fields: CardFields) =>
  perform<LikemindedTables, undefined, OwnRefusal>(
    context,
    { permission: may['own.change'], detail: { what: 'rewrite' } },
    async (tx): Promise<Outcome<undefined, OwnRefusal>> => {
      const card = await lockedCard(tx, participantId)
      if (!card) return absent
      // What was reported stays as it was until somebody has looked.
      if (card.isReported || card.state === 'removed') return refused('cannotNow')
      if (card.version !== version) return stale({}, card.version)
      await tx
        .updateTable('likeminded.card')
        .set({
          ...{ genres: [...fields.genres], roles: [...fields.roles], municipality_id: fields.municipalityId },
          ...{ wish: fields.wish, version: version + 1 },
        })
        .where('id', '=', card.id)
        .execute()
      return done(undefined)
    },
  )
