import type { Typed } from '../../kernel/outcome.ts'
import { uiWords } from '../../ui/words.ts'
import type { Visit } from '../http/visit.ts'
import { mayCauseMail, maySendForm } from './flood.ts'
import { readOpened } from './opened.ts'

/**
 * What stops a program or a flood before anything is done; in words, since a person may be behind it all the same.
 * @param email where a letter would go, if any
 */
export async function stopped(
  visit: Visit,
  typed: Typed,
  email: string | undefined,
): Promise<string | undefined> {
  const { stops } = uiWords(visit.language).form
  const pace = readOpened(visit, typed['opened'])?.pace ?? 'tooOld'
  if (pace !== 'fine') return stops[pace]
  if (!(await maySendForm(visit))) return stops.tooMany
  return email && !(await mayCauseMail(visit, email)) ? stops.tooMany : undefined
}

/** Whether the field that people do not see was filled. */
export const isTrapped = (typed: Typed): boolean => (typed['website'] ?? '') !== ''
