import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { email, text, understand } from '../../../ui/form/understand/index.ts'

const address = z.object({ email: email() })
const first = z.object({ region: text({ max: 100 }), name: text({ max: 100 }), email: email() })

/** The address a sign-in link is sent to. */
export const understandAddress = (typed: Typed, language: Language) => understand(address, typed, language)

/** Who the first person of an empty platform is, and what their culture region is called. */
export const understandFirst = (typed: Typed, language: Language) => understand(first, typed, language)

export type First = z.infer<typeof first>
