/** Numbers that look like chance and are the same for the same seed, so that simulated people can be made again. */
export interface Chance {
  /** From 0 up to, and never, 1. */
  readonly next: () => number
  /** Normally distributed. */
  readonly normal: (mean: number, deviation: number) => number
  readonly happens: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** The key of one of several, by weight. */
  readonly weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key
  readonly uuid: () => string
}

const hex = (value: number): string => Math.floor(value).toString(16).padStart(4, '0')

/** sfc32, by Chris Doty-Humphrey: small, fast, and good enough for people who do not exist. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1]
  const step = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warm = 0; warm < 16; warm += 1) step()
  return step
}

/** A stream of chance. @param seed any whole number */
export function chanceOf(seed: number): Chance {
  const next = sfc32(seed)
  const normal = (mean: number, deviation: number) => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()))
    return mean + deviation * radius * Math.cos(2 * Math.PI * next())
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
  return {
    next,
    normal,
    between,
    oneOf,
    happens: (probability) => next() < probability,
    weighted: <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
      const entries = Object.entries(weights) as [Key, number][]
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const chosen = entries.find(([, weight]) => {
        rest -= weight
        return rest < 0
      })
      return (chosen ?? oneOf(entries))[0]
    },
    uuid: () => {
      const piece = () => hex(next() * 65_536)
      const variant = hex(0x8000 + next() * 0x4000)
      return `${piece()}${piece()}-${piece()}-4${piece().slice(1)}-${variant}-${piece()}${piece()}${piece()}`
    },
  }
}
