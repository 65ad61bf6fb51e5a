import { type Moment, zone } from '../../kernel/day.ts'

/** One entry of a calendar. `uid` never changes; `sequence` rises with every change that others must hear about. */
export interface CalendarEvent {
  readonly uid: string
  readonly starts: Moment
  readonly ends: Moment
  readonly summary: string
  readonly description?: string
  readonly place?: string
  /** The page of the event, absolute. */
  readonly url?: string
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly sequence: number
  /** When the entry was written. */
  readonly stamp: Moment
  /** Who calls the meeting and who is called; needed for REQUEST and CANCEL. */
  readonly organiser?: Contact
  readonly attendees?: readonly Contact[]
}

export interface Contact {
  readonly name: string
  readonly email: string
}

/** What the file asks of the calendar that reads it. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

interface CalendarFile {
  readonly method: CalendarMethod
  readonly events: readonly CalendarEvent[]
  /** The name of the calendar, for those one subscribes to. */
  readonly name?: string
}

/** The rules of summer time since 1996 (RFC 5545 3.6.5): the last Sundays of March and October. */
const copenhagen = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A parameter value stands in quotes and cannot hold any itself (RFC 5545 3.2). */
const quoted = (text: string): string => `"${text.toWellFormed().replace(/["\p{Cc}]/gu, ' ')}"`

const figures = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '')
const inZulu = (moment: Moment): string => figures(moment.toString({ smallestUnit: 'second' }))
const local = (moment: Moment): string =>
  figures(moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }))

/** Whether the clock on the wall shows this time twice, as in the night when summer time ends. */
function comesTwice(moment: Moment): boolean {
  const shown = moment.toZonedDateTimeISO(zone).toPlainDateTime()
  const at = (disambiguation: 'earlier' | 'later') =>
    shown.toZonedDateTime(zone, { disambiguation }).epochMilliseconds
  return at('earlier') !== at('later')
}

/** Local times with their zone, so that calendars show them right; readers disagree about an hour that comes twice: that one in UTC. */
const times = ({ starts, ends }: CalendarEvent): string[] =>
  comesTwice(starts) || comesTwice(ends)
    ? [`DTSTART:${inZulu(starts)}`, `DTEND:${inZulu(ends)}`]
    : [`DTSTART;TZID=${zone}:${local(starts)}`, `DTEND;TZID=${zone}:${local(ends)}`]

const contact = (name: string, { name: person, email }: Contact, more = ''): string =>
  `${name};CN=${quoted(person)}${more}:mailto:${email.replace(/[\s\p{Cc}]/gu, '')}`

function linesOf(event: CalendarEvent): string[] {
  const { description, place, url, organiser, attendees = [] } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${inZulu(event.stamp)}`,
    `LAST-MODIFIED:${inZulu(event.stamp)}`,
    `SEQUENCE:${event.sequence}`,
    ...times(event),
    `SUMMARY:${escaped(event.summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description || url
      ? [`DESCRIPTION:${escaped([description, url].filter(Boolean).join('\n\n'))}`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${event.status}`,
    ...(organiser ? [contact('ORGANIZER', organiser)] : []),
    ...attendees.map((one) => contact('ATTENDEE', one, ';PARTSTAT=NEEDS-ACTION;RSVP=FALSE')),
    'END:VEVENT',
  ]
}

const octets = new TextEncoder()

/** Folds a line at 75 octets, never inside a character (RFC 5545 3.1). */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let size = 0
  for (const letter of line) {
    const more = octets.encode(letter).byteLength
    if (size + more > 75) {
      rows.push(row)
      row = ' '
      size = 1
    }
    row += letter
    size += more
  }
  return [...rows, row].join('\r\n')
}

/** Writes an iCalendar file (RFC 5545): CRLF, UTF-8, local times with the rules of their zone. */
export function calendarFile({ method, events, name }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kulturmetropolen//Kulturmetropolen//DA',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name
      ? [`X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H']
      : []),
    ...copenhagen,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** The type of a calendar as a mail attachment or a download. */
export const calendarType = (method: CalendarMethod): string =>
  `text/calendar; charset=utf-8; method=${method}`
