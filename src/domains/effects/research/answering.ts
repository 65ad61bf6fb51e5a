import type { Language } from '../../../kernel/language.ts'
import type { Outcome, Problem, Refusal } from '../../../kernel/outcome.ts'
import { missing, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Theirs } from '../../../ui/index.ts'
import { words } from './words.ts'

/** A refusal as a sentence. */
export function sentenceOf(language: Language, refusal: Refusal): string {
  const { refusals } = words(language)
  if (refusal.kind !== 'refused') return ''
  return refusals[refusal.reason as keyof typeof refusals] ?? refusals.notNow
}

/** Answers what came of a form: on with its value, or back to the form with the reason. */
export function answered<Value>(
  language: Language,
  outcome: Outcome<Value>,
  then: (value: Value) => Reply,
  back: (problems: readonly Problem[], theirs?: Theirs) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  if (outcome.ok) return then(outcome.value)
  const { refusal } = outcome
  if (refusal.kind === 'forbidden') return refusedEntry
  if (refusal.kind === 'absent') return missing
  return refusal.kind === 'stale'
    ? back([], refusal)
    : back([{ field: '', text: sentenceOf(language, refusal) }])
}

/** Answers what came of a button: back to the page, with what happened or why not. */
export const pressed = <Value>(
  language: Language,
  outcome: Outcome<Value>,
  path: string,
  said: string,
): Reply | Promise<Reply> =>
  answered(
    language,
    outcome,
    () => see(path, said),
    ([problem]) => see(path, problem?.text),
  )
