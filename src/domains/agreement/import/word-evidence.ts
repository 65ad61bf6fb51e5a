/** What the document itself shows about its words: how it writes compounds, and which words carry a capital. */
export type WordEvidence = {
  whole: Map<string, number>
  hyphenated: Map<string, number>
  prefixes: Map<string, number>
  /** Words seen with a capital inside a sentence: Headspace, Skandinavien. */
  names: Set<string>
  /** Words seen in small letters. */
  small: Set<string>
  /** How many different words begin with this one without a hyphen: unge → ungeråd, ungeindsats. */
  solidCompounds(first: string): number
}

const WORD = /[\p{L}\p{N}]+(?:[-./’'][\p{L}\p{N}]+)*/gu
const SENTENCE_STARTERS =
  'alle at begge både da de den der derfor desuden det dette disse en endelig et flere for forløbene fra gennem her herudover hvert i ifølge igennem indsatsen kommunerne mange med men når nogle nu og også oven på projekterne samtidig som til ud vi ved vores'.split(
    ' ',
  )

/** Three hundred pages show how a document writes its words; more would only take time. */
const ENOUGH = 1_000_000

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

function readWords(text: string, skipFirst: boolean, skipLast: boolean, evidence: WordEvidence) {
  const words = [...text.matchAll(WORD)]
  words.forEach((found, i) => {
    if ((i === 0 && skipFirst) || (i === words.length - 1 && skipLast)) return
    const word = found[0].toLowerCase()
    const hyphen = word.indexOf('-')
    count(hyphen < 0 ? evidence.whole : evidence.hyphenated, word)
    if (hyphen >= 0) count(evidence.prefixes, word.slice(0, hyphen))
    if (/^\p{Ll}/u.test(found[0])) evidence.small.add(word)
    else if (i > 0 && /[\p{L}\p{N},]\s+$/u.test(text.slice(Math.max(0, found.index - 3), found.index))) {
      evidence.names.add(word)
    }
  })
}

/** The number of words beginning with `first`, found in an ordered list made when it is first needed. */
function compoundCounter(whole: Map<string, number>) {
  let ordered: string[] | undefined
  const placeOf = (word: string, list: string[]) => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
  return (first: string) => {
    ordered ??= [...whole.keys()].toSorted((a, b) => (a < b ? -1 : 1))
    return placeOf(`${first}\uffff`, ordered) - placeOf(`${first}aa`, ordered)
  }
}

/** Reads the words inside lines; the pieces at a broken line end prove nothing and are left out. */
export function gatherEvidence(lines: Iterable<string>): WordEvidence {
  const whole = new Map<string, number>()
  const evidence: WordEvidence = {
    whole,
    hyphenated: new Map(),
    prefixes: new Map(),
    names: new Set(),
    small: new Set(SENTENCE_STARTERS),
    solidCompounds: compoundCounter(whole),
  }
  let broken = false
  let characters = 0
  for (const line of lines) {
    const text = line.trim()
    if (text === '') continue
    characters += text.length
    if (characters > ENOUGH) break
    const endsBroken = /[-\u00ad]$/.test(text)
    readWords(text, broken, endsBroken, evidence)
    broken = endsBroken
  }
  return evidence
}
