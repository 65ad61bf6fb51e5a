import { z } from 'zod'
import { checkbox, choice, manyOf, slug } from '../../../../ui/form/understand/index.ts'
import { extras, type Plan } from './model.ts'

/** What the coordinator chooses on top of the standard. */
export const planForm: z.ZodType<Plan> = z.object({
  extra: choice(extras),
  asksWork: checkbox(),
  asksWaiting: checkbox(),
  own: manyOf(slug(), { optional: true }),
})
