import type { Context } from '../../../../platform/actions/context.ts'
import { type CalendarEvent, calendarFile, calendarType } from '../../../../platform/documents/calendar.ts'
import type { Attachment } from '../../../../platform/mail/mail.ts'
import { paths as coursePaths } from '../../paths.ts'
import { sessionsIn } from '../../queries.ts'
import type { CourseAtDoor } from '../places/course.ts'
import type { JoiningDb } from '../tables.ts'

/** The sessions of a course as calendar entries. Those that are not held are there too, called off, so that calendars take them out. */
export async function eventsOf(
  db: JoiningDb,
  context: Context,
  course: CourseAtDoor,
): Promise<CalendarEvent[]> {
  const { baseUrl } = context.house.config
  const sessions = await sessionsIn(db as never, course.id)
  return sessions.map((session) => ({
    uid: `session-${session.id}@${new URL(baseUrl).host}`,
    starts: session.starts,
    ends: session.ends,
    summary: session.title ? `${course.title}: ${session.title}` : course.title,
    place: [session.placeName || course.placeName, course.placeAddress].filter(Boolean).join(', '),
    ...(course.openToPublic ? { url: baseUrl + coursePaths.course(course.slug) } : {}),
    status: session.state === 'notHeld' || course.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    sequence: session.sequence,
    stamp: session.changedAt,
  }))
}

/** The sessions as a calendar file for a letter; nothing while none is planned. It names nobody. */
export async function calendarOf(
  db: JoiningDb,
  context: Context,
  course: CourseAtDoor,
): Promise<readonly Attachment[]> {
  const events = await eventsOf(db, context, course)
  if (events.length === 0) return []
  const content = calendarFile({ method: 'PUBLISH', events })
  return [{ name: `${course.slug}.ics`, type: calendarType('PUBLISH'), content }]
}
