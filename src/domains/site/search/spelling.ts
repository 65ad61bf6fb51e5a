import { foldedText } from './folding.ts'

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

const mistakes = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/** The known word that is nearest to one that may be misspelt; the word itself when it is known, nothing when none is near. */
export function nearestWord(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const asked = foldedText(word)
  const most = mistakes(asked)
  let best: { word: string; apart: number } | undefined
  for (const [folded, own] of known) {
    const apart = lettersApart(asked, folded, most)
    if (apart <= most && (!best || apart < best.apart)) best = { word: own, apart }
  }
  return best?.word
}

const endings = ['ernes', 'erne', 'enes', 'ene', 'ers', 'ens', 'ets', 'er', 'en', 'et', 'es', 'e', 's']

/** The word without its Danish ending, at least four letters: `projekterne` becomes `projekt`. */
export function withoutEnding(word: string): string {
  const ending = endings.find((end) => word.toLowerCase().endsWith(end) && word.length - end.length >= 4)
  return ending ? word.slice(0, -ending.length) : word
}

/** A compound of two known words as those two, the longest first part first: `musikfestival` becomes `musik festival`. */
export function splitCompound(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const asked = foldedText(word)
  for (let cut = asked.length - 4; cut >= 4; cut--) {
    const second = known.get(asked.slice(cut))
    if (!second) continue
    const first = known.get(asked.slice(0, cut)) ?? known.get(asked.slice(0, cut).replace(/[se]$/, ''))
    if (first) return `${first} ${second}`
  }
  return undefined
}

/** What else to look for when nothing fits, the likeliest first; never what was typed. */
export function otherWays(typed: string, known: ReadonlyMap<string, string>): string[] {
  const words = typed.split(' ').filter(Boolean)
  const ways = [
    words.map(withoutEnding),
    words.map((word) => nearestWord(word, known) ?? word),
    words.map((word) => splitCompound(word, known) ?? word),
    words.toSorted((a, b) => b.length - a.length).slice(0, 1),
  ].map((way) => way.join(' '))
  const asked = foldedText(typed)
  return [...new Map(ways.map((way) => [foldedText(way), way])).values()].filter(
    (way) => foldedText(way) !== asked && way.length > 1,
  )
}
