import type { Factor } from './frame.ts'

/** Codes of the groups formed by several factors together; only combinations that occur become levels. */
export function crossFactors(factors: readonly Factor[]): Factor {
  return factors.slice(1).reduce(crossTwo, factors[0])
}

/** Levels are ordered by the first factor, then the second, and named `first:second` as in lme4. */
function crossTwo(first: Factor, second: Factor): Factor {
  const width = second.levels.length
  const seen = new Map<number, number>()
  for (let i = 0; i < first.codes.length; i += 1) seen.set(first.codes[i] * width + second.codes[i], 0)
  const order = [...seen.keys()].sort((a, b) => a - b)
  order.forEach((key, index) => {
    seen.set(key, index)
  })
  const codes = first.codes.map((code, i) => seen.get(code * width + second.codes[i]) ?? -1)
  const levels = order.map((key) => `${first.levels[Math.floor(key / width)]}:${second.levels[key % width]}`)
  return { name: `${first.name}:${second.name}`, levels, codes }
}

/** For each level of `inner` the level of `outer` it lies in; undefined where some lie in several. */
export function parentLevels(inner: Factor, outer: Factor): Int32Array | undefined {
  const parents = new Int32Array(inner.levels.length).fill(-1)
  for (let i = 0; i < inner.codes.length; i += 1) {
    const known = parents[inner.codes[i]]
    if (known === -1) parents[inner.codes[i]] = outer.codes[i]
    else if (known !== outer.codes[i]) return undefined
  }
  return parents
}
