import type { Language } from '../../kernel/language.ts'
import type { Outcome, Problem, Refusal } from '../../kernel/outcome.ts'
import { missing, type Reply, refusedEntry } from '../../platform/http/reply.ts'
import { words } from './words.ts'

/** A refusal as a sentence. */
export function sentenceOf(language: Language, refusal: Refusal): string {
  if (refusal.kind !== 'refused') return ''
  const { refusals, decisions } = words(language)
  if (refusal.reason === 'alreadyDecided' && refusal.values)
    return decisions.already(String(refusal.values.number ?? ''))
  return Object.hasOwn(refusals, refusal.reason)
    ? refusals[refusal.reason as keyof typeof refusals]
    : refusal.reason
}

/** Answers what came of an action: on with its value, or back to the form with the reason. */
export async function answered<Value>(
  language: Language,
  outcome: Outcome<Value>,
  then: (value: Value) => Reply | Promise<Reply>,
  back: (
    problems: readonly Problem[],
    stale?: { current: Readonly<Record<string, string>>; version: number },
  ) => Reply | Promise<Reply>,
): Promise<Reply> {
  if (outcome.ok) return then(outcome.value)
  const { refusal } = outcome
  if (refusal.kind === 'forbidden') return refusedEntry
  if (refusal.kind === 'absent') return missing
  if (refusal.kind === 'stale') return back([], refusal)
  return back([{ field: '', text: sentenceOf(language, refusal) }])
}
