import { sql } from 'kysely'
import { type Day, type Moment, zone } from '../../../../kernel/day.ts'
import { absent, done, type Outcome, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import { lockedCourse, placeOfCourse } from '../places/course.ts'
import { offerFreeSeats } from '../places/offers.ts'
import { may } from '../policy.ts'
import { planReminder } from '../reminders/plan.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import type { JoiningRules } from './model.ts'

async function keepRules(tx: JoiningTx, courseId: string, rules: JoiningRules): Promise<void> {
  const fields = {
    needs_intake: rules.needsIntake,
    offer_hours: rules.offerHours,
    reminder_hours: rules.reminderHours,
  }
  await tx
    .insertInto('courses.joining_rule')
    .values({ course_id: courseId, ...fields, reminder_due: null })
    .onConflict((conflict) =>
      conflict.column('course_id').doUpdateSet({
        ...fields,
        reminder_due: null,
        version: sql<number>`joining_rule.version + 1`,
      }),
    )
    .execute()
}

async function keepReserved(tx: JoiningTx, courseId: string, rules: JoiningRules): Promise<void> {
  await tx.deleteFrom('courses.reserved_seats').where('course_id', '=', courseId).execute()
  if (rules.reserved.length === 0) return
  await tx
    .insertInto('courses.reserved_seats')
    .values(
      rules.reserved.map(({ municipalityId, seats }) => ({
        ...{ course_id: courseId, municipality_id: municipalityId, seats },
        release_on: rules.releaseOn ?? null,
      })),
    )
    .execute()
}

/** Early in the morning of a day, when people are awake soon. */
const morningOf = (day: Day): Moment =>
  day.toZonedDateTime({ timeZone: zone, plainTime: { hour: 7 } }).toInstant()

/** Changes how people come onto a course. Seats that become free by it are offered at once; released ones on their morning. */
export const setRules = (
  context: Context,
  courseId: string,
  { rules, version }: { readonly rules: JoiningRules; readonly version: number },
) =>
  perform<JoiningTables, undefined>(
    context,
    {
      permission: may['places.set'],
      place: async (tx) => {
        const course = await lockedCourse(tx, courseId)
        return course && placeOfCourse(course)
      },
      subject: { kind: 'courses.course', id: courseId },
      detail: { reserved: rules.reserved.length },
    },
    async (tx): Promise<Outcome<undefined>> => {
      const kept = await tx
        .selectFrom('courses.joining_rule')
        .select('version')
        .where('course_id', '=', courseId)
        .executeTakeFirst()
      if ((kept?.version ?? 0) !== version) return stale({}, kept?.version ?? 0)
      await keepRules(tx, courseId, rules)
      await keepReserved(tx, courseId, rules)
      const course = await lockedCourse(tx, courseId)
      if (!course) return absent
      await offerFreeSeats(tx, context, course)
      await planReminder(tx, context, course)
      if (rules.releaseOn && Temporal.PlainDate.compare(context.today, rules.releaseOn) < 0)
        await enqueue(tx as never, context, {
          kind: 'joining.offerSeats',
          payload: { course: courseId },
          after: morningOf(rules.releaseOn),
        })
      return done(undefined)
    },
  )
