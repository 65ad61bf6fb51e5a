import { createHash } from 'node:crypto'

/** A text that looks random and is always the same for the same seed and words. */
export const drawn = (seed: string, ...words: readonly string[]): string =>
  createHash('sha256')
    .update([seed, ...words].join('\0'))
    .digest('hex')

/** The same items in an order that says nothing about the one they came in; the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: string, nameOf: (item: Item) => string): Item[] {
  const keyed = items.map((item) => ({ item, key: drawn(seed, nameOf(item)) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item)
}
