import type { ModelVersion } from './model.ts'
import { type Difference, differences } from './rules.ts'
import { type Names, saidOfModel } from './said.ts'

/** What each version says otherwise than the one before it, by its number; the first has none. */
export function changesOf(
  versions: readonly ModelVersion[],
  names: Names,
): ReadonlyMap<number, readonly Difference[]> {
  const inOrder = [...versions].sort((a, b) => a.number - b.number)
  const said = inOrder.map((version) => saidOfModel(version, names))
  return new Map(
    inOrder.flatMap(({ number }, index) => {
      const [before, now] = [said[index - 1], said[index]]
      return before && now ? [[number, differences(before, now)] as const] : []
    }),
  )
}
