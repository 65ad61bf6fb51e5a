import type { Context } from '../../../platform/actions/context.ts'
import { type Chain, chainBehind } from '../figures/chain.ts'
import { type Figure, partOf } from '../figures/model.ts'
import type { SnapshotContent } from './queries.ts'

/** What lies behind a frozen figure: the courses that had been counted in when it was frozen. */
export const chainOf = (
  context: Context,
  { release }: SnapshotContent,
  figure: Figure,
): Promise<Chain | undefined> =>
  chainBehind(context, figure.reading.cell, {
    release: release.number,
    isSimulated: release.isSimulated,
    part: partOf(figure.name),
  })
