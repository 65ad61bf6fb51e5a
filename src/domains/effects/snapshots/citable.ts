import type { Cited } from '../../../kernel/citation.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { messageOf } from '../figures/drawing.tsx'
import { figureIn } from '../figures/model.ts'
import { paths } from '../paths.ts'
import { newestPublished, publishedSnapshot } from './queries.ts'
import { standingIn } from './standing.ts'

const address =
  /(?:https?:\/\/[^\s/]{1,200})?(?:\/en)?\/resultater\/([a-z0-9-]{1,120})\/tal\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/g
const most = 10

/** The published figures that a text cites by their address, with how they stand against the newest results. */
export async function figuresCited(context: Context, text: string): Promise<readonly Cited[]> {
  if (!text.includes('/resultater/')) return []
  const { language } = context
  const newest = await newestPublished(context)
  const found: Cited[] = []
  for (const [written, slug = '', id = ''] of [...text.matchAll(address)].slice(0, most)) {
    const set = await publishedSnapshot(context, slug)
    const figure = set && figureIn(set.content, id)
    const standing = set && newest ? standingIn(set.content, newest.content, id) : 'unknown'
    if (!set || !figure || !newest || standing === 'unknown') continue
    const message = messageOf({ language }, figure)
    found.push({
      ...{ written, standing, path: paths.snapshotFigure(slug, id) },
      title: [figure.reading.cell[language], message, set.snapshot.title].filter(Boolean).join(' · '),
      newest:
        standing === 'gone'
          ? paths.snapshot(newest.snapshot.slug)
          : paths.snapshotFigure(newest.snapshot.slug, id),
    })
  }
  return found
}
