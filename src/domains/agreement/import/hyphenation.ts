/** How often the document itself writes a word in one piece, and how often with a hyphen. */
export type WordEvidence = {
  whole: Map<string, number>
  hyphenated: Map<string, number>
  prefixes: Map<string, number>
}

const WORD = /[\p{L}\p{N}]+(?:[-./’'][\p{L}\p{N}]+)*/gu
const LETTERS_ONLY = /^\p{L}+$/u
const VOWEL = /[aeiouyæøåäöüéèáóíú]/i
const COORDINATION = /^(?:og|eller|samt|og\/eller|til|hhv\.?)(?![\p{L}\p{N}-])/u

/** First parts that Danish joins with a hyphen. */
const HYPHEN_FIRST = new Set(
  'live peer e it tv cd dj pr ikke non ex co ad web pop rock jazz hiphop sms qr ph.d u'
    .split(' ')
    .filter(Boolean),
)
const SOLID_DESPITE_LIST = new Set(['pop', 'rock', 'jazz', 'web', 'co', 'ad', 'ex', 'hiphop'])

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

/** Reads the words inside lines; the pieces at a broken line end prove nothing and are left out. */
export function gatherEvidence(lines: Iterable<string>): WordEvidence {
  const evidence: WordEvidence = { whole: new Map(), hyphenated: new Map(), prefixes: new Map() }
  let broken = false
  for (const line of lines) {
    const text = line.trim().toLowerCase()
    if (text === '') continue
    const words = text.match(WORD) ?? []
    const endsBroken = text.endsWith('-') || text.endsWith('\u00ad')
    words.forEach((word, i) => {
      if ((i === 0 && broken) || (i === words.length - 1 && endsBroken)) return
      count(word.includes('-') ? evidence.hyphenated : evidence.whole, word)
      if (word.includes('-')) count(evidence.prefixes, word.slice(0, word.indexOf('-')))
    })
    broken = endsBroken
  }
  return evidence
}

const isAcronym = (piece: string) => piece.length <= 6 && /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(piece)

/** The document's own spelling decides first; then what a hyphenation can look like at all. */
function keepsHyphen(left: string, right: string, evidence: WordEvidence): boolean {
  const [before, after] = [left.toLowerCase(), right.toLowerCase()]
  const solid = evidence.whole.get(before + after) ?? 0
  const hyphenated = evidence.hyphenated.get(`${before}-${after}`) ?? 0
  if (solid !== hyphenated) return hyphenated > solid
  if (!LETTERS_ONLY.test(left)) return true
  if (left.length === 1 || !VOWEL.test(left) || !VOWEL.test(right)) return true
  if (isAcronym(left) && !isAcronym(right)) return true
  const capitals = left.length > 1 && left === left.toUpperCase() && right === right.toUpperCase()
  if (/^\p{Lu}/u.test(right) && !capitals) return true
  if (HYPHEN_FIRST.has(before) && !SOLID_DESPITE_LIST.has(before)) return true
  return (evidence.prefixes.get(before) ?? 0) >= 2 && (evidence.whole.get(before) ?? 0) > 0
}

/** What stands between two lines when they become one: nothing, a blank, or a hyphen that is meant. */
export function joinLines(left: string, right: string, evidence: WordEvidence): string {
  if (left.endsWith('\u00ad')) return left.slice(0, -1) + right
  if (/[\p{L}\p{N})]\/$/u.test(left) && /^[\p{L}]/u.test(right)) return left + right
  if (/\d[-–]$/.test(left) && /^\d/.test(right)) return left + right
  if (!/[\p{L}\p{N}.+’')]-$/u.test(left)) return `${left} ${right}`
  if (COORDINATION.test(right)) return `${left} ${right}`
  const piece = /[^\s/(»"“,;]*$/u.exec(left.slice(Math.max(0, left.length - 60), -1))?.[0] ?? ''
  const rest = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(right)?.[0] ?? ''
  if (rest === '') return `${left} ${right}`
  return keepsHyphen(piece, rest, evidence) ? left + right : left.slice(0, -1) + right
}
