import { stemOf } from '../language/endings.ts'
import { nearestTo } from '../language/spelling.ts'
import { saysNothing, wordsIn } from '../language/words.ts'
import { conditionsIn } from '../meaning/conditions.ts'
import { type PlaceBook, placeNamed } from '../meaning/places.ts'
import { topicNamed, topicsIn, topicWords } from '../meaning/topics.ts'
import type { Catalogue, Term } from '../searching/catalogue.ts'
import { asGenre, asPart, asTopic } from '../searching/tokens.ts'
import { interests, isInterest } from './interests.ts'

const worth = { topic: 1, genre: 0.22, word: 0.55, part: 0.4, sibling: 0.12 } as const

/** What is meant by these topics: themselves, and less so their genres. */
function termsOfTopics(topics: ReadonlyMap<string, number>): Term[] {
  const named = [...topics].map(
    ([topic, much]): Term => [{ token: asTopic(topic), worth: worth.topic * much }],
  )
  const genres = new Map<string, number>()
  for (const [topic, much] of topics)
    for (const genre of topicNamed(topic)?.genres ?? [])
      genres.set(genre, Math.max(much, genres.get(genre) ?? 0))
  return [
    ...named,
    ...[...genres].map(([genre, much]): Term => [{ token: asGenre(genre), worth: worth.genre * much }]),
  ]
}

/** A word that is not known, as the one it was probably meant to be. */
function corrected(word: string, catalogue: Catalogue): string {
  const stem = stemOf(word)
  if (
    saysNothing(word) ||
    catalogue.holds(stem) ||
    catalogue.holds(asPart(stem)) ||
    topicsIn([word], 'wish').size > 0
  )
    return word
  return nearestTo(stem, topicWords) ?? word
}

/** Reads a wish in somebody's own words: what, where, when and how. */
export function understand(typed: string, book: PlaceBook, catalogue: Catalogue, today: number) {
  const all = wordsIn(typed)
  const named = placeNamed(all, book)
  const { when, ease, said } = conditionsIn(all, today)
  const left = all.filter((word) => !named?.said.includes(word)).map((word) => corrected(word, catalogue))
  const content = left.filter((word) => !saysNothing(word) && !said.has(word))
  const words = content.map(
    (word): Term => [
      { token: stemOf(word), worth: worth.word },
      { token: asPart(stemOf(word)), worth: worth.part },
    ],
  )
  const terms = [...termsOfTopics(topicsIn(left, 'wish')), ...words]
  return { place: named?.place, when, ease, terms, isAboutSomething: content.length > 0 }
}

/** What a tapped interest asks for. */
export const termsOfInterest = (interest: string | undefined): Term[] =>
  interest && isInterest(interest)
    ? termsOfTopics(new Map(interests[interest].map((topic) => [topic, 1])))
    : []
