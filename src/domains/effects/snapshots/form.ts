import { z } from 'zod'
import { longText, text } from '../../../ui/form/understand/index.ts'

export const freezeForm = (): z.ZodType<{ readonly title: string; readonly note: string }> =>
  z.object({ title: text({ max: 80 }), note: longText({ max: 1000, optional: true }) }) as never
