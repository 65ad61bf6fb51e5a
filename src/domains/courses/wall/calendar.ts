import { type CalendarEvent, calendarFile } from '../../../platform/documents/calendar.ts'
import type { Course, Session } from '../model.ts'

/** Whether a session is off, by itself or with its whole course. */
const isOff = ({ state }: Course, session: Session): boolean =>
  session.state === 'notHeld' || state === 'cancelled' || state === 'merged'

const placeOf = ({ placeName, placeAddress, municipality }: Course, session: Session): string =>
  session.placeName || [placeName, placeAddress || municipality.name].filter(Boolean).join(', ')

/** The entries of a calendar for the sessions of a course. A session that is called off is cancelled, not missing. */
export const entriesOf = (
  course: Course,
  sessions: readonly Session[],
  { origin, path }: { readonly origin: string; readonly path: string },
): CalendarEvent[] =>
  sessions.map((session) => ({
    uid: `${session.id}@${URL.canParse(origin) ? new URL(origin).host : 'kulturmetropolen'}`,
    ...{ starts: session.starts, ends: session.ends, sequence: session.sequence, stamp: session.changedAt },
    summary: course.title,
    ...(session.title ? { description: session.title } : {}),
    place: placeOf(course, session),
    url: origin + path,
    status: isOff(course, session) ? ('CANCELLED' as const) : ('CONFIRMED' as const),
  }))

/** The calendar of one course, to keep or to follow. */
export const courseCalendar = (
  course: Course,
  sessions: readonly Session[],
  at: { readonly origin: string; readonly path: string },
): string => calendarFile({ method: 'PUBLISH', events: entriesOf(course, sessions, at), name: course.title })
