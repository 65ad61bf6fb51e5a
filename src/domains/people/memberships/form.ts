import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { day, understand, uuid } from '../../../ui/form/understand/index.ts'
import type { Joining } from './model.ts'

const joining: z.ZodType<Joining> = z.object({ memberId: uuid(), from: day(), to: day({ optional: true }) })

/** Who joins, from when, and perhaps until when. */
export const understandJoining = (typed: Typed, language: Language) => understand(joining, typed, language)

/** The last day of a membership. */
export const understandLeaving = (typed: Typed, language: Language) =>
  understand<{ lastDay: Day }>(z.object({ lastDay: day() }), typed, language)
