import { excerpt } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { Found, Room } from '../../../platform/rooms/room.ts'
import { searchedWords } from '../communities/conditions.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { occurrencesIn } from './listing/queries.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'
import { workPage } from './writing/list.ts'

/** Finds activities: the public ones with dates to come, in the workspace all that this person may see. */
export const search: NonNullable<Room['search']> = async (context: Context, text, { workspace, most }) => {
  if (searchedWords(text).length === 0) return []
  const kind = words(context.language).programme.search
  if (workspace && context.actor.kind === 'person') {
    const query = { page: 1, search: text, filters: {} }
    const { rows } = await workPage(context, query, await surroundingsOf(context))
    return rows
      .slice(0, most)
      .map(({ id, title, owner }): Found => ({ kind, title, text: owner, path: paths.workActivity(id) }))
  }
  const dates = await occurrencesIn(context, { words: text, kind: 'activity' }, { most: most * 4 })
  const first = [...new Map(dates.map((date) => [date.activityId, date])).values()]
  return first
    .slice(0, most)
    .map(({ title, summary, path }): Found => ({ kind, title, text: excerpt(summary), path }))
}
