import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { CellKind } from '../door/cells.ts'
import { latestRelease } from '../door/door.ts'
import type { Reading } from '../door/reading.ts'
import { may } from '../policy.ts'
import { digestOf } from '../release/digest.ts'
import { contentText } from '../release/make.ts'
import { contentOf } from '../release/stored.ts'
import type { EffectTables } from '../tables.ts'
import type { SnapshotContent } from './queries.ts'

export type FreezeRefusal = 'nothingToFreeze' | 'nameTaken'

/** Single municipalities and institutions are for their own people; they are in no public snapshot. */
const publicKinds: ReadonlySet<CellKind> = new Set([
  'region',
  'area',
  'sender',
  'targetGroup',
  'year',
  'level',
  'model',
])

/** Names and freezes the newest release as it may be published. The same name twice is refused. */
export async function freeze(
  context: Context,
  { title, note }: { readonly title: string; readonly note: string },
): Promise<Outcome<string, FreezeRefusal>> {
  const release = await latestRelease(context)
  const content = release && (await frozen(context, release))
  const subject = (slug: string) => ({ kind: 'effects.snapshot', id: slug })
  return perform<EffectTables, string, FreezeRefusal>(
    context,
    { permission: may.freeze, subject },
    async (tx) => {
      if (!release || !content) return refused('nothingToFreeze')
      const slug = slugOf(title)
      const made = await tx
        .insertInto('effects.snapshot')
        .values({
          id: randomUUID(),
          slug,
          title,
          note,
          release: release.number,
          made_on: context.today,
          made_by: personIdOf(context.actor) ?? null,
          content,
          digest: digestOf(content),
          published_on: null,
        })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .returning('slug')
        .executeTakeFirst()
      return made ? done(slug) : refused('nameTaken')
    },
  )
}

async function frozen(
  context: Context,
  release: NonNullable<Awaited<ReturnType<typeof latestRelease>>>,
): Promise<string> {
  const { readings, senders } = await contentOf(context, release.number)
  const content: SnapshotContent = {
    release: { ...release, madeOn: release.madeOn.toString() },
    readings: readings.filter(({ cell }) => publicKinds.has(cell.kind)).map(withoutPlaces),
    senders,
  }
  return contentText(content)
}

/** What is public names no institution. */
const withoutPlaces = (reading: Reading): Reading =>
  reading.behind ? { ...reading, behind: { ...reading.behind, institutions: [] } } : reading

/** Told when results are published: later rooms mark what cites a figure that has changed. */
export interface Published {
  readonly slug: string
  readonly release: number
}

/** Shows a snapshot to everybody. It can be done once and not undone: what was cited stays where it was. */
export const publish = (context: Context, slug: string): Promise<Outcome<string>> =>
  perform<EffectTables, string>(
    context,
    { permission: may.freeze, subject: { kind: 'effects.snapshot', id: slug } },
    async (tx) => {
      const row = await tx
        .selectFrom('effects.snapshot')
        .select(['slug', 'release', 'published_on'])
        .where('slug', '=', slug)
        .forUpdate()
        .executeTakeFirst()
      if (!row) return absent
      if (row.published_on) return done(slug)
      await tx
        .updateTable('effects.snapshot')
        .set({ published_on: context.today })
        .where('slug', '=', slug)
        .execute()
      const content: Published = { slug, release: row.release }
      await announce(tx as never, context, { name: 'effects.published', content })
      return done(slug)
    },
  )
