import type { Outcome } from '../../../kernel/outcome.ts'
import { type Permission, permits } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Course, coursePlace, type OpenCourse, openCourse } from '../../courses/index.ts'
import { may } from './policy.ts'
import { words } from './words.ts'

/** A page about measuring one course; for those without the right it does not exist, as the course's participants do not. */
export const onCourse =
  (permission: Permission, answer: (visit: Visit, open: OpenCourse) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const open = await openCourse(visit)
    return open?.permits(permission) ? answer(visit, open) : missing
  }

/** Whether somebody may type in paper forms of a course: not whoever leads it. */
export function mayEnterPaper({ actor }: Pick<Visit, 'actor'>, course: Course): boolean {
  const place = coursePlace(course)
  return permits(may.enterPaper, actor, place) && !permits(may.lead, actor, place)
}

/** Why something was not done, in a sentence. */
export function refusalSentence(visit: Visit, reason: string): string {
  const sentences: Readonly<Record<string, string>> = words(visit.language).refusals
  return Object.hasOwn(sentences, reason) ? (sentences[reason] ?? '') : words(visit.language).refusals.other
}

/** The usual answer to something done by one button. */
export function answerTo<Value>(
  visit: Visit,
  outcome: Outcome<Value>,
  path: string,
  said: (value: Value) => string,
): Reply {
  if (outcome.ok) return see(path, said(outcome.value))
  const { refusal } = outcome
  if (refusal.kind === 'absent') return missing
  if (refusal.kind === 'forbidden') return refusedEntry
  return see(path, refusalSentence(visit, refusal.kind === 'stale' ? 'stale' : refusal.reason))
}
