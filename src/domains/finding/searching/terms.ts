import { apart } from '../language/compounds.ts'
import { stemOf } from '../language/endings.ts'
import { nearestTo } from '../language/spelling.ts'
import { saysNothing, wordsIn } from '../language/words.ts'
import { parts, topicForms, topicsIn, topicWords } from '../meaning/topics.ts'
import type { Catalogue, Term } from './catalogue.ts'
import { asPart, asTopic } from './tokens.ts'

/** What was typed, word by word, as it is looked for. */
export interface Asked {
  readonly terms: readonly Term[]
  /** The words that were probably meant, when some were misspelt. */
  readonly instead: string | undefined
}

const worth = { word: 1, part: 0.75, piece: 0.4, meaning: 0.4, beginning: 0.5, near: 0.6 } as const
const mostBeginnings = 30

/** The word itself, as a part of a longer one, its own parts, and what else it is called. */
function directly(word: string): Term {
  const stem = stemOf(word)
  const pieces = apart(word, parts)
  return [
    { token: stem, worth: worth.word },
    { token: asPart(stem), worth: worth.part },
    ...[...topicsIn([word], 'description')]
      .filter(([, much]) => much >= 1)
      .map(([topic]) => ({ token: asTopic(topic), worth: worth.meaning })),
    ...(pieces.length > 1 ? [] : pieces).map((piece) => ({ token: piece, worth: worth.piece })),
  ]
}

function beginnings(word: string, catalogue: Catalogue): Term {
  if (word.length < 3) return []
  const found: { token: string; worth: number }[] = []
  for (const token of catalogue.vocabulary()) {
    if (found.length >= mostBeginnings) break
    if (token.startsWith(word) || token.startsWith(asPart(word)))
      found.push({ token, worth: worth.beginning })
  }
  return found
}

const isStem = (token: string): boolean => !/^[#@]/.test(token)
const bare = (token: string): string => token.replace(/^\+/, '')

function spelt(
  word: string,
  catalogue: Catalogue,
): { readonly term: Term; readonly meant: string } | undefined {
  const known = [...catalogue.vocabulary()].filter(isStem).map(bare)
  const near = nearestTo(stemOf(word), [...known, ...topicWords])
  if (!near) return undefined
  return {
    term: directly(near).map((one) => ({ ...one, worth: one.worth * worth.near })),
    meant: catalogue.written(near) ?? topicForms.get(near) ?? near,
  }
}

interface Looked {
  readonly terms: readonly Term[]
  readonly meant: string
  readonly isOther?: boolean
}

/** One word: as it is, or in its parts, or as the beginning of others, or as what was probably meant. */
function lookedFor(word: string, catalogue: Catalogue): Looked {
  const term = directly(word)
  if (term.some(({ token }) => catalogue.holds(token))) return { terms: [term], meant: word }
  const pieces = apart(word, parts)
  if (pieces.length > 1 && pieces.every((piece) => parts.has(piece)))
    return { terms: together(pieces), meant: word }
  const begun = beginnings(word, catalogue)
  if (begun.length > 0) return { terms: [begun], meant: word }
  const near = spelt(word, catalogue)
  return near ? { terms: [near.term], meant: near.meant, isOther: true } : { terms: [term], meant: word }
}

/** How a typed line is looked for: every word that says something, and what was probably meant by those that nothing holds. */
export function termsOf(typed: string, catalogue: Catalogue): Asked {
  const all = wordsIn(typed)
  const words = all.filter((word) => !saysNothing(word))
  const found = (words.length > 0 ? words : all).slice(0, 12).map((word) => lookedFor(word, catalogue))
  return {
    terms: found.flatMap(({ terms }) => terms),
    instead: found.some(({ isOther }) => isOther) ? found.map(({ meant }) => meant).join(' ') : undefined,
  }
}

/** The last part of a compound says what it is, the first which. */
const together = (pieces: readonly string[]): Term[] =>
  pieces.map((piece, index) => {
    const much = index === pieces.length - 1 ? worth.piece : worth.piece / 2
    return [
      { token: piece, worth: much },
      { token: asPart(piece), worth: much },
    ]
  })
