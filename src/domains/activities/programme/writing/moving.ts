import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Place } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { announce } from '../../../../platform/events/announce.ts'
import type { ActivityTables } from '../../tables.ts'
import type { ProgrammeChanged } from '../events.ts'
import { keepActivity, type ProgrammeTx } from '../keeping/activity.ts'
import { canMove, isForApprovers, isOwnWork, type Move, moves, needsReason } from '../machine.ts'
import type { ActivityState } from '../model.ts'
import { placeOfApproving } from '../place.ts'
import { may } from '../policy.ts'
import { lockedWriting } from './actions.ts'

export type MovingRefusal = 'cannotMove' | 'ownWork' | 'needsReason' | 'allOver'

/** Locks an activity and says to which municipality it belongs. */
const lockedApproving =
  (id: string) =>
  async (tx: ProgrammeTx): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('programme.activity')
      .select('municipality_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && placeOfApproving({ municipalityId: row.municipality_id })
  }

const deedOf = (id: string, move: Move) => ({
  permission: isForApprovers(move) ? may.approve : may.edit,
  place: isForApprovers(move) ? lockedApproving(id) : lockedWriting(id),
  subject: { kind: 'programme.activity', id },
  detail: { move },
})

const isAllOver = async (tx: ProgrammeTx, { now }: Context, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('programme.occurrence')
    .select('id')
    .where('activity_id', '=', id)
    .where('ends_at', '>', now)
    .limit(1)
    .executeTakeFirst()) === undefined

/** What a step changes beside the state. */
const alsoSet = (context: Context, move: Move, reason: string) => {
  const me = personIdOf(context.actor) ?? null
  if (move === 'ask') return { asked_by: me, state_reason: '' }
  if (move === 'approve') return { approved_by: me, state_reason: '' }
  return { state_reason: reason }
}

/** People who signed up to what is taken away are told; nobody stands in front of a closed door. */
const tellWithdrawn = (tx: ProgrammeTx, context: Context, activityId: string, reason: string) =>
  announce(tx as never, context, {
    name: 'programme.changed',
    content: { activityId, occurrenceId: null, what: 'cancelled', reason } satisfies ProgrammeChanged,
  })

/** One step of an activity as a whole: asked for, approved, sent back, taken away, taken up again. */
export const moveActivity = (context: Context, id: string, move: Move, reason = '') =>
  perform<ActivityTables, ActivityState, MovingRefusal>(
    context,
    deedOf(id, move),
    async (tx): Promise<Outcome<ActivityState, MovingRefusal>> => {
      const now = await tx
        .selectFrom('programme.activity')
        .select(['state', 'asked_by', 'written_by', 'first_public_at'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      const { to } = moves[move]
      if (now.state === to) return done(to)
      if (!canMove(now.state, move)) return refused('cannotMove')
      if (needsReason(move) && !reason) return refused('needsReason')
      const written = { askedBy: now.asked_by ?? undefined, writtenBy: now.written_by ?? undefined }
      if (move === 'approve' && isOwnWork(written, personIdOf(context.actor))) return refused('ownWork')
      if ((move === 'ask' || move === 'approve') && (await isAllOver(tx, context, id)))
        return refused('allOver')
      await tx
        .updateTable('programme.activity')
        .set((eb) => ({ state: to, version: eb('version', '+', 1), ...alsoSet(context, move, reason) }))
        .where('id', '=', id)
        .execute()
      if (move === 'approve' && !now.first_public_at)
        await tx
          .updateTable('programme.activity')
          .set({ first_public_at: context.now })
          .where('id', '=', id)
          .execute()
      await keepActivity(tx, id)
      if (move === 'withdraw' && now.state === 'published') await tellWithdrawn(tx, context, id, reason)
      return done(to)
    },
  )
