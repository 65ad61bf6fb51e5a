import type { Context } from '../../../platform/actions/context.ts'
import { figureIn } from '../figures/model.ts'
import { labelOf, numbersOf, toldValue } from '../figures/numbers.ts'
import { newestPublished, publishedSnapshot, type SnapshotContent } from './queries.ts'

/**
 * How a cited figure stands today: as it was, changed by a newer snapshot, gone from it (kept back or no longer there), or
 * never there.
 */
export type FigureStanding = 'current' | 'changed' | 'gone' | 'unknown'

/** Everything told by a figure, as one text: the same text means the same figure. */
function fingerprint(content: SnapshotContent, figure: string): string | undefined {
  const found = figureIn(content, figure)
  if (!found) return undefined
  const numbers = numbersOf(found)
  if (numbers.length === 0) return undefined
  const told = numbers.map((each) => [each.what, each.of ?? '', toldValue(each)])
  return JSON.stringify([told, labelOf(found) ?? '', content.release.isSimulated])
}

/** A figure of one set compared with the same in a newer one. */
export function standingIn(cited: SnapshotContent, newest: SnapshotContent, figure: string): FigureStanding {
  const was = fingerprint(cited, figure)
  if (was === undefined) return 'unknown'
  const is = fingerprint(newest, figure)
  if (is === undefined) return 'gone'
  return is === was ? 'current' : 'changed'
}

/** Compares a figure of a snapshot with the newest published one. */
export async function figureStanding(
  context: Context,
  slug: string,
  figure: string,
): Promise<FigureStanding> {
  const cited = await publishedSnapshot(context, slug)
  const newest = cited && (await newestPublished(context))
  return cited && newest ? standingIn(cited.content, newest.content, figure) : 'unknown'
}
