import { apart, ownParts, partsOf } from '../language/compounds.ts'
import { stemOf } from '../language/endings.ts'
import { saysNothing, wordsIn, writtenForms } from '../language/words.ts'
import { livingTopics } from './topics-living.ts'
import { makingTopics } from './topics-making.ts'
import { soundTopics } from './topics-sound.ts'

/** Something people may mean, whatever they call it. */
export interface Topic {
  readonly name: string
  readonly broader: string | undefined
  readonly genres: readonly string[]
  /** Stems that mean it alone. */
  readonly words: readonly string[]
  /** Stems that mean it together. */
  readonly together: readonly (readonly string[])[]
}

const line = /^(\w+)(?: > (\w+))? \(([^)]*)\): (.+)$/
const stemsIn = (text: string): string[] => wordsIn(text).map(stemOf)

function topicOf(text: string): Topic {
  const [, name, broader, genres, said] = line.exec(text) ?? []
  if (!name || !said) throw new Error(`no topic: ${text}`)
  const terms = said.split(/\s+/).map((term) => stemsIn(term.replaceAll('&', ' ')))
  return {
    ...{ name, broader, genres: (genres ?? '').split(' ').filter(Boolean) },
    words: terms.filter(({ length }) => length === 1).map(([word]) => word ?? ''),
    together: terms.filter(({ length }) => length > 1),
  }
}

export const topics: readonly Topic[] = [soundTopics, makingTopics, livingTopics]
  .flatMap((text) => text.split('\n').filter(Boolean))
  .map(topicOf)

const byName = new Map(topics.map((topic) => [topic.name, topic]))
export const topicNamed = (name: string): Topic | undefined => byName.get(name)

const byWord = Map.groupBy(
  topics.flatMap((topic) => topic.words.map((word) => ({ word, topic }))),
  ({ word }) => word,
)
const byFirst = Map.groupBy(
  topics.flatMap((topic) => topic.together.map((stems) => ({ stems, topic }))),
  ({ stems }) => stems[0] ?? '',
)

/** The words that mean something, for the spelling and for taking compounds apart. */
export const topicWords: readonly string[] = [...byWord.keys()].filter((word) => !saysNothing(word))
export const parts = new Set([
  ...ownParts,
  ...partsOf(
    [soundTopics, makingTopics, livingTopics].map((text) => text.replaceAll('&', ' ').replace(/^.*?:/gm, '')),
  ),
])

/** Those words as they are written. */
export const topicForms: ReadonlyMap<string, string> = new Map(
  [soundTopics, makingTopics, livingTopics].flatMap((text) => writtenForms(text)).reverse(),
)

/** How much less a broader topic is meant than the one that was named. */
const upwards = 0.4
const inCompound = 0.7
const bothWords = 1.25

/** What a text is about: the topics its words mean, and less so the broader ones. */
export function topicsIn(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const add = (topic: Topic, weight: number): void => {
    if ((found.get(topic.name) ?? 0) >= weight) return
    found.set(topic.name, weight)
    const broader = topic.broader && byName.get(topic.broader)
    if (broader) add(broader, weight * upwards)
  }
  const stems = words.map(stemOf)
  const pieces = words.map((word) => (saysNothing(word) ? [] : apart(word, parts)))
  const all = new Set([...stems, ...pieces.flat()])
  for (const [index, stem] of stems.entries()) {
    const direct = saysNothing(words[index] ?? '') ? [] : (byWord.get(stem) ?? [])
    for (const { topic } of direct) add(topic, 1)
    if (direct.length === 0)
      for (const piece of pieces[index] ?? [])
        for (const { topic } of byWord.get(piece) ?? []) add(topic, inCompound)
  }
  for (const stem of all)
    for (const pair of byFirst.get(stem) ?? [])
      if (pair.stems.every((one) => all.has(one))) add(pair.topic, bothWords)
  return found
}

/** Whether a stem means something by itself. */
export const isTopicWord = (stem: string): boolean => byWord.has(stem)
