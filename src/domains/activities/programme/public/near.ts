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

/** The next dates of a filter, of each thing only its next one. */
async function nextOf(context: Context, filter: Filter): Promise<readonly Occurrence[]> {
  const dates = await occurrencesIn(context, filter, { most: most * 6 })
  const first = new Map<string, Occurrence>()
  for (const date of dates) if (!first.has(date.activityId)) first.set(date.activityId, date)
  return [...first.values()].slice(0, most)
}

/** Nobody meets an empty page: what is close to a filter that finds nothing, at most two ways, else what happens next at all. */
export async function nearMisses(context: Context, filter: Filter): Promise<readonly Near[]> {
  const found: Near[] = []
  for (const [kind, wider] of widened(filter)) {
    if (found.length === 2) break
    const rows = await nextOf(context, wider)
    if (rows.length > 0) found.push({ kind, filter: wider, rows })
  }
  if (found.length > 0) return found
  const rows = await nextOf(context, {})
  return rows.length > 0 ? [{ kind: 'any', filter: {}, rows }] : []
}
