import type { Outcome } from '../../../kernel/outcome.ts'
import { missing, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { words } from './words.ts'

/** Why something was refused, in a sentence. */
export function refusalSentence({ language }: Pick<Visit, 'language'>, reason: string): string {
  const sentences: Readonly<Record<string, string>> = words(language).refusals
  return Object.hasOwn(sentences, reason) ? (sentences[reason] ?? '') : words(language).refusals.other
}

/** The usual answer to something done by one button: on to a page, with a sentence about what happened or why not. */
export function answerTo(visit: Visit, outcome: Outcome<unknown>, path: string, said?: string): Reply {
  if (outcome.ok) return see(path, said)
  const { refusal } = outcome
  if (refusal.kind === 'absent') return missing
  if (refusal.kind === 'forbidden') return refusedEntry
  return see(path, refusalSentence(visit, refusal.kind === 'stale' ? 'stale' : refusal.reason))
}
