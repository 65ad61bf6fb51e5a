/** How many letters must be changed, left out, added or swapped to get from one word to the other; more than `most` counts as `most` + 1. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const at = (list: readonly number[], place: number) => list[place] ?? most + 1
      const ways = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1)]
      if (swapped) ways.push(at(before, j - 2) + 1)
      next.push(Math.min(...ways))
    }
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}

/** How many slips of the fingers a word of this length may hold. Short words are left alone: too many others are near. */
const mistakes = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

const bitsOf = (word: string): number => {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) bits |= 1 << ((word.charCodeAt(index) - 97) & 31)
  return bits
}

const countOf = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** The word nearest to one that may be misspelt, among those known; nothing when none is near. Of equals the one that begins alike. */
export function nearestTo(asked: string, known: Iterable<string>): string | undefined {
  const most = mistakes(asked)
  if (most === 0) return undefined
  const bits = bitsOf(asked)
  let best: { readonly word: string; readonly apart: number } | undefined
  for (const word of known) {
    if (word.length < 3 || Math.abs(word.length - asked.length) > most) continue
    // Each slip changes at most two letters of the set.
    if (countOf(bits ^ bitsOf(word)) > 2 * most) continue
    const apart = lettersApart(asked, word, most) + (word[0] === asked[0] ? 0 : 0.5)
    if (apart <= most + 0.5 && (!best || apart < best.apart)) best = { word, apart }
  }
  return best?.word
}
