import { z } from 'zod'
import { choice, longText } from '../../../ui/form/understand/index.ts'
import { administrations, corners } from '../model.ts'
import type { PartnerFields } from './model.ts'

/** What may be said about a partner. */
export const partnerForm: z.ZodType<PartnerFields> = z
  .object({
    corner: choice(corners, { optional: true }),
    administration: choice(administrations, { optional: true }),
    does: longText({ max: 500, optional: true }),
  })
  .transform((read) => ({ ...read, does: read.does ?? '' }))
