import { type Pair, pairSequences } from './sequence-pairs.ts'

/** Below this share of common words two paragraphs are two paragraphs, not one that was edited. */
const KINSHIP = 0.4
/** Yet a paragraph that grew to many times its length still holds nearly all its old words. */
const CONTAINED = 0.8
const LARGEST_TABLE = 160_000

export const splitParagraphs = (text: string): string[] => text.match(/[^\n]*\n+|[^\n]+$/g) ?? []

/** Gives every distinct piece a number, so that comparing is comparing numbers. */
export function numbering() {
  const numbers = new Map<string, number>()
  return (piece: string) => {
    const known = numbers.get(piece)
    if (known !== undefined) return known
    numbers.set(piece, numbers.size)
    return numbers.size - 1
  }
}

type Bag = { words: Map<string, number>; size: number }
type Posting = { paragraph: number; count: number }

function bagOf(paragraph: string): Bag {
  const words = new Map<string, number>()
  const all = paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
  return { words, size: all.length }
}

/** For every pair the share of words they have in common, 0 when they are not kin; found through an index of words. */
function kinshipTable(before: readonly string[], after: readonly string[]): Float64Array[] {
  const index = new Map<string, Posting[]>()
  const sizes = after.map((paragraph, j) => {
    const bag = bagOf(paragraph)
    for (const [word, count] of bag.words) {
      const postings = index.get(word)
      if (postings) postings.push({ paragraph: j, count })
      else index.set(word, [{ paragraph: j, count }])
    }
    return bag.size
  })
  return before.map((paragraph) => {
    const bag = bagOf(paragraph)
    const shared = new Float64Array(after.length)
    for (const [word, count] of bag.words) {
      for (const posting of index.get(word) ?? []) {
        shared[posting.paragraph] = (shared[posting.paragraph] ?? 0) + Math.min(count, posting.count)
      }
    }
    return shared.map((count, j) => {
      const size = sizes[j] ?? 0
      const share = count === 0 ? 0 : (2 * count) / (bag.size + size)
      const shorter = Math.min(bag.size, size)
      const contained = shorter >= 4 && count >= shorter * CONTAINED
      return share >= KINSHIP || contained ? share : 0
    })
  })
}

/** The pairing of edited paragraphs with the greatest total kinship that keeps their order. */
function pairKin(before: readonly string[], after: readonly string[]): Pair[] {
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
export function alignParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  const number = numbering()
  const equal = pairSequences(before.map(number), after.map(number))
  const pairs: Pair[] = []
  let a = 0
  let b = 0
  for (const [x, y] of [...equal, [before.length, after.length] as const]) {
    for (const [i, j] of pairKin(before.slice(a, x), after.slice(b, y))) pairs.push([a + i, b + j])
    if (x < before.length && y < after.length) pairs.push([x, y])
    a = x + 1
    b = y + 1
  }
  return pairs
}
