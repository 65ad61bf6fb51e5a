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
  /** Stems that mean it alone, wherever they stand. */
  readonly words: readonly string[]
  /** Stems that mean it alone in a wish. */
  readonly wished: readonly string[]
  /** Stems that mean it together. */
  readonly together: readonly (readonly string[])[]
}

const line = /^(\w+)(?: > (\w+))? \(([^)]*)\): (.+)$/
const stemsIn = (text: string): string[] => wordsIn(text).map(stemOf)

function topicOf(text: string): Topic {
  const [, name, broader, genres, said] = line.exec(text) ?? []
  if (!name || !said) throw new Error(`no topic: ${text}`)
  const all = said.split(/\s+/)
  const terms = all.filter((term) => !term.startsWith('~')).map((term) => stemsIn(term.replaceAll('&', ' ')))
  return {
    ...{ name, broader, genres: (genres ?? '').split(' ').filter(Boolean) },
    words: terms.filter(({ length }) => length === 1).map(([word]) => word ?? ''),
    wished: all.filter((term) => term.startsWith('~')).flatMap(stemsIn),
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
const byWished = Map.groupBy(
  topics.flatMap((topic) => [...topic.words, ...topic.wished].map((word) => ({ word, topic }))),
  ({ word }) => word,
)
const byFirst = Map.groupBy(
  topics.flatMap((topic) => topic.together.map((stems) => ({ stems, topic }))),
  ({ stems }) => stems[0] ?? '',
)

/** The words that mean something, for the spelling and for taking compounds apart. */
export const topicWords: readonly string[] = [...byWished.keys()].filter((word) => !saysNothing(word))
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
/** Every further word that means the same makes it surer. */
const again = 0.25
const surest = 1.75

const beginnings = new Set([...byWord.keys()].map((word) => word.slice(0, 4)))

/** Two words that are one: `hip hop`, `board games`, `sprog cafe`. */
function joined(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const both = `${words[at]}${words[at + 1] ?? ''}`
    const isOne = at + 1 < words.length && beginnings.has(both.slice(0, 4)) && byWord.has(stemOf(both))
    found.push(isOne ? both : (words[at] ?? ''))
    if (isOne) at += 1
  }
  return found
}

/** The topics of one word: its own, or less so those of its parts. */
function topicsOf(word: string, known: typeof byWord): (readonly [Topic, number])[] {
  if (saysNothing(word)) return []
  const direct = known.get(stemOf(word))
  if (direct) return direct.map(({ topic }) => [topic, 1])
  return apart(word, parts).flatMap((piece) =>
    (known.get(piece) ?? []).map(({ topic }) => [topic, inCompound] as const),
  )
}

function togetherIn(words: readonly string[]): Topic[] {
  const all = new Set(
    words.flatMap((word) => [stemOf(word), ...(saysNothing(word) ? [] : apart(word, parts))]),
  )
  return [...all].flatMap((stem) =>
    (byFirst.get(stem) ?? [])
      .filter(({ stems }) => stems.every((one) => all.has(one)))
      .map(({ topic }) => topic),
  )
}

/** What a text is about: the topics its words mean, surer the more of them do, and less so the broader ones. */
export function topicsIn(text: readonly string[], where: 'wish' | 'description'): Map<string, number> {
  const words = [...new Set(joined(text))]
  const own = new Map<Topic, number>()
  const add = (topic: Topic, weight: number): void => {
    const before = own.get(topic)
    own.set(topic, before ? Math.min(surest, Math.max(before, weight) + again) : weight)
  }
  for (const word of words)
    for (const [topic, weight] of topicsOf(word, where === 'wish' ? byWished : byWord)) add(topic, weight)
  for (const topic of togetherIn(words)) add(topic, bothWords)
  const found = new Map<string, number>()
  for (const [topic, weight] of own) raise(found, topic, weight)
  return found
}

function raise(found: Map<string, number>, topic: Topic, weight: number): void {
  found.set(topic.name, Math.max(weight, found.get(topic.name) ?? 0))
  const broader = topic.broader && byName.get(topic.broader)
  if (broader) raise(found, broader, weight * upwards)
}

/** What a genre is about by itself, whatever the thing says. */
export const topicsOfGenre: Readonly<Record<string, readonly string[]>> = {
  ...{ litteratur: ['writing', 'reading'], billedkunst: ['art'], gadeidraet: ['streetsport'] },
  ...{ subkultur: ['subculture'], dans: ['dance'], film: ['film'], samtale: ['talk'], musik: ['music'] },
  ...{ sang: ['song'], teater: ['theatre'] },
}
