import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { type Addressee, forgetMails, sendMail } from '../../../../platform/mail/mail.ts'
import { consentOf } from '../../../participants/index.ts'
import { mailAddressesOf } from '../../../people/index.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { dayAndHour } from '../places/day-and-hour.ts'
import type { OnTheWay } from '../places/people.ts'
import { placeWords } from '../places/words.ts'
import type { JoiningDb, JoiningTables, JoiningTx } from '../tables.ts'
import type { Coming } from './rules.ts'

/** Mails to the one who referred somebody, by the enrolment. */
export const referrerKind = 'joining.referrer'

/** The work address of a link worker. */
export async function mailOfPerson(db: JoiningDb, personId: string | null): Promise<string | undefined> {
  if (personId === null) return undefined
  const [found] = await mailAddressesOf(db as never, [personId])
  return found?.email
}

/** How the one who referred somebody is reached; nothing without a referral, or when the participant does not agree (any more). */
async function reachable(db: JoiningDb, enrolmentId: string): Promise<string | undefined> {
  const referral = await db
    .selectFrom('courses.referral as r')
    .innerJoin('courses.enrolment as e', 'e.id', 'r.enrolment_id')
    .select(['r.referrer_id', 'r.referrer_email', 'e.participant_id'])
    .where('r.enrolment_id', '=', enrolmentId)
    .executeTakeFirst()
  if (!referral?.participant_id) return undefined
  const at = { database: db as unknown as Context['database'] }
  if (!(await consentOf(at, referral.participant_id, 'reminderToReferrer'))) return undefined
  return referral.referrer_email ?? (await mailOfPerson(db, referral.referrer_id))
}

/** Finds the address at the last moment: a participant may take the yes back while the mail waits. */
export const addressReferrer: Addressee = async (context, id, { subject, text }) => {
  const to = await reachable(tablesOf<JoiningTables>(context), id)
  return to === undefined ? undefined : { to, subject, text }
}

/** Reminds the one who referred somebody, if the participant agreed that they are reminded too. */
export async function remindReferrer(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  person: OnTheWay,
  session: Coming,
): Promise<void> {
  if ((await reachable(tx, person.id)) === undefined) return
  const { toReferrer: w } = placeWords('da')
  const text = w.text(course.title, dayAndHour(session.starts, 'da'), person.receipt)
  await sendMail(tx as never, context, {
    to: { kind: referrerKind, id: person.id },
    subject: w.subject,
    text,
  })
}

/** Removes the mails to the one who referred somebody. */
export const forgetReferrerMails = (tx: JoiningTx, enrolmentId: string): Promise<void> =>
  forgetMails(tx as never, { kind: referrerKind, id: enrolmentId })
