import type { Permission } from '../../../../kernel/permission.ts'
import { permits } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { type CoursePart, showOnCoursePages } from '../../course-parts.ts'
import { coursePlace } from '../../place.ts'
import { paths } from '../paths.ts'
import { seatsTaken } from '../places/known.ts'
import { may } from '../policy.ts'
import { shellWords } from './words.ts'

const tabFor =
  (name: 'members' | 'attendance' | 'places', permission: Permission): NonNullable<CoursePart['tab']> =>
  async (context: Context, course) =>
    permits(permission, context.actor, coursePlace(course))
      ? { path: paths[name](course.slug), label: shellWords(context.language).tabs[name] }
      : undefined

/** Puts the pages about the people of a course beside its other pages, for those who may open them; and says how full courses are. */
export function showPeopleOnCoursePages(): void {
  showOnCoursePages({
    ...{ name: 'members', place: 30, tab: tabFor('members', may['participants.see']) },
    seats: seatsTaken,
  })
  showOnCoursePages({ name: 'attendance', place: 35, tab: tabFor('attendance', may['attendance.take']) })
  showOnCoursePages({ name: 'places', place: 40, tab: tabFor('places', may['places.set']) })
}
