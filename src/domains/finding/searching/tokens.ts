import type { Selectable } from 'kysely'
import { apart } from '../language/compounds.ts'
import { stemOf } from '../language/endings.ts'
import { saysNothing, wordsIn, writtenForms } from '../language/words.ts'
import { parts, topicsIn, topicsOfGenre } from '../meaning/topics.ts'
import type { FindingTables } from '../tables.ts'

type Row = Selectable<FindingTables['finding.entry']>

/** A stem is itself, a part of a compound has a plus, a topic a hash and a genre an at: four kinds of words in one list. */
export const asPart = (stem: string): string => `+${stem}`
export const asTopic = (name: string): string => `#${name}`
export const asGenre = (slug: string): string => `@${slug}`

/** How much a field says about the thing, by its words and by what they mean. */
const fields: readonly (readonly [
  of: (row: Row) => readonly (string | null)[],
  words: number,
  meaning: number,
])[] = [
  [({ title_da, title_en }) => [title_da, title_en], 3, 1.6],
  [({ summary_da, summary_en }) => [summary_da, summary_en], 1.4, 1.1],
  [({ place_name }) => [place_name], 0.8, 0],
  [({ words }) => [words], 0.5, 0.4],
]
const partOfWord = 0.7
const [firstGenre, otherGenre] = [1, 0.5] as const

/** What a thing is found by, and how much each says about it. */
export function tokensOf(row: Row): Map<string, number> {
  const tokens = new Map<string, number>()
  const add = (token: string, weight: number): void =>
    void (weight > (tokens.get(token) ?? 0) && tokens.set(token, weight))
  row.genres.forEach((genre, index) => {
    add(asGenre(genre), 1)
    for (const topic of topicsOfGenre[genre] ?? []) add(asTopic(topic), index === 0 ? firstGenre : otherGenre)
  })
  for (const [textsOf, weight, meaning] of fields)
    for (const text of textsOf(row)) {
      const words = text ? wordsIn(text) : []
      for (const word of words) {
        if (saysNothing(word)) continue
        add(stemOf(word), weight)
        for (const piece of apart(word, parts)) add(asPart(piece), weight * partOfWord)
      }
      if (meaning > 0)
        for (const [topic, much] of topicsIn(words, meaning > 1.5 ? 'wish' : 'description'))
          add(asTopic(topic), much * meaning)
    }
  return tokens
}

/** Stems as the titles and summaries write them. */
export const formsIn = (row: Row): [stem: string, form: string][] =>
  [row.title_da, row.title_en, row.summary_da, row.summary_en].flatMap((text) => writtenForms(text ?? ''))
