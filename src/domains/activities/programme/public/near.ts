import type { Context } from '../../../../platform/actions/context.ts'
import type { Filter, Occurrence } from '../listing/model.ts'
import { occurrencesIn } from '../listing/queries.ts'

export type NearKind = 'dates' | 'price' | 'place' | 'topic' | 'any'

/** What was nearly asked for, and the filter that finds more of it. */
export interface Near {
  readonly kind: NearKind
  readonly filter: Filter
  readonly rows: readonly Occurrence[]
}

const without = (filter: Filter, ...names: readonly (keyof Filter)[]): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !names.some((one) => one === name)))

/** What one could let go of, the smallest thing first. */
function widened(filter: Filter): readonly (readonly [NearKind, Filter])[] {
  const ways: (readonly [NearKind, Filter])[] = []
  if (filter.from || filter.to) ways.push(['dates', without(filter, 'from', 'to')])
  if (filter.free) ways.push(['price', without(filter, 'free')])
  if (filter.municipality) ways.push(['place', without(filter, 'municipality')])
  if (filter.topic) ways.push(['topic', without(filter, 'topic')])
  return ways
}

const most = 3

/** Nobody meets an empty page: what is close to a filter that finds nothing, at most two ways, else what happens next at all. */
export async function nearMisses(context: Context, filter: Filter): Promise<readonly Near[]> {
  const found: Near[] = []
  for (const [kind, wider] of widened(filter)) {
    if (found.length === 2) break
    const rows = await occurrencesIn(context, wider, { most })
    if (rows.length > 0) found.push({ kind, filter: wider, rows })
  }
  if (found.length > 0) return found
  const rows = await occurrencesIn(context, {}, { most })
  return rows.length > 0 ? [{ kind: 'any', filter: {}, rows }] : []
}
