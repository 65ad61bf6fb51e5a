import { z } from 'zod'
import { choice, wholeNumber } from '../../../../ui/form/understand/index.ts'
import type { WaveSetting } from './model.ts'

/** The smallest and largest of each number; the database refuses anything else. */
export const limits = {
  waitingWeeks: [1, 26],
  beforeDays: [1, 60],
  afterEarlyDays: [0, 60],
  afterDays: [1, 60],
  followup3Days: [7, 45],
  followup6Days: [7, 60],
  lateDays: [0, 90],
  reminders: [0, 2],
  reminderGapDays: [2, 30],
} as const satisfies Readonly<
  Record<Exclude<keyof WaveSetting, 'relatives' | 'staff'>, readonly [number, number]>
>

export type NumberName = keyof typeof limits

const number = (name: NumberName) => wholeNumber({ min: limits[name][0], max: limits[name][1] })
const others = ['nothing', 'process'] as const

/** How waves are run. */
export const settingForm: z.ZodType<WaveSetting> = z.object({
  waitingWeeks: number('waitingWeeks'),
  beforeDays: number('beforeDays'),
  afterEarlyDays: number('afterEarlyDays'),
  afterDays: number('afterDays'),
  followup3Days: number('followup3Days'),
  followup6Days: number('followup6Days'),
  lateDays: number('lateDays'),
  reminders: number('reminders'),
  reminderGapDays: number('reminderGapDays'),
  relatives: choice(others),
  staff: choice(others),
})
