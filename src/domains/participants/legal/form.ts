import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, day, longText, text, understand, uuid } from '../../../ui/form/understand/index.ts'
import { purposes } from '../consent/model.ts'

const basis = z.object({
  purpose: choice(purposes),
  /** Left out for the whole region. */
  municipalityId: uuid({ optional: true }),
  basis: choice(['publicTask', 'consent'] as const),
  ruleDa: longText({ max: 1500 }),
  ruleEn: longText({ max: 1500 }),
  responsible: text({ max: 150 }),
  from: day(),
})

export type NewBasis = z.infer<typeof basis>

export const understandBasis = (typed: Typed, language: Language) => understand(basis, typed, language)
