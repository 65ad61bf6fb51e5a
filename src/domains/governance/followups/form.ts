import { z } from 'zod'
import { day, text, uuid } from '../../../ui/form/understand/index.ts'

export const followUpForm = z.object({
  task: text({ max: 300 }),
  responsible: uuid(),
  due: day({ from: Temporal.PlainDate.from('1990-01-01'), to: Temporal.PlainDate.from('2199-12-31') }),
})
export type FollowUpWish = z.infer<typeof followUpForm>
