import { mayPermit, type Permission, permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { missing, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { type CourseHead, tabsOf } from '../../course-parts.ts'
import type { OpenCourse } from '../../parts/open-course.ts'
import { type CourseAtDoor, courseWithSlug, placeOfCourse } from '../places/course.ts'
import type { JoiningTables } from '../tables.ts'

/** A course as one of those meets it who may see its people. */
export type OpenedCourse = OpenCourse<CourseAtDoor & CourseHead>

/** The course of an address, for who may do this there. One query. */
async function openedCourse(visit: Visit, permission: Permission): Promise<OpenedCourse | undefined> {
  const slug = visit.param('slug')
  if (!/^[a-z0-9-]{1,120}$/.test(slug) || !mayPermit(permission, visit.actor)) return undefined
  const found = await courseWithSlug(tablesOf<JoiningTables>(visit), slug)
  if (!found) return undefined
  const place = placeOfCourse(found)
  if (!permits(permission, visit.actor, place)) return undefined
  const course = { ...found, host: { id: found.hostId }, municipality: { id: found.municipalityId } }
  return {
    course,
    permits: (one) => permits(one, visit.actor, place),
    tabs: await tabsOf(visit, course),
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
