import type { Found } from '../../../platform/rooms/room.ts'
import { foldedText } from '../../finding/index.ts'
import type { Group, Hit } from './model.ts'

const wordsOf = (folded: string): string[] => folded.split(' ').filter(Boolean)

/** How well one thing answers: the title as typed, its beginning, a word of it, a part of it; then the text. 0-100. */
export function scoreOf({ title, text }: Found, typed: string): number {
  const asked = foldedText(typed)
  const [folded, rest] = [foldedText(title), foldedText(text)]
  if (asked === '') return 0
  if (folded === asked) return 100
  if (folded.startsWith(asked)) return 90
  const words = wordsOf(asked)
  const begins = (word: string) => wordsOf(folded).some((own) => own.startsWith(word))
  if (words.every(begins)) return 80
  if (words.every((word) => folded.includes(word))) return 60
  const inTitle = words.filter((word) => folded.includes(word)).length / words.length
  const inText = words.filter((word) => rest.includes(word)).length / words.length
  return Math.round(30 * inTitle + 20 * inText)
}

/** Gathers what was found by kind: the best things first, and first the kind with the best thing. What leads to the same page counts once. */
export function inGroups(found: readonly Found[], typed: string): Group[] {
  const once = [...new Map(found.map((one) => [`${one.kind} ${one.path}`, one])).values()]
  const scored = once
    .map((one) => ({ one, score: scoreOf(one, typed) }))
    .sort((a, b) => b.score - a.score || a.one.title.length - b.one.title.length)
  const groups = Map.groupBy(scored, ({ one }) => one.kind)
  return [...groups].map(([kind, list]) => ({ kind, found: list.map(({ one }) => one) }))
}

/** Gathers by kind what stands in order already: first the kind with the best thing, at most so many of each. */
export const inOrder = (hits: readonly Hit[], most: number): Group[] =>
  [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, found]) => ({ kind, found: found.slice(0, most) }))
