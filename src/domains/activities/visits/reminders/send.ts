import type { Context } from '../../../../platform/actions/context.ts'
import { dueSessions, remind } from '../../../courses/index.ts'
import { writeTo } from '../places/letters.ts'
import type { ActivityAtDoor } from '../places/model.ts'
import { type InLine, seatsInStates } from '../places/people.ts'
import { dateText } from '../places/when.ts'
import { placeWords } from '../places/words.ts'
import type { VisitTx } from '../tables.ts'
import { type Coming, datesToCome } from './plan.ts'

/** Notes that somebody is reminded of a date at this hour; false when they were already. */
async function isFirst(tx: VisitTx, { guestId }: InLine, date: Coming): Promise<boolean> {
  const row = await tx
    .insertInto('visits.reminder')
    .values({ guest_id: guestId, occurrence_id: date.id, starts: date.starts })
    .onConflict((conflict) => conflict.doNothing())
    .returning('guest_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Reminds everybody with a seat of the dates that are near, once each. */
export async function sendReminders(tx: VisitTx, context: Context, activity: ActivityAtDoor): Promise<void> {
  const due = dueSessions(datesToCome(activity), activity.rules.reminderHours, context.now)
  if (due.length === 0) return
  const people = await seatsInStates(tx, activity.id, ['signedUp'])
  for (const date of due) {
    const dates = activity.dates.filter(({ id }) => id === date.id)
    const line = { id: date.id, occurrenceId: date.id, dates }
    for (const one of people)
      if ((one.occurrenceId === null || one.occurrenceId === date.id) && (await isFirst(tx, one, date)))
        await remind(tx as never, context, {
          ...{ participantId: one.participantId, language: one.language },
          short: placeWords(one.language).shortReminder(
            dates.map((each) => dateText(each, one.language)).join(),
          ),
          letter: () => writeTo(tx, context, activity, one, 'reminder', { lines: [line] }),
        })
  }
}
