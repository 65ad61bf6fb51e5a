import type { Context } from '../../../platform/actions/context.ts'
import { log } from '../../../platform/log/log.ts'
import type { Found } from '../../../platform/rooms/room.ts'
import type { Findings } from './model.ts'
import { inGroups } from './rules.ts'
import { otherWays } from './spelling.ts'
import { knownWords } from './vocabulary.ts'

/** How many things each room is asked for. */
export const mostOfARoom = 30

/** Asks every room. A room that fails is left out, and the fault is written in the log: the others still answer. */
async function askTheRooms(context: Context, words: string, workspace: boolean): Promise<Found[]> {
  const answers = await Promise.all(
    context.house.searches.map((search) =>
      search(context, words, { workspace, most: mostOfARoom }).catch((error: unknown) => {
        log.error({ reference: context.reference, error }, 'a room could not search')
        return []
      }),
    ),
  )
  return answers.flat()
}

/** Looks in every room for what was typed; when nothing fits, for what was probably meant. */
export async function find(
  context: Context,
  typed: string,
  workspace: boolean,
  own: readonly Found[] = [],
): Promise<Findings> {
  const nothing = { typed, instead: undefined, groups: [], total: 0 }
  if (typed === '') return nothing
  const found = [...own, ...(await askTheRooms(context, typed, workspace))]
  if (found.length > 0) return findingsOf(typed, undefined, found)
  for (const way of otherWays(typed, await knownWords(context))) {
    const meant = await askTheRooms(context, way, workspace)
    if (meant.length > 0) return findingsOf(typed, way, meant)
  }
  return nothing
}

function findingsOf(typed: string, instead: string | undefined, found: readonly Found[]): Findings {
  const groups = inGroups(found, instead ?? typed)
  return { typed, instead, groups, total: groups.reduce((sum, group) => sum + group.found.length, 0) }
}
