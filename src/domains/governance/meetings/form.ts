import { z } from 'zod'
import { type Day, type Moment, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  choice,
  day,
  longText,
  text,
  time,
  type Understood,
  understand,
  url,
  uuid,
} from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { words } from '../words.ts'
import { type Meeting, meetingWays } from './model.ts'

/** What is asked when a meeting is planned or moved. */
export interface MeetingWish {
  readonly way: Meeting['way']
  readonly startsAt: Moment
  readonly endsAt: Moment
  readonly place: string
  readonly onlineUrl: string
  readonly hostId: string | undefined
  readonly note: string
}

const fields = z.object({
  way: choice(meetingWays),
  day: day({ from: Temporal.PlainDate.from('1990-01-01'), to: Temporal.PlainDate.from('2199-12-31') }),
  from: time(),
  to: time(),
  lastDay: day({ optional: true, to: Temporal.PlainDate.from('2199-12-31') }),
  place: text({ optional: true }),
  onlineUrl: url({ optional: true }),
  host: uuid({ optional: true }),
  note: longText({ optional: true, max: 4000 }),
})

/** The moment when the clocks of the region show this. */
export const momentAt = (on: Day, at: Temporal.PlainTime): Moment =>
  on.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant()

/** Reads the form of a meeting. A written procedure may run over several days. */
export function readMeeting(typed: Typed, language: Language): Understood<MeetingWish> {
  const read = understand(fields, typed, language)
  if (!read.ok) return read
  const { way, day: on, from, to, lastDay, place, onlineUrl, host, note } = read.value
  const startsAt = momentAt(on, from)
  const endsAt = momentAt(way === 'written' ? (lastDay ?? on) : on, to)
  const wrong: Problem | undefined =
    Temporal.Instant.compare(endsAt, startsAt) <= 0
      ? { field: way === 'written' ? 'lastDay' : 'to', text: words(language).meetingForm.endsBeforeStart }
      : undefined
  if (wrong) return { ok: false, problems: [wrong] }
  const wish = {
    way,
    startsAt,
    endsAt,
    place: place ?? '',
    onlineUrl: onlineUrl ?? '',
    hostId: host,
    note: note ?? '',
  }
  return { ok: true, value: wish }
}

const typedTime = (moment: Moment): string =>
  moment.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')

const typedDay = (moment: Moment): string => shortDay(moment.toZonedDateTimeISO(zone).toPlainDate())

/** The form filled with what is stored. */
export const typedMeeting = (meeting: Meeting): Record<string, string> => ({
  way: meeting.way,
  day: typedDay(meeting.startsAt),
  from: typedTime(meeting.startsAt),
  to: typedTime(meeting.endsAt),
  lastDay: typedDay(meeting.endsAt),
  place: meeting.place,
  onlineUrl: meeting.onlineUrl,
  host: meeting.host?.id ?? '',
  note: meeting.note,
})
