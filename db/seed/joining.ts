import { courseWithId } from '../../src/domains/courses/joining/places/course.ts'
import { writeTo } from '../../src/domains/courses/joining/places/letters.ts'
import { peopleWithIds } from '../../src/domains/courses/joining/places/people.ts'
import { planReminder } from '../../src/domains/courses/joining/reminders/plan.ts'
import type { JoiningTables, JoiningTx } from '../../src/domains/courses/joining/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { enqueue } from '../../src/platform/jobs/enqueue.ts'
import { cast, neighbours } from './cast.ts'
import { courseIds } from './courses/ids.ts'
import { completed } from './joining/completed.ts'
import { enrolmentIds, offerId, referralIds } from './joining/ids.ts'
import { lines } from './joining/lines.ts'
import { enrolAll, keepAll, markAll, registerAll, type Seated } from './joining/rows.ts'
import type { SeededLine } from './joining/shape.ts'
import { organisations } from './organisations.ts'
import { at, day } from './projects/days.ts'

/** The open offer of the full course: made this morning, and good for two days. */
async function seedOffer(tx: JoiningTx, context: Context): Promise<void> {
  const expires_at = context.now.add({ hours: 45 })
  await tx
    .insertInto('courses.offer')
    .values({
      ...{ id: offerId, course_id: courseIds.roedovreWriting, made_at: context.now.subtract({ hours: 3 }) },
      ...{ expires_at, ended_at: null },
    })
    .execute()
  await enqueue(tx as never, context, {
    ...{ kind: 'joining.offerRunsOut', payload: { offer: offerId }, after: expires_at },
  })
}

async function seedRules(tx: JoiningTx): Promise<void> {
  await tx
    .insertInto('courses.joining_rule')
    .values({ course_id: courseIds.helsingoerSalon, needs_intake: true, reminder_due: null })
    .execute()
  await tx
    .insertInto('courses.reserved_seats')
    .values({
      ...{ course_id: courseIds.helsingoerSalon, municipality_id: organisations.halsnaes, seats: 3 },
      release_on: day('2026-12-20'),
    })
    .execute()
}

async function seedReferrals(tx: JoiningTx): Promise<void> {
  const { enrolled, applied, ended } = referralIds
  const referred = [
    { id: enrolled, enrolment_id: enrolmentIds.referredEnrolled },
    { id: applied, enrolment_id: enrolmentIds.referredApplied },
    { id: ended, enrolment_id: enrolmentIds.referredEnded },
  ]
  await tx
    .insertInto('courses.referral')
    .values(
      referred.map((one) => ({
        ...{ ...one, referrer_id: cast.fatima.id, referrer_name: null, referrer_email: null },
        ...{ referrer_workplace: null, token_hash: null, citizen_knows: true, made_at: at('2026-11-10') },
      })),
    )
    .execute()
}

async function seedPassedOver(tx: JoiningTx, seated: readonly Seated[]): Promise<void> {
  const passed = seated.flatMap(({ id, place: { passedOver } }) =>
    passedOver ? [{ id: crypto.randomUUID(), enrolment_id: id, reason: passedOver }] : [],
  )
  if (passed.length === 0) return
  const by = { passed_by: neighbours.roedovreConsultant.id, passed_at: at('2026-11-16'), lifted_at: null }
  await tx
    .insertInto('courses.passed_over')
    .values(passed.map((one) => ({ ...one, ...by })))
    .execute()
}

/** Per comes from Herlev: his municipality owes for the place. */
async function seedOrders(tx: JoiningTx, seated: readonly Seated[]): Promise<void> {
  const outside = seated.find(({ place }) => place.from === 'herlev')
  if (!outside) return
  await tx
    .insertInto('courses.place_order')
    .values({
      ...{ id: crypto.randomUUID(), course_id: courseIds.farumWriting, enrolment_id: outside.id },
      ...{ municipality_id: organisations.herlev, amount_ore: 150_000n },
      ...{ ordered_on: day('2026-10-12'), taken_back_on: null },
    })
    .execute()
}

async function seedLine(tx: JoiningTx, context: Context, line: SeededLine): Promise<void> {
  const seated = await registerAll(tx, context, line)
  await enrolAll(tx, line, seated)
  await markAll(tx, context, line, seated)
  await keepAll(tx, line, seated)
  await seedPassedOver(tx, seated)
  await seedOrders(tx, seated)
}

/** Letters with a way to the own page, for those who try the platform and want to see it. */
async function seedLetters(tx: JoiningTx, context: Context): Promise<void> {
  const letters = [
    [enrolmentIds.karin, courseIds.halsnaesVitamins, 'enrolled'],
    [enrolmentIds.offered, courseIds.roedovreWriting, 'offered'],
    [enrolmentIds.firstWaiting, courseIds.roedovreWriting, 'waiting'],
  ] as const
  for (const [enrolmentId, courseId, kind] of letters) {
    const course = await courseWithId(tx, courseId)
    const [person] = await peopleWithIds(tx, [enrolmentId])
    const until = kind === 'offered' ? { until: context.now.add({ hours: 45 }) } : {}
    if (course && person) await writeTo(tx, context, course, person, kind, until)
  }
}

/** People on the courses: with seats, in line, referred, gone; all of them invented. */
export async function seedJoining(context: Context): Promise<void> {
  await tablesOf<JoiningTables>(context)
    .transaction()
    .execute(async (tx) => {
      await seedOffer(tx, context)
      await seedRules(tx)
      for (const line of [...lines, completed]) await seedLine(tx, context, line)
      await seedReferrals(tx)
      await seedLetters(tx, context)
      for (const id of [courseIds.farumWriting, courseIds.halsnaesVitamins, courseIds.helsingoerSalon]) {
        const course = await courseWithId(tx, id)
        if (course) await planReminder(tx, context, course)
      }
    })
}
