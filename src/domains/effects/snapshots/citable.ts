import type { Cited } from '../../../kernel/citation.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { messageOf } from '../figures/message.ts'
import { figureIn } from '../figures/model.ts'
import { paths } from '../paths.ts'
import { newestPublished, type PublishedSnapshot, publishedAt } from './queries.ts'
import { standingIn } from './standing.ts'

const address =
  /(?:https?:\/\/[^\s/]{1,200})?(?:\/en)?\/resultater\/([a-z0-9-]{1,120})\/tal\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/g
const most = 10

interface Written {
  readonly written: string
  readonly slug: string
  readonly id: string
}

const addressesIn = (text: string): Written[] =>
  [...text.matchAll(address)].slice(0, most).map(([written, slug = '', id = '']) => ({ written, slug, id }))

/** The published figures that texts cite by their address, with how they stand against the newest results. */
export async function figuresCited(
  context: Context,
  texts: readonly string[],
): Promise<readonly (readonly Cited[])[]> {
  const written = texts.map(addressesIn)
  const slugs = new Set(written.flat().map(({ slug }) => slug))
  const newest = slugs.size > 0 ? await newestPublished(context) : undefined
  if (!newest) return texts.map(() => [])
  const sets = await publishedAt(context, [...slugs])
  return written.map((all) => all.flatMap((each) => cited(context, each, sets.get(each.slug), newest) ?? []))
}

function cited(
  { language }: Context,
  { written, slug, id }: Written,
  set: PublishedSnapshot | undefined,
  newest: PublishedSnapshot,
): Cited | undefined {
  const figure = set && figureIn(set.content, id)
  const standing = set ? standingIn(set.content, newest.content, id) : 'unknown'
  if (!set || !figure || standing === 'unknown') return undefined
  const message = messageOf({ language }, figure)
  const { slug: newer } = newest.snapshot
  return {
    ...{ written, standing, path: paths.snapshotFigure(slug, id) },
    title: [figure.reading.cell[language], message, set.snapshot.title].filter(Boolean).join(' · '),
    newest: standing === 'gone' ? paths.snapshot(newer) : paths.snapshotFigure(newer, id),
  }
}
