import { z } from 'zod'
import { type Day, zone } from '../../../kernel/day.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  across,
  checkbox,
  choice,
  complain,
  day,
  longText,
  many,
  text,
  time,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { type NotHeldReason, notHeldReasons, type Session } from '../model.ts'

/** A session as it is typed: on the clock of the wall. */
export interface SessionFields {
  readonly on: Day
  readonly from: Temporal.PlainTime
  readonly to: Temporal.PlainTime
  readonly title: string
  readonly content: string
  readonly placeName: string
}

const near = (today: Day) => ({ from: today.subtract({ years: 3 }), to: today.add({ years: 3 }) })

export const sessionForm = (today: Day, endsFirst: string): z.ZodType<SessionFields> =>
  z
    .object({
      on: day(near(today)),
      from: time(),
      to: time(),
      title: text({ max: 120, optional: true }),
      content: longText({ max: 10_000, optional: true }),
      placeName: text({ max: 120, optional: true }),
    })
    .superRefine(
      ({ from, to }, context) => {
        if (Temporal.PlainTime.compare(from, to) >= 0) complain(context, () => endsFirst, 'to')
      },
      across('from', 'to'),
    )
    .transform((read) => ({
      ...read,
      title: read.title ?? '',
      content: read.content ?? '',
      placeName: read.placeName ?? '',
    }))

/** `19.00`, as it stands in a field. */
export const typedTime = ({ hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`

export function typedSession(
  session: Pick<Session, 'starts' | 'ends' | 'title' | 'content' | 'placeName'>,
): Typed {
  const [from, to] = [session.starts, session.ends].map((moment) => moment.toZonedDateTimeISO(zone))
  return {
    on: from ? shortDay(from.toPlainDate()) : '',
    from: from ? typedTime(from) : '',
    to: to ? typedTime(to) : '',
    ...{ title: session.title, content: session.content, placeName: session.placeName },
  }
}

/** Why a session does not happen, and perhaps the day it happens instead. */
export interface CallingOff {
  readonly reason: NotHeldReason
  readonly instead: Day | undefined
  readonly time: Temporal.PlainTime | undefined
}

export const callOffForm = (today: Day, dayMissing: string): z.ZodType<CallingOff> =>
  z
    .object({
      reason: choice(notHeldReasons),
      instead: day({ ...near(today), optional: true }),
      time: time({ optional: true }),
    })
    .superRefine(
      ({ instead, time: at }, context) => {
        if (at && !instead) complain(context, () => dayMissing, 'instead')
      },
      across('instead', 'time'),
    ) as z.ZodType<CallingOff>

/** Where the sessions from one on are to lie instead. */
export interface Moving {
  readonly session: string
  readonly firstDay: Day
  readonly time: Temporal.PlainTime
  readonly weekdays: readonly number[]
  readonly weeksBetween: number
  readonly keepsSchool: boolean
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

export const moveForm = (today: Day, sessions: readonly string[]): z.ZodType<Moving> =>
  z
    .object({
      session: choice(sessions),
      firstDay: day({ from: today, to: today.add({ years: 3 }) }),
      time: time(),
      weekdays: many(weekdays, { optional: true }),
      weeksBetween: wholeNumber({ min: 1, max: 8 }),
      keepsSchool: checkbox(),
    })
    .transform((read) => ({ ...read, weekdays: read.weekdays.map(Number) }))
