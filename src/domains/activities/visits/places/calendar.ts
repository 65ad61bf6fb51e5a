import type { Context } from '../../../../platform/actions/context.ts'
import type { CalendarEvent } from '../../../../platform/documents/calendar.ts'
import { paths as programmePaths } from '../../programme/paths.ts'
import type { ActivityAtDoor, DateAtDoor } from './model.ts'
import { takesPlace } from './rules.ts'

/** Dates as calendar entries, with the identifiers they have in the public calendar. What is called off is there too, so that calendars take it out. */
export function eventsOf(
  { house }: Pick<Context, 'house'>,
  activity: ActivityAtDoor,
  dates: readonly DateAtDoor[],
): CalendarEvent[] {
  const { baseUrl } = house.config
  return dates.map((date) => ({
    uid: `${date.id}@${new URL(baseUrl).host}`,
    ...{ starts: date.startsAt, ends: date.endsAt, allDay: date.allDay, summary: activity.title },
    place: [date.placeName, date.placeAddress].filter(Boolean).join(', '),
    url: baseUrl + programmePaths.activity(activity.slug),
    status: takesPlace(date) ? 'CONFIRMED' : 'CANCELLED',
    ...{ sequence: date.sequence, stamp: date.modifiedAt },
  }))
}
