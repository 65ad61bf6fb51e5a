import { z } from 'zod'
import { type Language, languages } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, text, understand } from '../../../ui/form/understand/index.ts'

/** What somebody who comes in by a link answers. */
export const understandAcceptance = (typed: Typed, language: Language) =>
  understand(z.object({ name: text({ max: 120 }), language: choice(languages) }), typed, language)
