import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { newToken } from '../../../../platform/config/secret.ts'
import { sendMail } from '../../../../platform/mail/mail.ts'
import { giveConsent } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { arrive } from '../places/arrive.ts'
import { type CourseAtDoor, lockedCourse } from '../places/course.ts'
import { receiptOf } from '../places/receipt.ts'
import { may } from '../policy.ts'
import { mailOfPerson } from '../reminders/referrer.ts'
import { type DoorRefusal, doorIsOpen } from '../sign-up/actions.ts'
import { alreadyHere, registerPerson } from '../sign-up/register.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import type { Referral } from './model.ts'
import { hashOf } from './token.ts'
import { referralWords } from './words.ts'

/** Keeps who referred, and sends them the receipt: number and status link, never a name. */
async function keepReferral(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  kept: { readonly id: string; readonly enrolmentId: string; readonly isSecond: boolean },
  { referrer }: Referral,
): Promise<void> {
  const token = newToken()
  await tx
    .insertInto('courses.referral')
    .values({
      ...{ id: kept.id, enrolment_id: kept.enrolmentId, is_second: kept.isSecond, citizen_knows: true },
      referrer_id: referrer ? null : (personIdOf(context.actor) ?? null),
      referrer_name: referrer?.name ?? null,
      referrer_email: referrer?.email ?? null,
      referrer_workplace: referrer?.workplace ?? null,
      token_hash: referrer ? hashOf(token) : null,
      made_at: context.now,
    })
    .execute()
  const to = referrer?.email ?? (await mailOfPerson(tx, personIdOf(context.actor) ?? null))
  if (!to) return
  const { mail: w } = referralWords(context.language)
  const path = referrer ? paths.referralStatus(token) : paths.referrals()
  const link = `${context.house.config.baseUrl}${context.language === 'en' ? '/en' : ''}${path}`
  const receipt = receiptOf(kept.id)
  const text = w.text(course.title, receipt, link)
  await sendMail(tx as never, context, { to, subject: w.subject(receipt), text })
}

/** A referral of somebody new: one from outside is looked at by the course before it becomes a place, whoever sent it. */
async function addReferred(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  referral: Referral,
): Promise<string> {
  const { person, referrer, remindMe } = referral
  const id = crypto.randomUUID()
  const home = { municipalityId: person.municipality, language: course.language, way: 'referral' as const }
  const participantId = await registerPerson(tx, context, course, {
    person,
    ...home,
    agreed: referrer ? undefined : 'told',
  })
  if (remindMe && !referrer) await giveConsent(tx, context, participantId, 'reminderToReferrer', 'told')
  await arrive(tx, context, course, [{ id, participantId, part: 'participant', ...home }], {
    talk: referrer ? 'always' : 'ifAsked',
    letter: 'referred',
  })
  return id
}

/**
 * A professional refers somebody who knows about it. Of somebody who is there already the referrer learns only that it arrived.
 * @param id brought along by the form: sent twice, it is one referral
 */
export const refer = (context: Context, courseId: string, id: string, referral: Referral) =>
  perform<JoiningTables, string, DoorRefusal>(
    context,
    {
      permission: may['referral.send'],
      subject: { kind: 'courses.referral', id },
      detail: { courseId },
    },
    async (tx): Promise<Outcome<string, DoorRefusal>> => {
      const course = await lockedCourse(tx, courseId)
      if (!course) return absent
      const before = await tx
        .selectFrom('courses.referral')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (before) return done(id)
      const closed = await doorIsOpen(tx, context, course, referral.person.municipality)
      if (closed) return refused(closed)
      const [here] = await alreadyHere(tx, context, courseId, referral.person)
      const enrolmentId = here?.id ?? (await addReferred(tx, context, course, referral))
      await keepReferral(tx, context, course, { id, enrolmentId, isSecond: here !== undefined }, referral)
      return done(id)
    },
  )
