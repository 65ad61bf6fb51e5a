import { z } from 'zod'
import { longText } from '../../../../ui/form/understand/index.ts'

export interface HelpFields {
  readonly da: string
  readonly en: string
}

/** Where help is found, in both languages. */
export const helpForm: z.ZodType<HelpFields> = z.object({
  da: longText({ max: 5000 }),
  en: longText({ max: 5000 }),
})
