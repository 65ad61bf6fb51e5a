import { personIdOf } from '../../../kernel/actor.ts'
import { absent, type Outcome, refused } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { personWithMail } from '../../people/index.ts'
import type { StaffPart } from '../model.ts'
import { coursePlace, lockedCourse } from '../place.ts'
import { may } from '../policy.ts'
import { courseIn } from '../queries.ts'
import type { CourseTables } from '../tables.ts'
import { appointInto, endIn, type StaffRefusal } from './appointing.ts'

/** Who is appointed: somebody from the list, or a peer host by mail address. */
export interface Appointing {
  readonly part: StaffPart
  readonly person: string | undefined
  readonly email: string | undefined
}

export type AppointRefusal = StaffRefusal | 'unknownMail'

/** Appoints somebody to a part in a course; the region does not let itself in that way. */
export const appoint = (context: Context, courseId: string, { part, person, email }: Appointing) =>
  perform<CourseTables, null, AppointRefusal>(
    context,
    {
      permission: may.appoint,
      place: lockedCourse(courseId),
      subject: { kind: 'courses.course', id: courseId },
      detail: { part, ...(person ? { person } : {}) },
    },
    async (tx): Promise<Outcome<null, AppointRefusal>> => {
      const course = await courseIn(tx, courseId)
      if (!course) return absent
      const personId = person ?? (email && part === 'peerHost' ? await personWithMail(tx, email) : undefined)
      if (!personId) return refused('unknownMail')
      const isOneself = personIdOf(context.actor) === personId
      if (isOneself && !permits(may.appointOneself, context.actor, coursePlace(course)))
        return refused('oneself')
      return appointInto(tx, context, { courseId, personId, part })
    },
  )

/** Ends somebody's part in a course at once. */
export const endAppointment = (context: Context, courseId: string, personId: string, part: StaffPart) =>
  perform<CourseTables, null, StaffRefusal>(
    context,
    {
      permission: may.endAppointment,
      place: lockedCourse(courseId),
      subject: { kind: 'courses.course', id: courseId },
      detail: { part, ended: personId },
    },
    async (tx) => endIn(tx, context, { courseId, personId, part }),
  )
