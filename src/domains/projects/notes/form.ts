import { z } from 'zod'
import { checkbox, choice, longText } from '../../../ui/form/understand/index.ts'
import { paces } from '../model.ts'
import type { NoteFields } from './model.ts'

export const noteForm: z.ZodType<NoteFields> = z.object({
  text: longText({ max: 4000 }),
  pace: choice(paces),
  isPublic: checkbox(),
})
