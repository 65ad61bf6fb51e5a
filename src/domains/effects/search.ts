import type { Context } from '../../platform/actions/context.ts'
import type { Found } from '../../platform/rooms/room.ts'
import { paths } from './paths.ts'
import { snapshots } from './snapshots/queries.ts'
import { words } from './words.ts'

/** Published sets of results, by their names and by what they are about. */
export async function search(
  context: Context,
  sought: string,
  { most }: { readonly workspace: boolean; readonly most: number },
): Promise<readonly Found[]> {
  const w = words(context.language)
  const wanted = sought.toLowerCase().trim()
  if (wanted.length < 2) return []
  const about = [w.published.title, w.outcomes.tils, w.outcomes.who5].join(' ').toLowerCase()
  const found = await snapshots(context, 'published')
  return found
    .filter(({ title }) => title.toLowerCase().includes(wanted) || about.includes(wanted))
    .slice(0, most)
    .map(({ title, slug }) => ({
      kind: w.published.kind,
      title,
      text: w.published.lead,
      path: paths.snapshot(slug),
    }))
}
