import type { Measure, Told } from '../door/reading.ts'
import type { LogLine } from './history.ts'

/** The lines of one cell in this release. */
export type Lines = ReadonlyMap<Measure, LogLine>

/**
 * Works out one thing when everything it is made from is told now, keeps it when something is left as it was, and forgets it when
 * something is kept back. The first measure is what it is about; another without a line has nobody in it and gives nothing away.
 */
export function told<Value>(
  { number, lines }: { readonly number: number; readonly lines: Lines },
  measures: readonly [Measure, ...Measure[]],
  before: Told<Value> | undefined,
  work: () => Value | null,
): Told<Value> {
  if (!lines.has(measures[0])) return { state: 'none' }
  const found = measures.flatMap((measure) => lines.get(measure) ?? [])
  const isKept = found.some(({ outcome }) => outcome === 'kept')
  if (found.some(({ outcome }) => outcome === 'hidden')) return { state: 'hidden' }
  if (isKept) return before?.state === 'shown' ? before : { state: 'hidden' }
  const value = work()
  return value === null ? { state: 'hidden' } : { state: 'shown', since: number, value }
}
