import { excerpt } from '../../../../kernel/text.ts'
import type { Found, Room } from '../../../../platform/rooms/room.ts'
import { searchedWords } from '../../communities/conditions.ts'
import { paths } from '../paths.ts'
import { pathwaysSaying } from '../queries.ts'
import { words } from '../words.ts'

/** Finds published pathways. */
export const search: NonNullable<Room['search']> = async (context, text, { most }) => {
  const wanted = searchedWords(text)
  if (wanted.length === 0) return []
  const kind = words(context.language).following.search
  return (await pathwaysSaying(context, wanted, most)).map(
    ({ slug, title, summary }): Found => ({ kind, title, text: excerpt(summary), path: paths.pathway(slug) }),
  )
}
