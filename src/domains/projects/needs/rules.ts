import type { ProjectState } from '../model.ts'
import type { Answer } from './model.ts'

const answering: readonly ProjectState[] = ['running', 'closed']
const coming: readonly ProjectState[] = ['proposal', 'assessed', 'approved']

/** A need is answered by a project that runs or has run; an initiative or a proposal is an answer on its way. */
export function answerOf(states: readonly ProjectState[], isGathered: boolean): Answer {
  if (states.some((state) => answering.includes(state))) return 'answered'
  return isGathered || states.some((state) => coming.includes(state)) ? 'onItsWay' : 'unanswered'
}

const empty = new Set(
  'og i at en et der er de til af for med om på som den det ikke vi kan har mangler savner behov flere unge mere'.split(
    ' ',
  ),
)

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !empty.has(word))

/** The beginnings of the telling words of a text: what the database looks for before texts are compared. */
export function stemsOf(text: string): string[] {
  return [...new Set(tellingWords(text).map((word) => word.slice(0, 6)))]
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
}

function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = words.flatMap((word) => {
    const padded = `  ${word} `
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
  })
  return new Set(found)
}

/** How alike two texts are by the three-letter pieces they share: 0 nothing, 1 the same words (Dice 1945). */
export function likeness(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)]
  if (left.size + right.size === 0) return 0
  return (2 * left.intersection(right).size) / (left.size + right.size)
}

const alike = 0.4

/** The needs that might be the same as the one being written, the likest first. */
export function likestFirst<Known extends { readonly title: string }>(
  title: string,
  known: readonly Known[],
): Known[] {
  const telling = (text: string) => tellingWords(text).join(' ')
  return known
    .map((need) => ({ need, score: likeness(telling(title), telling(need.title)) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ need }) => need)
}
