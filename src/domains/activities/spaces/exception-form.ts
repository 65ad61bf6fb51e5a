import { z } from 'zod'
import { day, text, time } from '../../../ui/form/understand/index.ts'

const minutesOf = ({ hour, minute }: Temporal.PlainTime): number => hour * 60 + minute

/** One day that is not like others; without both times it is closed. */
export const exceptionForm = (endsAfter: string) =>
  z
    .object({
      day: day(),
      from: time({ optional: true }),
      to: time({ optional: true }),
      note: text({ max: 80, optional: true }),
    })
    .transform(({ day, from, to, note }, context) => {
      const span = from && to ? { from: minutesOf(from), to: minutesOf(to) || 1440 } : undefined
      if ((from && !to) || (to && !from) || (span && span.to <= span.from)) {
        context.addIssue({ code: 'custom', path: ['to'], message: endsAfter })
        return z.NEVER
      }
      return { day, span, note: note ?? '' }
    })
