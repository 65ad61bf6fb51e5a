import { slugOf } from '../../../kernel/text.ts'
import type { Shape } from '../tables.ts'

/** Focus areas that people meet under many names keep one colour and one shape everywhere. */
const known: readonly { readonly key: string; readonly shape: Shape; readonly words: RegExp }[] = [
  { key: 'health', shape: 'sun', words: /bedre liv|sundhed|trivsel|livskvalitet/i },
  { key: 'music', shape: 'wave', words: /musik/i },
  { key: 'youth', shape: 'zigzag', words: /(^|[^\p{L}])unge?(?!\p{L})|unge(indsats|kultur)|ungdom/iu },
]

const shapes: readonly Shape[] = ['sun', 'wave', 'zigzag']

/** What gives a focus area its colour: one of the known keys, or the slug of its title. */
export const areaKeyOf = (title: string): string =>
  known.find(({ words }) => words.test(title))?.key ?? slugOf(title)

/** The shape of a focus area: its own if it is known, else the least used one. */
export function shapeFor(key: string, taken: readonly Shape[]): Shape {
  const own = known.find((one) => one.key === key)
  if (own) return own.shape
  const count = (shape: Shape) => taken.filter((one) => one === shape).length
  return shapes.reduce((best, shape) => (count(shape) < count(best) ? shape : best))
}

/** The short name in a tag: `Musik` for `Kulturmetropolens Musikindsats`, `Unge` for `Ungeindsatsen`. */
export function shortNameOf(title: string): string {
  const plain = title
    .replace(/^\p{Lu}[\p{L}-]*s\s+(?=\p{Lu})/u, '')
    .replace(/indsats(en|område|området)?$/i, '')
  const short = plain.trim().replace(/[\s:–-]+$/, '')
  return short === '' ? title : short[0]?.toUpperCase() + short.slice(1)
}
