import type { Context } from '../../../platform/actions/context.ts'
import type { Community } from './model.ts'
import { communityRows } from './queries.ts'

/** The communities everybody can join, by their identifiers: those after one, at most so many. */
export const toldCommunities = (
  context: Context,
  { most, after }: { readonly most: number; readonly after?: string | undefined },
): Promise<Community[]> =>
  communityRows(context, (query) =>
    query
      .where('c.state', '=', 'published')
      .$if(after !== undefined, (narrowed) => narrowed.where('c.id', '>', after ?? ''))
      .orderBy('c.id')
      .limit(most),
  )
