export { holidaysOf } from './calendar/holidays.ts'
export type { Laid, Rhythm } from './calendar/laying.ts'
export { layOnCalendar, momentsOf } from './calendar/laying.ts'
export type { CourseHead, CoursePart, Seats } from './course-parts.ts'
export { seatsOf, showOnCoursePages } from './course-parts.ts'
export type { CourseCancelled, CourseMerged, CourseMoved, CourseScheduled } from './events.ts'
export type { CourseOfYear } from './facts/queries.ts'
export { courseFactsOf } from './facts/queries.ts'
export { readTaps, tappedIn } from './joining/attendance/form.ts'
export { momentOfTap, replaces } from './joining/attendance/rules.ts'
export type { Enrolled, Left, Waits } from './joining/events.ts'
export { dayAndHour } from './joining/places/day-and-hour.ts'
export type { Group, PassReason } from './joining/places/model.ts'
export { passReasons } from './joining/places/model.ts'
export { receiptOf } from './joining/places/receipt.ts'
export {
  getsSeatAtOnce,
  groupsInLine,
  nextOffers,
  offerUntil,
  openSeats,
  ownPlace,
  stands,
} from './joining/places/rules.ts'
export { remind, remindThrough } from './joining/reminders/messenger.ts'
export { dueSessions, nextReminder } from './joining/reminders/rules.ts'
export { joining } from './joining/room.ts'
export type { EnrolmentViews } from './joining/tables.ts'
export type {
  AttachmentLevel,
  Battery,
  Course,
  CourseState,
  NotHeldReason,
  Sender,
  Session,
  SessionState,
  StaffMember,
  StaffPart,
  TimePoint,
} from './model.ts'
export { isPublicCourse, takesSignUps, waves } from './model.ts'
export { CoursePage } from './parts/course-page.tsx'
export { type OpenCourse, openCourse } from './parts/open-course.ts'
export { paths as coursePaths } from './paths.ts'
export { coursePlace } from './place.ts'
export { may as mayCourse } from './policy.ts'
export { courseOf, sessionsOf, staffOf } from './queries.ts'
export { courses } from './room.ts'
export { addCourses } from './starting/add.ts'
export type { NewCourse, NewSession } from './starting/model.ts'
export type { CourseViews } from './tables.ts'
