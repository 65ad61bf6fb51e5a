import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { choice, day, many, text, time, uuid } from '../../../ui/form/understand/index.ts'
import type { Wish } from './laying-out.ts'

/** The five answers that start a course. */
export interface Start extends Wish {
  readonly host: string
  readonly leader: string | undefined
  readonly title: string | undefined
}

export interface StartChoices {
  readonly hosts: readonly string[]
  readonly today: Day
  /** A model with several times a week asks for the weekdays, any other for the title. */
  readonly asksWeekdays: boolean
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** At most five fields: where, from which day, at what time, who leads, and the title or the weekdays. */
export const startForm = ({ hosts, today, asksWeekdays }: StartChoices): z.ZodType<Start> =>
  z
    .object({
      host: choice(hosts),
      firstDay: day({ from: today.subtract({ years: 1 }), to: today.add({ years: 3 }) }),
      time: time(),
      leader: uuid({ optional: true }),
      title: text({ max: 120, optional: true }),
      weekdays: many(weekdays, { optional: true }),
    })
    .transform((read) => ({ ...read, weekdays: asksWeekdays ? read.weekdays.map(Number) : [] }))
