import { compoundParts, wholeWords } from './compound-parts.ts'
import { stemOf } from './endings.ts'
import { wordsIn } from './words.ts'

/** Words that others may be put together of: by their folded form and by their stem. */
export type Parts = ReadonlySet<string>

export const partsOf = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap(wordsIn)
      .filter((word) => word.length >= 3)
      .flatMap((word) => [word, stemOf(word)]),
  )

const whole = new Set(wordsIn(wholeWords).flatMap((word) => [word, stemOf(word)]))
export const ownParts: Parts = partsOf([compoundParts])

const shortest = 3
/** What joins two words: nothing, `s` as in dansesal, `e` as in gadekunst, `er` as in studenterhus. */
const joints = ['', 's', 'e', 'er', 'n'] as const

const isPart = (word: string, parts: Parts): boolean =>
  word.length >= shortest && (parts.has(word) || parts.has(stemOf(word)))

/** All ways to end a first part at `cut`. */
function firstPart(word: string, parts: Parts): string | undefined {
  for (const joint of joints) {
    if (joint !== '' && !word.endsWith(joint)) continue
    const bare = joint === '' ? word : word.slice(0, -joint.length)
    if (isPart(bare, parts)) return bare
  }
  return undefined
}

/** The parts of a word when it can be taken apart wholly, the longest last part first. */
function whollyApart(word: string, parts: Parts, depth: number): string[] | undefined {
  for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
    const rest = word.slice(cut)
    if (!isPart(rest, parts)) continue
    const head = word.slice(0, cut)
    const first = firstPart(head, parts)
    if (first) return [first, rest]
    const deeper = depth > 0 ? whollyApart(head.replace(/s$/, ''), parts, depth - 1) : undefined
    if (deeper) return [...deeper, rest]
  }
  return undefined
}

const looksLikeWord = (rest: string): boolean =>
  rest.length >= 3 && /[aeiouy]/.test(rest) && /[^aeiouy]/.test(rest)

/** Short words that end many others and seldom end one by chance. */
const safeEnds = new Set(['kor', 'sal', 'rum', 'bog'])

/** A last part that is known, after something that may be a word: `ukuleleklub`. */
function lastKnown(word: string, parts: Parts): string[] | undefined {
  for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)]
    const isLong = rest.length >= 5 || (cut >= 4 && (rest.length === 4 || safeEnds.has(rest)))
    if (isLong && isPart(rest, parts) && looksLikeWord(head)) return [head, rest]
  }
  return undefined
}

const beginsWhole = (word: string, cut: number): boolean => {
  for (let end = cut + 1; end <= word.length; end += 1) if (whole.has(word.slice(0, end))) return true
  return false
}

/** A first part of at least five letters that is known, before something that may be a word: `teaterinstruktør`. */
function firstKnown(word: string, parts: Parts): string[] | undefined {
  for (let cut = word.length - 4; cut >= 5; cut -= 1) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)]
    if (parts.has(head) && looksLikeWord(rest) && !beginsWhole(word, cut)) return [head, rest]
  }
  return undefined
}

const cache = new WeakMap<Parts, Map<string, readonly string[]>>()

/** What a folded word is put together of, as stems: `bornefestival` of `born` and `festival`; none when it is whole, as `kort`. */
export function apart(word: string, parts: Parts = ownParts): readonly string[] {
  if (word.length < 2 * shortest || whole.has(word) || whole.has(stemOf(word))) return []
  const known = cache.get(parts) ?? new Map<string, readonly string[]>()
  cache.set(parts, known)
  const before = known.get(word)
  if (before) return before
  const found = (whollyApart(word, parts, 2) ?? lastKnown(word, parts) ?? firstKnown(word, parts) ?? []).map(
    stemOf,
  )
  // A word in one of its own forms is not put together of itself.
  const pieces = found.includes(stemOf(word)) ? [] : [...new Set(found)]
  if (known.size < 50_000) known.set(word, pieces)
  return pieces
}
