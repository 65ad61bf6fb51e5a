import { type Cell, COUNTS, chooseRelease, type Unit } from '../../../../statistics/index.ts'

/** When one person took which offers: the number of the half-year, by the key of the offer. Who it is does not come this far. */
export type Track = ReadonlyMap<string, number>

export interface Flow {
  /** How many took an offer; nothing when that may not be told. */
  readonly took: ReadonlyMap<string, number>
  /** How many of those went on to the next, by the keys of both. */
  readonly wentOn: ReadonlyMap<string, number>
}

export const pairKey = (from: string, to: string): string => `${from} > ${to}`

interface Wanted extends Cell {
  readonly count: number
}

const keyOf = (track: Track): string =>
  [...track]
    .map(([offer, period]) => `${offer}@${period}`)
    .sort()
    .join('|')

/** People who did the same in the same half-years are one unit: nothing told can tell them apart. */
function unitsOf(tracks: readonly Track[]): { readonly unit: Unit; readonly track: Track }[] {
  const groups = new Map<string, { track: Track; people: number }>()
  for (const track of tracks) {
    const key = keyOf(track)
    groups.set(key, { track, people: (groups.get(key)?.people ?? 0) + 1 })
  }
  return [...groups].map(([id, { track, people }]) => ({ unit: { id, people }, track }))
}

/**
 * How many go on from step to step, as it stood at the end of the last whole half-year. What was told at the end of each half-year before
 * is worked out again and audited together with it: no number of five people or fewer follows from any of them, nor from what changed
 * between two of them. All pathways are told together, since they share offers.
 * @param chains the keys of the offers of each pathway, in order
 * @param periods the half-years at whose end something was told, the latest last
 */
export function flowOf(
  tracks: readonly Track[],
  chains: readonly (readonly string[])[],
  periods: readonly number[],
): Flow {
  const grouped = unitsOf(tracks)
  const units = grouped.map(({ unit }) => unit)
  const told: Cell[] = []
  const keptBack: Cell[] = []
  let latest: readonly Wanted[] = []
  for (const period of periods) {
    const wanted = cellsAt(grouped, chains, period)
    const { shown } = chooseRelease({
      units,
      wanted,
      told: [...told],
      keptBack: [...keptBack],
      thresholds: COUNTS,
    })
    const open = new Set(shown)
    told.push(...wanted.filter(({ id }) => open.has(id)))
    keptBack.push(...wanted.filter(({ id }) => !open.has(id)))
    latest = wanted.filter(({ id }) => open.has(id))
  }
  const byKey = new Map(latest.map(({ id, count }) => [id.slice(id.indexOf(' ') + 1), count]))
  const isPair = (key: string) => key.includes(' > ')
  return {
    took: new Map([...byKey].filter(([key]) => !isPair(key))),
    wentOn: new Map([...byKey].filter(([key]) => isPair(key))),
  }
}

function cellsAt(
  grouped: ReturnType<typeof unitsOf>,
  chains: readonly (readonly string[])[],
  period: number,
): Wanted[] {
  const hasBy = (track: Track, offer: string) => (track.get(offer) ?? Number.POSITIVE_INFINITY) <= period
  const cell = (key: string, offers: readonly string[]): Wanted => {
    const within = grouped.filter(({ track }) => offers.every((offer) => hasBy(track, offer)))
    return {
      id: `${period} ${key}`,
      units: within.map(({ unit }) => unit.id),
      count: within.reduce((sum, { unit }) => sum + unit.people, 0),
    }
  }
  const offers = [...new Set(chains.flat())]
  const pairs = new Map<string, readonly [string, string]>()
  for (const chain of chains)
    for (const [index, from] of chain.entries()) {
      const to = chain[index + 1]
      if (to) pairs.set(pairKey(from, to), [from, to])
    }
  return [...offers.map((offer) => cell(offer, [offer])), ...[...pairs].map(([key, both]) => cell(key, both))]
}
