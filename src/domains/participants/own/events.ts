import type { Context } from '../../../platform/actions/context.ts'
import type { CalendarEvent } from '../../../platform/documents/calendar.ts'
import { wordsOf } from '../words.ts'

/** What stands in the calendar of a phone may be seen by others: time and place, no name, no word about health, no secret address. */
function neutral(event: CalendarEvent, summary: string): CalendarEvent {
  const { uid, starts, ends, place, status, sequence, stamp } = event
  return { uid, starts, ends, status, sequence, stamp, summary, ...(place ? { place } : {}) }
}

/** Everything with a time for one participant, from every room, without a telling word. */
export async function ownEvents(context: Context, participantId: string): Promise<CalendarEvent[]> {
  const { calendarName } = wordsOf(context.language).own
  const events: CalendarEvent[] = []
  for (const { calendar } of context.house.personal)
    events.push(...((await calendar?.(context, participantId)) ?? []))
  return events
    .map((event) => neutral(event, calendarName))
    .sort((a, b) => Temporal.Instant.compare(a.starts, b.starts))
}
