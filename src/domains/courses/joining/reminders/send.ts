import type { Context } from '../../../../platform/actions/context.ts'
import { sendMail } from '../../../../platform/mail/mail.ts'
import { consentOf } from '../../../participants/index.ts'
import { mailAddressesOf } from '../../../people/index.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { dayAndHour } from '../places/day-and-hour.ts'
import { type OnTheWay, peopleInStates } from '../places/people.ts'
import { placeWords } from '../places/words.ts'
import type { JoiningTx } from '../tables.ts'
import { remind } from './messenger.ts'
import { sessionsToCome } from './plan.ts'
import { type Coming, dueSessions } from './rules.ts'

/** The one who referred somebody, if the participant agreed that they are reminded too. */
async function remindReferrer(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  person: OnTheWay,
  session: Coming,
): Promise<void> {
  const referral = await tx
    .selectFrom('courses.referral')
    .select(['referrer_id', 'referrer_email'])
    .where('enrolment_id', '=', person.id)
    .executeTakeFirst()
  if (!referral) return
  const at = { database: tx as unknown as Context['database'] }
  if (!(await consentOf(at, person.participantId, 'reminderToReferrer'))) return
  const to = referral.referrer_email ?? (await mailOfPerson(tx, referral.referrer_id))
  if (!to) return
  const { toReferrer: w } = placeWords('da')
  const text = w.text(course.title, dayAndHour(session.starts, 'da'), person.receipt)
  await sendMail(tx as never, context, { to, subject: w.subject, text })
}

/** The work address of a link worker. */
export async function mailOfPerson(tx: JoiningTx, personId: string | null): Promise<string | undefined> {
  if (personId === null) return undefined
  const [found] = await mailAddressesOf(tx as never, [personId])
  return found?.email
}

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
      await remind(tx, context, { course, person, session, short })
      await remindReferrer(tx, context, course, person, session)
    }
  }
}
