import type { Context } from '../../../platform/actions/context.ts'
import { type AskedRelease, readingsOfKinds } from './door.ts'
import type { Reading } from './reading.ts'

/** Where the change of a municipality lies among the others, which stay without names: how many others in each span of points. */
export interface Place {
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** The span that the municipality itself lies in, by its number. */
  readonly own: number
  readonly spans: readonly Span[]
  readonly others: number
}

export interface Span {
  readonly from: number
  readonly to: number
  readonly others: number
}

/** With fewer others one could guess which is which. */
const fewestOthers = 4

const spanWidth = 5

/** The change of well-being of a municipality with its interval; nothing where it is kept back. */
function changeOf({ change }: Reading) {
  const told = change.who5.after
  const main = told.state === 'shown' ? told.value.reading.main : null
  const [low, high] = main?.interval ?? [null, null]
  const estimate = main?.estimate ?? null
  return estimate === null || low === null || high === null ? undefined : { estimate, low, high }
}

const spanOf = (points: number): number => Math.floor(points / spanWidth)

/**
 * The place of one municipality among all that may be told. Spans have fixed ends, and within a span nothing says which is
 * which or who has most: no list of municipalities, and so no order of them.
 */
export function placeAmong(own: Reading, all: readonly Reading[]): Place | undefined {
  const change = changeOf(own)
  const others = all
    .filter(({ cell }) => cell.key !== own.cell.key)
    .flatMap((reading) => changeOf(reading)?.estimate ?? [])
  if (!change || others.length < fewestOthers) return undefined
  const places = [change.estimate, ...others].map(spanOf)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const spans = Array.from({ length: last - first + 1 }, (_, index) => ({
    from: (first + index) * spanWidth,
    to: (first + index + 1) * spanWidth,
    others: others.filter((points) => spanOf(points) === first + index).length,
  }))
  return { ...change, own: spanOf(change.estimate) - first, spans, others: others.length }
}

/** The place of a municipality in a release; nothing for other groups, and nothing where too few others are told. */
export async function placeOf(
  context: Context,
  release: AskedRelease,
  reading: Reading,
): Promise<Place | undefined> {
  if (reading.cell.kind !== 'municipality') return undefined
  return placeAmong(reading, await readingsOfKinds(context, release, ['municipality']))
}
