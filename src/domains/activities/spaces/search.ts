import { excerpt } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { Found, Room } from '../../../platform/rooms/room.ts'
import { searchedWords } from '../communities/conditions.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { publicSpaces, workSpaces } from './lists.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'

/** Finds spaces: the public ones, in the workspace all that this person may see. */
export const search: NonNullable<Room['search']> = async (context: Context, text, { workspace, most }) => {
  if (searchedWords(text).length === 0) return []
  const around = await surroundingsOf(context)
  const isInside = workspace && context.actor.kind === 'person'
  const query = { page: 1, search: text, filters: {} }
  const { rows } = await (isInside ? workSpaces : publicSpaces)(context, query, around)
  return rows.slice(0, most).map(
    ({ id, slug, title, summary }): Found => ({
      kind: words(context.language).spaces.search,
      title,
      text: excerpt(summary),
      path: isInside ? paths.workSpace(id) : paths.space(slug),
    }),
  )
}
