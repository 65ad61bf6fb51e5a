import { type Context, tablesOf } from '../../../platform/actions/context.ts'
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

/** One published snapshot with all it holds. */
export async function publishedSnapshot(
  context: Context,
  slug: string,
): Promise<{ readonly snapshot: Snapshot; readonly content: SnapshotContent } | undefined> {
  const row = await tablesOf<EffectTables>(context)
    .selectFrom('effects.snapshot')
    .select([...fields, 'content'])
    .where('slug', '=', slug)
    .where('published_on', 'is not', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { content, ...rest } = row
  return { snapshot: shown(rest), content: JSON.parse(content) as SnapshotContent }
}
