import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { placeOf } from '../../people/index.ts'
import { freeDaysIn } from '../calendar/queries.ts'
import type { Course } from '../model.ts'
import { may } from '../policy.ts'
import { courseIn, sessionsIn } from '../queries.ts'
import { addCourses, takeSlug } from '../starting/add.ts'
import { seeToNextNight } from '../states/night.ts'
import type { CourseTables } from '../tables.ts'
import { sessionsLike } from './rules.ts'

export type CopyRefusal = 'noRoom' | 'noSessions'

export interface Copying {
  /** Comes with the form, so that sending it twice makes one course. */
  readonly id: string
  readonly title: string
  readonly firstDay: Day
}

/** Everything a course says, for one that is like it. */
const likeIt = (course: Course) => ({
  ...{ summary: course.summary, description: course.description, welcome: course.welcome },
  ...{
    modelVersionId: course.modelVersionId,
    hostId: course.host.id,
    municipalityId: course.municipality.id,
  },
  ...{ projectId: course.projectId ?? undefined, areaKey: course.areaKey, artForm: course.artForm },
  ...{ level: course.level, attachedTo: course.attachedTo, sender: course.sender },
  ...{ targetGroupIds: course.targetGroupIds, capacity: course.capacity, access: course.access },
  ...{ placeName: course.placeName, placeAddress: course.placeAddress, accessPoints: course.accessPoints },
  ...{ price: course.price, priceNote: course.priceNote, outsidePrice: course.outsidePrice },
  ...{ isOpenToPublic: course.isOpenToPublic, isSignUpOpen: true, asksBirthYear: course.asksBirthYear },
  ...{ language: course.language, copiedFrom: course.id, staff: [] },
})

/** Makes a course like another one, as a draft with its sessions on new days. Nobody is appointed yet. @returns its address */
export const copyCourse = (context: Context, fromId: string, { id, title, firstDay }: Copying) =>
  perform<CourseTables, string, CopyRefusal>(
    context,
    {
      permission: may.start,
      place: async (tx) => {
        const course = await courseIn(tx, fromId)
        return course && placeOf(tx as never, course.host.id)
      },
      subject: { kind: 'courses.course', id },
      detail: { copiedFrom: fromId },
    },
    async (tx): Promise<Outcome<string, CopyRefusal>> => {
      const course = await courseIn(tx, fromId)
      if (!course) return absent
      const sessions = (await sessionsIn(tx, fromId)).filter(({ state }) => state !== 'notHeld')
      if (sessions.length === 0) return refused('noSessions')
      const free = await freeDaysIn(tx, course.municipality.id, { from: firstDay, school: true })
      const laid = sessionsLike(sessions, firstDay, free)
      if (laid.length < sessions.length) return refused('noRoom')
      const slug = await takeSlug(tx, title)
      const copy = { ...likeIt(course), ...{ id, slug, title, sessions: laid } }
      const written = await addCourses(tx, context, [copy])
      if (!written.has(id)) return done((await courseIn(tx, id))?.slug ?? '')
      await seeToNextNight(tx, context)
      await announce(tx as never, context, { name: 'courses.scheduled', content: { courseId: id } })
      return done(slug)
    },
  )
