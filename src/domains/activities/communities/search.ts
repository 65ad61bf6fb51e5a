import { excerpt } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { Found, Room } from '../../../platform/rooms/room.ts'
import { paths } from '../paths.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { searchedWords } from './conditions.ts'
import { publicPage, workPage } from './lists.ts'

/** Finds communities: the public ones, in the workspace all that this person may see. */
export const search: NonNullable<Room['search']> = async (context: Context, text, { workspace, most }) => {
  if (searchedWords(text).length === 0) return []
  const around = await surroundingsOf(context)
  const query = { page: 1, search: text, filters: {} }
  const isInside = workspace && context.actor.kind === 'person'
  const { rows } = await (isInside ? workPage : publicPage)(context, query, around)
  return rows.slice(0, most).map(
    ({ id, slug, title, summary }): Found => ({
      kind: words(context.language).communities.search,
      title,
      text: excerpt(summary),
      path: workspace ? paths.workCommunity(id) : paths.community(slug),
    }),
  )
}
