import { dayOf, zone } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import { clockSpan, type Frame, longDay, weekday } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { whenOf } from '../../sending/letters.ts'
import { words } from '../../words.ts'
import type { Meeting } from '../model.ts'

/** `Den politiske styregruppe, 3. december 2026`. */
export const titleOf = (meeting: Meeting, language: Language): string =>
  words(language).meetings.meetingOn(meeting.body.name[language], longDay(dayOf(meeting.startsAt), language))

/** What state a meeting is in; the word carries it. */
export function StateBadge({ meeting, language }: { meeting: Meeting; language: Language }) {
  return (
    <span class={`meeting-state ${meeting.state}`}>{words(language).meetings.states[meeting.state]}</span>
  )
}

/** Where a meeting is, said shortly. */
export function placeOf(meeting: Meeting, language: Language): string {
  const { meetings } = words(language)
  if (meeting.way === 'written') return meetings.written
  return meeting.place || (meeting.onlineUrl ? meetings.onlineOnly : '')
}

export { whenOf }

type RowProps = { frame: Frame; meeting: Meeting; href: string; level?: 2 | 3 }

/** A meeting in a list: the day in large figures, what it is, where. */
export function MeetingRow({ frame, meeting, href, level = 3 }: RowProps) {
  const { language } = frame
  const { meetings } = words(language)
  const Heading = `h${level}` as const
  const [from, to] = [meeting.startsAt, meeting.endsAt].map((moment) => moment.toZonedDateTimeISO(zone))
  const day = dayOf(meeting.way === 'written' ? meeting.endsAt : meeting.startsAt)
  const where = placeOf(meeting, language)
  return (
    <li class={`meeting-row ${meeting.state}`}>
      <time class="meeting-day" datetime={day.toString()}>
        <span class="day-number">{day.day}</span>
        <span class="day-month">{longDay(day, language).replace(/^\d+\.? /, '')}</span>
      </time>
      <div class="meeting-words">
        <Heading class="meeting-name">
          <a href={frame.to(href)}>
            {meeting.body.name[language]}
            <span class="visually-hidden">, {longDay(day, language)}</span>
          </a>
        </Heading>
        <p class="small muted">
          {[
            meeting.way === 'written' ? meetings.deadline(whenOf(meeting, language)) : weekday(day, language),
            meeting.way === 'sitting' && from && to ? clockSpan(from, to, language) : '',
            where,
            meeting.host ? `${meetings.facts.host}: ${meeting.host.name}` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StateBadge meeting={meeting} language={language} />
    </li>
  )
}

/** The way back from the pages under a meeting. */
export const meetingTrail = (frame: Frame, meeting: Meeting) => [
  { href: frame.to(paths.meetings()), label: words(frame.language).meetings.title },
  { href: frame.to(paths.meeting(meeting.id)), label: titleOf(meeting, frame.language) },
]
