import { z } from 'zod'
import { across, choice, complain, day, many, text } from '../../../ui/form/understand/index.ts'
import { freeDayChoices } from '../model.ts'
import type { HolidayFields } from './actions.ts'

interface Choices {
  /** The municipalities somebody may speak for; '' stands for all of them. */
  readonly municipalities: readonly string[]
  readonly mayAll: boolean
  readonly endsBeforeStart: string
}

/** A stretch of school holidays as it is typed. */
export const holidayForm = ({ municipalities, mayAll, endsBeforeStart }: Choices): z.ZodType<HolidayFields> =>
  z
    .object({
      municipality: mayAll ? choice(municipalities, { optional: true }) : choice(municipalities),
      ...days,
    })
    .superRefine(startsFirst(endsBeforeStart), across('from', 'to')) as z.ZodType<HolidayFields>

/** The same, when whose it is stands fast. */
export const holidayDaysForm = (endsBeforeStart: string): z.ZodType<Omit<HolidayFields, 'municipality'>> =>
  z.object(days).superRefine(startsFirst(endsBeforeStart), across('from', 'to'))

const days = { name: text({ max: 80 }), from: day(), to: day() }

const startsFirst =
  (said: string) =>
  ({ from, to }: Pick<HolidayFields, 'from' | 'to'>, context: z.core.$RefinementCtx): void => {
    if (Temporal.PlainDate.compare(to, from) < 0) complain(context, () => said, 'to')
  }

export const freeDaysForm = z.object({ free: many(freeDayChoices, { optional: true }) })
