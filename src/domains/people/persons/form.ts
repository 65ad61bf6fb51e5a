import { z } from 'zod'
import { type Language, languages } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, email, text, understand, uuid } from '../../../ui/form/understand/index.ts'
import { phone } from '../organisations/form.ts'
import type { PersonInput, SelfInput } from './model.ts'

const own = {
  name: text({ max: 120 }),
  phone: phone(),
  title: text({ optional: true, max: 120 }),
  language: choice(languages),
}

const person: z.ZodType<PersonInput> = z.object({
  ...own,
  email: email().transform((address) => address.toLowerCase()),
  organisationId: uuid({ optional: true }),
})

const self: z.ZodType<SelfInput> = z.object(own)

/** What is read from the form about a person. */
export const understandPerson = (typed: Typed, language: Language) => understand(person, typed, language)

/** What is read from the form that people fill in about themselves. */
export const understandSelf = (typed: Typed, language: Language) => understand(self, typed, language)

/** What the fields of the form hold when it is drawn from what is stored. */
export const typedPerson = (input: PersonInput): Record<string, string> => ({
  ...typedSelf(input),
  email: input.email,
  organisationId: input.organisationId ?? '',
})

export const typedSelf = (input: SelfInput): Record<string, string> => ({
  name: input.name,
  phone: input.phone ?? '',
  title: input.title ?? '',
  language: input.language,
})
