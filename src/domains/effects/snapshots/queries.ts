import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { Kept } from '../door/kept.ts'
import type { ReleaseContent } from '../release/make.ts'
import type { EffectTables } from '../tables.ts'

/** What a snapshot holds: enough to draw every page, chart and file of it without any other table. */
export interface SnapshotContent extends ReleaseContent {
  readonly release: {
    readonly number: number
    readonly isSimulated: boolean
    readonly madeOn: string
    readonly dataVersion: string
    readonly codeVersion: string
    readonly courses: number
  }
}

export interface Snapshot {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly note: string
  readonly release: number
  readonly madeOn: Temporal.PlainDate
  readonly publishedOn: Temporal.PlainDate | null
  readonly digest: string
}

const fields = ['id', 'slug', 'title', 'note', 'release', 'made_on', 'published_on', 'digest'] as const

type Row = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly note: string
  readonly release: number
  readonly made_on: Temporal.PlainDate
  readonly published_on: Temporal.PlainDate | null
  readonly digest: string
}

const shown = ({ made_on, published_on, ...row }: Row): Snapshot => ({
  ...row,
  madeOn: made_on,
  publishedOn: published_on,
})

/** All snapshots, or only those that everybody may see; the newest first. */
export async function snapshots(context: Context, which: 'all' | 'published'): Promise<Snapshot[]> {
  const query = tablesOf<EffectTables>(context)
    .selectFrom('effects.snapshot')
    .select(fields)
    .orderBy('release', 'desc')
    .orderBy('slug')
  const rows = await (which === 'all' ? query : query.where('published_on', 'is not', null)).execute()
  return rows.map(shown)
}

export interface PublishedSnapshot {
  readonly snapshot: Snapshot
  readonly content: SnapshotContent
}

const contents = new Kept<SnapshotContent>(8)

/** A published snapshot by what is asked about it, with all it holds; read once, as it never changes. */
async function withContent(context: Context, row: Row): Promise<PublishedSnapshot> {
  const content = await contents.get(row.digest, async () => {
    const { content } = await tablesOf<EffectTables>(context)
      .selectFrom('effects.snapshot')
      .select('content')
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    return JSON.parse(content) as SnapshotContent
  })
  return { snapshot: shown(row), content }
}

const published = (context: Context) =>
  tablesOf<EffectTables>(context)
    .selectFrom('effects.snapshot')
    .select(fields)
    .where('published_on', 'is not', null)

const firstOf = async (context: Context, query: ReturnType<typeof published>) => {
  const row = await query.limit(1).executeTakeFirst()
  return row && withContent(context, row)
}

/** One published snapshot with all it holds. */
export const publishedSnapshot = (context: Context, slug: string) =>
  firstOf(context, published(context).where('slug', '=', slug))

/** The newest published snapshot with all it holds. */
export const newestPublished = (context: Context) =>
  firstOf(context, published(context).orderBy('release', 'desc').orderBy('slug'))

/** Published snapshots by their names, with all they hold. */
export async function publishedAt(
  context: Context,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, PublishedSnapshot>> {
  const rows = await published(context)
    .where('slug', 'in', [...slugs])
    .execute()
  return new Map(
    await Promise.all(rows.map(async (row) => [row.slug, await withContent(context, row)] as const)),
  )
}

/** Whether any figures are published. */
export const hasPublishedFigures = async (context: Context): Promise<boolean> =>
  (await snapshots(context, 'published')).length > 0
