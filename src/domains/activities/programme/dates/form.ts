import { z } from 'zod'
import type { Day } from '../../../../kernel/day.ts'
import { across, choice, complain, day, text, time } from '../../../../ui/form/understand/index.ts'

export const dateChanges = ['moved', 'postponed', 'cancelled', 'on'] as const
export type DateChangeKind = (typeof dateChanges)[number]

/** Another time or place, put off, called off, or as planned after all. What is not given stays as it is. */
export interface DateChange {
  readonly what: DateChangeKind
  readonly reason: string
  readonly day: Day | undefined
  readonly starts: Temporal.PlainTime | undefined
  readonly ends: Temporal.PlainTime | undefined
  readonly placeName: string | undefined
  readonly placeAddress: string | undefined
}

interface Said {
  readonly needsReason: string
  readonly needsOther: string
  readonly endsAlone: string
}

const shape = z.object({
  what: choice(dateChanges),
  reason: text({ max: 200, optional: true }),
  day: day({ optional: true }),
  starts: time({ optional: true }),
  ends: time({ optional: true }),
  placeName: text({ max: 120, optional: true }),
  placeAddress: text({ max: 160, optional: true }),
})

/** What is typed about one date, or about all that are to come. */
export const dateForm = (said: Said): z.ZodType<DateChange> =>
  shape
    .superRefine(
      (read, context) => {
        if (read.what !== 'on' && !read.reason) complain(context, () => said.needsReason, 'reason')
        const isOther = read.day ?? read.starts ?? read.placeName
        if (read.what === 'moved' && !isOther) complain(context, () => said.needsOther, 'day')
        if (read.ends && !read.starts) complain(context, () => said.endsAlone, 'starts')
      },
      across('what', 'reason', 'day', 'starts', 'ends', 'placeName'),
    )
    .transform((read) => ({ ...read, reason: read.reason ?? '' }))
