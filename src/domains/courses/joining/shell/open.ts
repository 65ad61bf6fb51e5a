import { mayPermit, type Permission, permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { missing, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { tabsOf } from '../../course-parts.ts'
import { courseOf } from '../../queries.ts'
import { type CourseAtDoor, courseWithSlug, placeOfCourse } from '../places/course.ts'
import type { JoiningTables } from '../tables.ts'

/** A course as one of those meets it who may see its people. */
export interface OpenedCourse {
  readonly course: CourseAtDoor
  readonly permits: (permission: Permission) => boolean
  /** The pages that other parts of the house have about this course. */
  readonly tabs: Awaited<ReturnType<typeof tabsOf>>
}

/** The course of an address, for who may do this there. */
async function openedCourse(visit: Visit, permission: Permission): Promise<OpenedCourse | undefined> {
  const slug = visit.param('slug')
  if (!/^[a-z0-9-]{1,120}$/.test(slug) || !mayPermit(permission, visit.actor)) return undefined
  const course = await courseWithSlug(tablesOf<JoiningTables>(visit), slug)
  if (!course) return undefined
  const place = placeOfCourse(course)
  if (!permits(permission, visit.actor, place)) return undefined
  const whole = await courseOf(visit, slug)
  return {
    course,
    permits: (one) => permits(one, visit.actor, place),
    tabs: whole ? await tabsOf(visit, whole) : [],
  }
}

/**
 * Answers with a course to those who may do this there. For everybody else the page does not exist, exactly as if there were no such
 * course: who is on a course is secret, and that somebody is, too.
 */
export const atCourse =
  (permission: Permission, answer: (visit: Visit, opened: OpenedCourse) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const opened = await openedCourse(visit, permission)
    return opened ? answer(visit, opened) : missing
  }
