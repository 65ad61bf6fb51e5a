import type { WordEvidence } from './word-evidence.ts'

const LETTERS_ONLY = /^\p{L}+$/u
const VOWEL = /[aeiouyæøåäöüéèáóíú]/i
const COORDINATION = /^(?:og|eller|samt|og\/eller|til|hhv\.?)(?![\p{L}\p{N}-])/u

/** First parts that Danish joins with a hyphen. */
const HYPHEN_FIRST = new Set(['live', 'peer', 'ikke', 'non', 'e', 'it', 'tv', 'cd', 'dj', 'pr', 'sms', 'qr'])

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
  if (HYPHEN_FIRST.has(before)) return true
  const hyphens = evidence.prefixes.get(before) ?? 0
  return hyphens >= 2 && (evidence.whole.get(before) ?? 0) > 0 && hyphens > evidence.solidCompounds(before)
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
