import { mayPermit, type Permission, permits } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type CourseHead, tabsOf } from '../course-parts.ts'
import type { Course } from '../model.ts'
import { coursePlace } from '../place.ts'
import { may } from '../policy.ts'
import { courseOf } from '../queries.ts'

/** A course of the workspace as this visitor meets it; its shell needs no more than its head. */
export interface OpenCourse<Known extends CourseHead = Course> {
  readonly course: Known
  readonly permits: (permission: Permission) => boolean
  /** The pages that other parts of the house add. */
  readonly tabs: Awaited<ReturnType<typeof tabsOf>>
}

/** The course of an address in the workspace. Drafts do not exist for those who may not read them. */
export async function openCourse(visit: Visit): Promise<OpenCourse | undefined> {
  const course = await courseOf(visit, visit.param('slug'))
  if (!course) return undefined
  if (course.state === 'draft' && !mayPermit(may.readDrafts, visit.actor)) return undefined
  const place = coursePlace(course)
  return {
    course,
    permits: (permission) => permits(permission, visit.actor, place),
    tabs: await tabsOf(visit, course),
  }
}

/** Answers with a course that this visitor may do something to; otherwise it is missing or closed to them. */
export const withCourse =
  (permission: Permission | undefined, answer: (visit: Visit, open: OpenCourse) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const open = await openCourse(visit)
    if (!open) return missing
    if (permission && !open.permits(permission)) return refusedEntry
    return answer(visit, open)
  }
