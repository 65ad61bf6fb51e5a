import type { CalendarEvent } from '../../../platform/documents/calendar.ts'
import type { Occurrence } from '../../activities/index.ts'
import { words } from '../words.ts'

/** Where the platform is reached: scheme and host. */
type Origin = string

/** The identifier of a date in every calendar; never changes, whatever is moved. */
export const uidOf = (origin: Origin, id: string): string => `${id}@${new URL(origin).host}`

const isOff = ({ state }: Occurrence): boolean => state === 'cancelled' || state === 'postponed'

/** What a calendar shows of a date. One that is off stays, called off: a calendar that only leaves it out may keep it. */
export function entryOf(origin: Origin, date: Occurrence): CalendarEvent {
  const { language, state, reason, lat, lon } = date
  const said = words(language).calendar
  const { placeName, placeAddress, municipality } = date
  const summary = state === 'on' ? date.title : `${said.states[state]}: ${date.title}`
  return {
    uid: uidOf(origin, date.id),
    ...{ starts: date.startsAt, ends: date.endsAt, allDay: date.allDay },
    summary,
    description: [reason, date.summary, said.by(date.owner)].filter(Boolean).join('\n\n'),
    place: [...new Set([placeName, placeAddress || municipality])].filter(Boolean).join(', '),
    ...(lat === null || lon === null ? {} : { position: [lat, lon] as const }),
    url: origin + (language === 'en' ? `/en${date.path}` : date.path),
    status: isOff(date) ? 'CANCELLED' : 'CONFIRMED',
    sequence: date.sequence,
    stamp: date.modifiedAt,
  }
}

/** A date that is not public any more: only that it is off, nothing of what it was. */
export const withdrawnEntry = (origin: Origin, date: Occurrence): CalendarEvent => ({
  uid: uidOf(origin, date.id),
  ...{ starts: date.startsAt, ends: date.endsAt, allDay: date.allDay },
  summary: words(date.language).calendar.withdrawn,
  status: 'CANCELLED',
  sequence: date.sequence + 1,
  stamp: date.modifiedAt,
})
