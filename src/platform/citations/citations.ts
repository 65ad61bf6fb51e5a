import type { Cited, Citer } from '../../kernel/citation.ts'
import type { Context } from '../actions/context.ts'

/** What each of some texts cites of a room by its address, in the order of the texts. */
export type CitedFinder = (
  context: Context,
  texts: readonly string[],
) => Promise<readonly (readonly Cited[])[]>

/** What of a room cites an address. The room decides what a visitor may see. */
export type CiterFinder = (context: Context, path: string) => Promise<readonly Citer[]>

/** Everything that some texts cite by its address, text by text: asked once for a whole list. */
export async function citedIn(
  context: Context,
  texts: readonly string[],
): Promise<readonly (readonly Cited[])[]> {
  const byRoom = await Promise.all(context.house.cited.map((find) => find(context, texts)))
  return texts.map((_, index) => byRoom.flatMap((found) => found[index] ?? []))
}

/** Everything that cites an address. */
export async function citersOf(context: Context, path: string): Promise<readonly Citer[]> {
  return (await Promise.all(context.house.citers.map((find) => find(context, path)))).flat()
}
