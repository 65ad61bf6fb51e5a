import type { Context } from '../../../../platform/actions/context.ts'
import { announce } from '../../../../platform/events/announce.ts'
import { keepUntil } from '../../../participants/index.ts'
import type { Left } from '../events.ts'
import type { JoiningTx } from '../tables.ts'
import type { EndReason, EndState } from './model.ts'
import type { OnTheWay } from './people.ts'

/** An ending, and why, as a class. */
export interface Ending {
  readonly state: EndState
  readonly reason?: EndReason | undefined
}

/** Whether an ending frees the person's data from the course as soon as nothing else holds them. */
const wasNeverThere = (state: EndState): boolean => state !== 'completed' && state !== 'dropped'

/** Ends somebody's way on a course. The seat is free from the end of the transaction on; offer it to the next afterwards. */
export async function endPlace(
  tx: JoiningTx,
  context: Context,
  person: OnTheWay,
  { state, reason }: Ending,
): Promise<void> {
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({
      state,
      end_reason: reason ?? null,
      ended_on: context.today,
      offer_id: null,
      pair_id: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', person.id)
    .execute()
  // Who remains of a pair stands alone.
  if (person.pairId)
    await tx
      .updateTable('courses.enrolment')
      .set({ pair_id: null })
      .where('pair_id', '=', person.pairId)
      .execute()
  if (state === 'cancelled')
    await tx
      .updateTable('courses.place_order')
      .set({ taken_back_on: context.today })
      .where('enrolment_id', '=', person.id)
      .where('taken_back_on', 'is', null)
      .execute()
  await keepUntil(tx, person.participantId, person.id, wasNeverThere(state) ? null : context.today)
  await announce(tx as never, context, {
    name: 'joining.left',
    content: {
      enrolmentId: person.id,
      courseId: person.courseId,
      participantId: person.participantId,
      state,
    },
  } satisfies Left)
}
