import { alignParagraphs, splitParagraphs } from './align-paragraphs.ts'
import { pairSequences } from './sequence-pairs.ts'
import type { TextRun } from './text-run.ts'
import { mergeRuns, withoutConfetti } from './tidy-runs.ts'
import { cutWords, type NumberOf, wordNumbers } from './words.ts'

/** Comparison of one paragraph with its counterpart, by words and the spaces between them. */
function compareParagraph(before: string, after: string, numberOf: NumberOf): TextRun[] {
  if (before === after) return [{ kind: 'kept', text: before }]
  const { pieces: old, keys: oldKeys } = cutWords(before, numberOf)
  const { pieces: now, keys: nowKeys } = cutWords(after, numberOf)
  const pairs = pairSequences(oldKeys, nowKeys)
  const runs: TextRun[] = []
  let a = 0
  let b = 0
  for (const [x, y] of [...pairs, [old.length, now.length] as const]) {
    runs.push({ kind: 'removed', text: old.slice(a, x).join('') })
    runs.push({ kind: 'added', text: now.slice(b, y).join('') })
    runs.push({ kind: 'kept', text: old[x] ?? '' })
    a = x + 1
    b = y + 1
  }
  return withoutConfetti(runs)
}

/**
 * What changed from one text version to another, in whole words with their punctuation.
 * Kept and removed runs together are `before`, kept and added runs are `after`, character for character.
 */
export function compareWords(before: string, after: string): TextRun[] {
  if (before === after) return mergeRuns([{ kind: 'kept', text: before }])
  const numberOf = wordNumbers()
  const [old, now] = [splitParagraphs(before), splitParagraphs(after)]
  const runs: TextRun[] = []
  let a = 0
  let b = 0
  for (const [x, y] of [...alignParagraphs(old, now, numberOf), [old.length, now.length] as const]) {
    runs.push({ kind: 'removed', text: old.slice(a, x).join('') })
    runs.push({ kind: 'added', text: now.slice(b, y).join('') })
    if (x < old.length && y < now.length) runs.push(...compareParagraph(old[x] ?? '', now[y] ?? '', numberOf))
    a = x + 1
    b = y + 1
  }
  return mergeRuns(runs)
}
