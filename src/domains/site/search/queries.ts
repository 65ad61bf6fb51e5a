import type { Context } from '../../../platform/actions/context.ts'
import { log } from '../../../platform/log/log.ts'
import type { Found } from '../../../platform/rooms/room.ts'
import { findPublic, type PublicFinds } from '../../finding/index.ts'
import type { Findings, Hit } from './model.ts'
import { inGroups, inOrder } from './rules.ts'

/** How many things each room is asked for. */
export const mostOfARoom = 30

/** Asks every room what the actor may see of it. A room that fails is left out, and the fault is written in the log: the others still answer. */
async function askTheRooms(context: Context, words: string): Promise<Found[]> {
  const answers = await Promise.all(
    context.house.searches.map((search) =>
      search(context, words, { workspace: true, most: mostOfARoom }).catch((error: unknown) => {
        log.error({ reference: context.reference, error }, 'a room could not search')
        return []
      }),
    ),
  )
  return answers.flat()
}

type Kinds = Readonly<Record<string, string>>

const hitsOf = ({ found }: PublicFinds, kinds: Kinds): Hit[] =>
  found.map(({ score: _, kind, ...one }) => ({ ...one, kind: kinds[kind] ?? kind }))

/** Looks for what was typed in everything public; when it is misspelt, for what was probably meant. */
export async function find(context: Context, typed: string, kinds: Kinds): Promise<Findings> {
  if (typed === '') return { typed, instead: undefined, isPartly: false, groups: [], total: 0 }
  const finds = await findPublic(context, typed)
  const { instead, isPartly, total } = finds
  return { typed, instead, isPartly, total, groups: inOrder(hitsOf(finds, kinds), mostOfARoom) }
}

/** The same, and what the actor may do and see beyond that. */
export async function findInside(
  context: Context,
  typed: string,
  kinds: Kinds,
  own: readonly Found[],
): Promise<Findings> {
  if (typed === '') return { typed, instead: undefined, isPartly: false, groups: [], total: 0 }
  const finds = await findPublic(context, typed)
  const meant = finds.instead ?? typed
  const inside = [...own, ...(await askTheRooms(context, meant))]
  // What is found inside has a page of its own there: the public one is not shown beside it.
  const known = new Set(inside.map(({ title }) => title))
  const open = hitsOf(finds, kinds).filter(({ title }) => !known.has(title))
  const groups = [...inGroups(inside, meant), ...inOrder(open, mostOfARoom)]
  const total = groups.reduce((sum, group) => sum + group.found.length, 0)
  const { instead, isPartly } = finds
  return { typed, instead, isPartly: isPartly && inside.length === 0, groups: merged(groups), total }
}

type Groups = Findings['groups']

/** One group of a kind, whether its things were found inside or in public. */
const merged = (groups: Groups): Groups =>
  [...Map.groupBy(groups, ({ kind }) => kind)].map(([kind, list]) => ({
    kind,
    found: list.flatMap(({ found }) => found),
  }))
