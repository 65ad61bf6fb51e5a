import type { Findable } from '../../platform/rooms/findable.ts'
import { paths } from './paths.ts'
import { snapshots } from './snapshots/queries.ts'
import { words } from './words.ts'

/** Published sets of results. */
export const resultsFound: Findable = {
  kind: 'results',
  around: ['effects.snapshot'],
  entries: async (context, ids) => {
    const [da, en] = [words('da'), words('en')]
    const about = [da, en].flatMap((w) => [w.published.title, w.outcomes.tils, w.outcomes.who5])
    return (await snapshots(context, 'published'))
      .filter(({ slug }) => !ids || ids.includes(slug))
      .map(({ slug, title }) => ({
        id: slug,
        path: paths.snapshot(slug),
        title: { da: title },
        summary: { da: da.published.lead, en: en.published.lead },
        words: about,
      }))
  },
}
