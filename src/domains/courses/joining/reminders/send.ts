import type { Context } from '../../../../platform/actions/context.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { dayAndHour } from '../places/day-and-hour.ts'
import { writeTo } from '../places/letters.ts'
import { type OnTheWay, peopleInStates } from '../places/people.ts'
import { placeWords } from '../places/words.ts'
import type { JoiningTx } from '../tables.ts'
import { remind } from './messenger.ts'
import { sessionsToCome } from './plan.ts'
import { remindReferrer } from './referrer.ts'
import { type Coming, dueSessions } from './rules.ts'

/** Notes that somebody is reminded of a session at this hour; false when they were already. */
async function isFirst(tx: JoiningTx, person: OnTheWay, session: Coming): Promise<boolean> {
  const row = await tx
    .insertInto('courses.reminder')
    .values({ enrolment_id: person.id, session_id: session.id, starts: session.starts })
    .onConflict((conflict) => conflict.doNothing())
    .returning('session_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Reminds everybody with a seat of the sessions that are near, once each. */
export async function sendReminders(tx: JoiningTx, context: Context, course: CourseAtDoor): Promise<void> {
  if (course.state !== 'open' && course.state !== 'running') return
  const due = dueSessions(await sessionsToCome(tx, course.id), course.reminderHours, context.now)
  if (due.length === 0) return
  const people = await peopleInStates(tx, course.id, ['enrolled'])
  for (const session of due) {
    for (const person of people) {
      if (!(await isFirst(tx, person, session))) continue
      const short = placeWords(person.language).shortReminder(dayAndHour(session.starts, person.language))
      await remind(tx as never, context, {
        ...{ participantId: person.participantId, language: person.language, short },
        letter: () => writeTo(tx, context, course, person, 'reminder', { starts: session.starts }),
      })
      await remindReferrer(tx, context, course, person, session)
    }
  }
}
