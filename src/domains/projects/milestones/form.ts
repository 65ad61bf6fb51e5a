import { z } from 'zod'
import { day, text } from '../../../ui/form/understand/index.ts'
import type { MilestoneFields } from './model.ts'

export const milestoneForm: z.ZodType<MilestoneFields> = z.object({ title: text({ max: 160 }), due: day() })
