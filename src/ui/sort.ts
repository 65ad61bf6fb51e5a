import { inDanishOrder } from '../kernel/text.ts'

/** The same things in Danish order by a text: æ, ø, å last, aa as å, numbers by size. */
export function sortedByText<Item>(items: readonly Item[], text: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => inDanishOrder(text(a), text(b)))
}
