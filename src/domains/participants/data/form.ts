import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { choice, email, longText, text, understand } from '../../../ui/form/understand/index.ts'
import type { Identity } from '../identity/model.ts'
import type { KnownParticipant } from '../identity/queries.ts'
import { wordsOf } from '../words.ts'

/** What a participant may correct about themself. */
export interface Correction {
  readonly identity: Identity
  readonly language: Language
}

const schema = z.object({
  name: text({ max: 100 }),
  email: email({ optional: true }),
  phone: text({ max: 30, optional: true }),
  birthYear: text({ max: 10, optional: true }),
  access: longText({ max: 1000, optional: true }),
  languageHelp: longText({ max: 1000, optional: true }),
  transport: longText({ max: 1000, optional: true }),
  language: choice(['da', 'en'] as const),
})

const oldest = 1900
const isPhone = (typed: string): boolean =>
  /^\+?[\d ()-]{8,20}$/.test(typed) && typed.replace(/\D/g, '').length >= 8

/** What is stored, as the form shows it. */
export function typedCorrection({ identity, language }: KnownParticipant): Readonly<Record<string, string>> {
  const { name, email: mail, phone, birthYear, needs } = identity
  return {
    ...{
      name,
      email: mail ?? '',
      phone: phone ?? '',
      birthYear: birthYear === null ? '' : String(birthYear),
    },
    ...{ access: needs.access, languageHelp: needs.language, transport: needs.transport, language },
  }
}

/** Reads a correction. A year of birth is taken only from somebody who has already given one; nobody is asked for it here. */
export function understandCorrection(
  typed: Typed,
  language: Language,
  { asksYear, thisYear }: { readonly asksYear: boolean; readonly thisYear: number },
):
  | { readonly ok: true; readonly value: Correction }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = understand(schema, typed, language)
  if (!read.ok) return read
  const { name, email: mail, phone, birthYear, access, languageHelp, transport } = read.value
  const words = wordsOf(language).data
  const year = asksYear && birthYear ? Number(birthYear) : null
  const problems: Problem[] = []
  if (!mail && !phone) problems.push({ field: 'email', text: words.oneOf })
  if (phone && !isPhone(phone)) problems.push({ field: 'phone', text: words.phoneWrong })
  if (year !== null && !(Number.isInteger(year) && year >= oldest && year <= thisYear))
    problems.push({ field: 'birthYear', text: words.yearWrong(oldest, thisYear) })
  if (problems.length > 0) return { ok: false, problems }
  const needs = { access: access ?? '', language: languageHelp ?? '', transport: transport ?? '' }
  const identity = { name, email: mail ?? null, phone: phone || null, birthYear: year, needs }
  return { ok: true, value: { identity, language: read.value.language } }
}
