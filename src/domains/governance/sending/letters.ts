import { dayOf, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { CalendarEvent, Contact } from '../../../platform/documents/calendar.ts'
import { clockSpan, fullDay, longDay, momentText } from '../../../ui/format/day.ts'
import { markdownWords } from '../../../ui/rich-text/markdown.ts'
import type { AgendaEntry } from '../agenda/model.ts'
import type { Meeting } from '../meetings/model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

/** What a letter is about. */
export type Occasion = 'agenda' | 'moved' | 'cancelled' | 'minutes'

interface Letter {
  readonly subject: string
  readonly text: string
}

/** `torsdag 3. december 2026, kl. 10.00-12.30`; a written procedure says its deadline. */
export function whenOf(
  { way, startsAt, endsAt }: Pick<Meeting, 'way' | 'startsAt' | 'endsAt'>,
  language: Language,
): string {
  if (way === 'written') return momentText(endsAt, language)
  const [from, to] = [startsAt, endsAt].map((moment) => moment.toZonedDateTimeISO(zone))
  return from && to ? `${fullDay(from.toPlainDate(), language)}, ${clockSpan(from, to, language)}` : ''
}

/** The agenda as plain lines. Closed items are named only by their number: mails leave the house. */
function agendaLines(entries: readonly AgendaEntry[], language: Language, withDecisions: boolean): string[] {
  const { mails, decisions, meetings } = words(language)
  return entries.flatMap((entry) => {
    if (!entry.shown || entry.isClosed) return [`${entry.number}. ${mails.closedItem}`]
    const lines = [`${entry.number}. ${entry.title} (${meetings.itemKinds[entry.kind].toLowerCase()})`]
    if (withDecisions && entry.decision)
      lines.push(
        `   ${mails.decided(entry.decision.number, decisions.outcomes[entry.decision.outcome].toLowerCase())}`,
      )
    if (withDecisions && entry.minutes) lines.push(`   ${markdownWords(entry.minutes)}`)
    return lines
  })
}

const openings = (occasion: Occasion, { body, way }: Meeting, language: Language): string => {
  const { mails } = words(language)
  const name = body.name[language]
  if (occasion === 'agenda') return way === 'written' ? mails.agendaWritten(name) : mails.agenda(name)
  return occasion === 'minutes' ? mails.minutes(name) : mails[occasion]
}

function factLines(meeting: Meeting, language: Language): string[] {
  const { mails } = words(language)
  return [
    `${mails.when}: ${whenOf(meeting, language)}`,
    ...(meeting.place ? [`${mails.where}: ${meeting.place}`] : []),
    ...(meeting.onlineUrl ? [`${mails.online}: ${meeting.onlineUrl}`] : []),
    ...(meeting.cancelReason ? [`${mails.reason}: ${meeting.cancelReason}`] : []),
  ]
}

const toLanguage = (language: Language, path: string): string => (language === 'en' ? `/en${path}` : path)

export const addressOf = (meeting: Meeting, origin: string, language: Language): string =>
  origin + toLanguage(language, paths.meeting(meeting.id))

/** The mail to one member. */
export function letterTo(
  name: string,
  occasion: Occasion,
  meeting: Meeting,
  entries: readonly AgendaEntry[],
  { language, origin }: { readonly language: Language; readonly origin: string },
): Letter {
  const { mails } = words(language)
  const day = longDay(dayOf(meeting.way === 'written' ? meeting.endsAt : meeting.startsAt), language)
  const agenda = agendaLines(entries, language, occasion === 'minutes')
  const pieces = [
    [`${mails.hello(name)}`],
    [openings(occasion, meeting, language)],
    factLines(meeting, language),
    occasion === 'cancelled' || occasion === 'moved' ? [] : [`${mails.onTheAgenda}:`, ...agenda],
    [`${mails.readMore}: ${addressOf(meeting, origin, language)}`],
    occasion === 'agenda' && meeting.way === 'sitting' ? [mails.absent] : [],
    [mails.from],
  ]
  const text = pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => piece.join('\n'))
    .join('\n\n')
  return { subject: mails[`${occasion}Subject`](meeting.body.name[language], day), text }
}

interface Calling {
  readonly language: Language
  readonly origin: string
  readonly stamp: Temporal.Instant
  readonly organiser?: Contact
  readonly attendee?: Contact
}

/** The calendar entry of a meeting. It says nothing of what is on the agenda. */
export function calendarEventOf(
  meeting: Meeting,
  { language, origin, stamp, organiser, attendee }: Calling,
): CalendarEvent {
  const { mails } = words(language)
  const written = meeting.way === 'written'
  const name = meeting.body.name[language]
  return {
    uid: `moede-${meeting.id}@${new URL(origin).hostname}`,
    // A written procedure is a deadline: it takes no more room in a calendar than its last half hour.
    starts: written ? meeting.endsAt.subtract({ minutes: 30 }) : meeting.startsAt,
    ends: meeting.endsAt,
    summary: written ? mails.calendarWritten(name) : mails.calendarTitle(name),
    place: meeting.place || meeting.onlineUrl,
    description: meeting.onlineUrl ? `${mails.online}: ${meeting.onlineUrl}` : '',
    url: addressOf(meeting, origin, language),
    status:
      meeting.state === 'cancelled' ? 'CANCELLED' : meeting.state === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    sequence: meeting.sequence,
    stamp,
    ...(organiser ? { organiser } : {}),
    ...(attendee ? { attendees: [attendee] } : {}),
  }
}
