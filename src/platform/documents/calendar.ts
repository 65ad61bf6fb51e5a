import { type Moment, zone } from '../../kernel/day.ts'

/** One entry of a calendar. `uid` never changes; `sequence` rises with every change that others must hear about. */
export interface CalendarEvent {
  readonly uid: string
  readonly starts: Moment
  readonly ends: Moment
  /** Whole days: only the days of `starts` and `ends` count. */
  readonly allDay?: boolean
  readonly summary: string
  readonly description?: string
  readonly place?: string
  /** Where that is: latitude and longitude. */
  readonly position?: readonly [number, number] | undefined
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
  // Most texts have nothing to escape, and looking costs less than replacing.
  !/[\\;,\p{Cc}\p{Cs}]/u.test(text) ? text : escapedSigns(text)

const escapedSigns = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A parameter value stands in quotes and cannot hold any itself (RFC 5545 3.2). */
const quoted = (text: string): string => `"${text.toWellFormed().replace(/["\p{Cc}]/gu, ' ')}"`

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
type Shown = Temporal.ZonedDateTime
const dateOf = ({ year, month, day }: Shown | Temporal.PlainDate): string =>
  `${String(year).padStart(4, '0')}${two(month)}${two(day)}`
const timeOf = (at: Shown): string => `${dateOf(at)}T${two(at.hour)}${two(at.minute)}${two(at.second)}`
const inZulu = (moment: Moment): string => `${timeOf(moment.toZonedDateTimeISO('UTC'))}Z`

/** Whether the clock on the wall shows this time twice, as in the night when summer time ends. */
const comesTwice = (at: Shown): boolean =>
  at.month === 10 &&
  at.hour === 2 &&
  (at.add({ hours: 1 }).hour === 2 || at.subtract({ hours: 1 }).hour === 2)

/** A day that begins is over when the next begins: the end of whole days does not count (RFC 5545 3.6.1). */
function wholeDays(starts: Shown, ends: Shown): string[] {
  const last = ends.subtract({ seconds: 1 }).toPlainDate()
  const after = (
    Temporal.PlainDate.compare(last, starts.toPlainDate()) < 0 ? starts.toPlainDate() : last
  ).add({
    days: 1,
  })
  return [`DTSTART;VALUE=DATE:${dateOf(starts)}`, `DTEND;VALUE=DATE:${dateOf(after)}`]
}

/** Local times with their zone, so that calendars show them right; readers disagree about an hour that comes twice: that one in UTC. */
function times(event: CalendarEvent): string[] {
  const [starts, ends] = [event.starts.toZonedDateTimeISO(zone), event.ends.toZonedDateTimeISO(zone)]
  if (event.allDay) return wholeDays(starts, ends)
  return comesTwice(starts) || comesTwice(ends)
    ? [`DTSTART:${inZulu(event.starts)}`, `DTEND:${inZulu(event.ends)}`]
    : [`DTSTART;TZID=${zone}:${timeOf(starts)}`, `DTEND;TZID=${zone}:${timeOf(ends)}`]
}

const contact = (name: string, { name: person, email }: Contact, more = ''): string =>
  `${name};CN=${quoted(person)}${more}:mailto:${email.replace(/[\s\p{Cc}]/gu, '')}`

function linesOf(event: CalendarEvent): string[] {
  const { description, place, position, url, organiser, attendees = [] } = event
  const stamp = inZulu(event.stamp)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...times(event),
    `SUMMARY:${escaped(event.summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(position ? [`GEO:${position.join(';')}`] : []),
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

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/** Folds a line at 75 octets, never inside a character (RFC 5545 3.1). */
function folded(line: string): string {
  // A third of the octets is the least a line of so many characters can have: most lines need no counting.
  if (line.length <= 25 || (line.length <= 75 && Buffer.byteLength(line) <= 75)) return line
  const rows: string[] = []
  let [begin, at, size] = [0, 0, 0]
  while (at < line.length) {
    const code = line.codePointAt(at) ?? 0
    const more = octetsOf(code)
    if (size + more > 75) {
      rows.push(line.slice(begin, at))
      begin = at
      size = 1
    }
    size += more
    at += code > 0xffff ? 2 : 1
  }
  return [...rows, line.slice(begin)].join('\r\n ')
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
