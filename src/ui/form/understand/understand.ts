import type { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { uiWords } from '../../words.ts'
import type { Say } from './reading.ts'

export type Understood<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Problem[] }

/**
 * Reads what was typed by a schema. Never throws for anything a browser or an attacker can send.
 * @returns the value, or one problem a field in plain words, in the order of the form
 */
export function understand<Value>(
  schema: z.ZodType<Value>,
  raw: Readonly<Record<string, unknown>>,
  language: Language,
): Understood<Value> {
  const result = schema.safeParse(raw)
  if (result.success) return { ok: true, value: result.data }
  const problems = new Map<string, Problem>()
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join('.')
    if (!problems.has(field)) problems.set(field, { field, text: sentence(issue, language) })
  }
  return { ok: false, problems: [...problems.values()] }
}

function sentence(issue: z.core.$ZodIssue, language: Language): string {
  const words = uiWords(language).understand
  const say = issue.code === 'custom' ? (issue.params?.say as Say | undefined) : undefined
  if (say) return say(words, language)
  const isOwnSentence = issue.code === 'custom' && issue.message !== '' && issue.message !== 'Invalid input'
  return isOwnSentence ? issue.message : words.general
}

/** What was typed, for showing the form again; files are left out, since a browser cannot be given them back. */
export function typedOf(raw: Readonly<Record<string, unknown>>): Typed {
  const typed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (typeof value === 'string') typed[name] = value
    else if (Array.isArray(value)) typed[name] = value.filter((part) => typeof part === 'string')
  }
  return typed
}
