import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type Course, coursePlace } from '../../../courses/index.ts'
import type { TimePoint } from '../model.ts'
import { may } from '../policy.ts'
import { ensureRoomCode } from '../room-codes/making.ts'
import type { AnsweringTables } from '../tables.ts'
import { measuredCourse } from '../waves/course.ts'
import { remindSilent } from '../waves/inviting.ts'

const about = (course: Course) => ({
  place: coursePlace(course),
  subject: { kind: 'courses.course', id: course.id },
})

/** Reminds everybody who is silent in one wave, as far as they may be reminded. @returns how many */
export const remind = (
  context: Context,
  course: Course,
  wave: TimePoint,
): Promise<Outcome<number, 'noSessions'>> =>
  perform<AnsweringTables, number, 'noSessions'>(
    context,
    { permission: may.remind, ...about(course), detail: { wave } },
    async (tx) => {
      const measured = await measuredCourse(tx, course.id)
      return measured
        ? done(await remindSilent(tx, context, measured, { wave, byHand: true }))
        : refused('noSessions')
    },
  )

/** Makes the code for the room, or finds the one that is there. */
export const makeRoomCode = (context: Context, course: Course): Promise<Outcome<string>> =>
  perform<AnsweringTables, string>(context, { permission: may.showCode, ...about(course) }, async (tx) =>
    course.state === 'cancelled' ? absent : done(await ensureRoomCode(tx, course.id)),
  )
