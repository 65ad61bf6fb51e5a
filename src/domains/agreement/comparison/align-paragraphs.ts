import { type Pair, pairSequences } from './sequence-pairs.ts'
import { type CutText, cutWords, distinctWords, type NumberOf, wordNumbers } from './words.ts'

/** Below this share of common words two paragraphs are two paragraphs, not one that was edited. */
const KINSHIP = 0.4
/** Yet a paragraph that grew to many times its length still holds nearly all its old words. */
const CONTAINED = 0.8
const LARGEST_TABLE = 160_000

export const splitParagraphs = (text: string): string[] => text.match(/[^\n]*\n+|[^\n]+$/g) ?? []

/** For every pair the share of different words in common, 0 when they are not kin; found through an index of words. */
function kinshipTable(before: readonly CutText[], after: readonly CutText[]): Float64Array[] {
  const index = new Map<number, number[]>()
  const sizes = after.map((paragraph, j) => {
    const words = distinctWords(paragraph)
    for (const word of words) {
      const paragraphs = index.get(word)
      if (paragraphs) paragraphs.push(j)
      else index.set(word, [j])
    }
    return words.length
  })
  return before.map((paragraph) => {
    const words = distinctWords(paragraph)
    const shared = new Float64Array(after.length)
    for (const word of words) for (const j of index.get(word) ?? []) shared[j] = (shared[j] as number) + 1
    return shared.map((count, j) => {
      const size = sizes[j] ?? 0
      const share = count === 0 ? 0 : (2 * count) / (words.length + size)
      const shorter = Math.min(words.length, size)
      return share >= KINSHIP || (shorter >= 4 && count >= shorter * CONTAINED) ? share : 0
    })
  })
}

/** The pairing of edited paragraphs with the greatest total kinship that keeps their order. */
function pairKin(before: readonly CutText[], after: readonly CutText[]): Pair[] {
  const [n, m] = [before.length, after.length]
  if (n === 0 || m === 0 || n * m > LARGEST_TABLE) return []
  const kin = kinshipTable(before, after)
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = n - 1; i >= 0; i--) {
    const row = best[i] as Float64Array
    for (let j = m - 1; j >= 0; j--) {
      const score = kin[i]?.[j] ?? 0
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), score > 0 ? score + at(i + 1, j + 1) : 0)
    }
  }
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const score = kin[i]?.[j] ?? 0
    if (score > 0 && at(i, j) === score + at(i + 1, j + 1)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}

/** Equal paragraphs first, then edited ones between them, each with its counterpart. */
export function alignParagraphs(
  before: readonly string[],
  after: readonly string[],
  numberOf: NumberOf,
): Pair[] {
  const sameText = wordNumbers()
  const equal = pairSequences(before.map(sameText), after.map(sameText))
  const cut = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => cutWords(paragraph, numberOf))
  const pairs: Pair[] = []
  let a = 0
  let b = 0
  for (const [x, y] of [...equal, [before.length, after.length] as const]) {
    if (a < x && b < y) {
      const kin = pairKin(cut(before.slice(a, x)), cut(after.slice(b, y)))
      for (const [i, j] of kin) pairs.push([a + i, b + j])
    }
    if (x < before.length && y < after.length) pairs.push([x, y])
    a = x + 1
    b = y + 1
  }
  return pairs
}
