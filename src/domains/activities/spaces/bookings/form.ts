import { z } from 'zod'
import { across, choice, day, email, longText, text, time } from '../../../../ui/form/understand/index.ts'
import type { Span } from '../model.ts'
import type { BookingWish, HostAnswer } from './model.ts'

const minutesOf = ({ hour, minute }: Temporal.PlainTime): number => hour * 60 + minute

/** `0.00` as an end is the midnight after. */
const spanOf = (from: Temporal.PlainTime, to: Temporal.PlainTime): Span => ({
  from: minutesOf(from),
  to: minutesOf(to) === 0 ? 1440 : minutesOf(to),
})

/** What somebody types who asks for a space. @param endsAfter the sentence when it ends before it begins */
export const bookingForm = (endsAfter: string): z.ZodType<BookingWish> =>
  z
    .object({
      ...{ day: day(), from: time(), to: time() },
      ...{ purpose: text({ max: 300 }), name: text({ max: 80 }), email: email() },
    })
    .superRefine(
      ({ from, to }, context) => {
        const span = spanOf(from, to)
        if (span.to <= span.from) context.addIssue({ code: 'custom', path: ['to'], message: endsAfter })
      },
      across('from', 'to'),
    )
    .transform(({ from, to, ...read }) => ({ ...read, span: spanOf(from, to) }))

/** The answer of a host. @param needsReason the sentence when a no says nothing */
export const answerForm = (needsReason: string): z.ZodType<HostAnswer> =>
  z
    .object({ answer: choice(['yes', 'no']), words: longText({ max: 600, optional: true }) })
    .superRefine(({ answer, words }, context) => {
      if (answer === 'no' && !words)
        context.addIssue({ code: 'custom', path: ['words'], message: needsReason })
    })
    .transform(({ answer, words }) => ({ kind: answer, words: words ?? '' }))
