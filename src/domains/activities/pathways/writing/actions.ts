import { sql } from 'kysely'
import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import { type Place, permits } from '../../../../kernel/permission.ts'
import { slugOf } from '../../../../kernel/text.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { placeOf } from '../../../people/index.ts'
import { freeSlug } from '../../parts/slug.ts'
import type { PathwayFields, PathwayState } from '../model.ts'
import { may } from '../policy.ts'
import type { PathwayTables, PathwayTx } from '../tables.ts'

export type PathwayRefusal = 'notYours'

/** Addresses that are taken by something else. */
const reserved = ['balance', 'spoerg', 'ny']

async function takeSlug(tx: PathwayTx, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('pathways.pathway'))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom('pathways.pathway')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  return freeSlug(wish, [...reserved, ...rows.map(({ slug }) => slug)])
}

const columnsOf = ({ title, summary, genres, areaKey, ownerId, language }: PathwayFields) => ({
  ...{ title, summary, genres: [...genres], area_key: areaKey ?? null, owner_id: ownerId, language },
})

async function writeSteps(tx: PathwayTx, id: string, { steps }: PathwayFields): Promise<void> {
  await tx.deleteFrom('pathways.step').where('pathway_id', '=', id).execute()
  await tx
    .insertInto('pathways.step')
    .values(
      steps.map(({ level, kind, subjectId, note }, index) => ({
        ...{ pathway_id: id, number: index + 1, level, kind, subject_id: subjectId, note },
      })),
    )
    .execute()
}

const placeOfPathway =
  (id: string) =>
  async (tx: PathwayTx): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('pathways.pathway')
      .select('owner_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && placeOf(tx as never, row.owner_id)
  }

/** Begins a pathway as a draft. Sent twice, it is begun once. */
export const beginPathway = (context: Context, id: string, fields: PathwayFields) =>
  perform<PathwayTables, string, PathwayRefusal>(
    context,
    {
      permission: may.edit,
      place: (tx) => placeOf(tx as never, fields.ownerId),
      subject: { kind: 'pathways.pathway', id },
      detail: { title: fields.title },
    },
    async (tx) => {
      const begun = await tx
        .insertInto('pathways.pathway')
        .values({ id, slug: await takeSlug(tx, fields.title), ...columnsOf(fields), created_at: context.now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (begun) await writeSteps(tx, id, fields)
      return done(id)
    },
  )

export const rewritePathway = (context: Context, id: string, version: number, fields: PathwayFields) =>
  perform<PathwayTables, string, PathwayRefusal>(
    context,
    {
      permission: may.edit,
      place: placeOfPathway(id),
      subject: { kind: 'pathways.pathway', id },
      detail: { title: fields.title },
    },
    async (tx): Promise<Outcome<string, PathwayRefusal>> => {
      const now = await tx
        .selectFrom('pathways.pathway')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      const place = await placeOf(tx as never, fields.ownerId)
      if (!place || !permits(may.edit, context.actor, place)) return refused('notYours')
      await tx
        .updateTable('pathways.pathway')
        .set({ ...columnsOf(fields), version: version + 1 })
        .where('id', '=', id)
        .execute()
      await writeSteps(tx, id, fields)
      return done(id)
    },
  )

/** Shows a pathway to everybody, or takes it back. Done twice, it is done once. */
export const movePathway = (context: Context, id: string, to: PathwayState) =>
  perform<PathwayTables, PathwayState, PathwayRefusal>(
    context,
    {
      permission: may.edit,
      place: placeOfPathway(id),
      subject: { kind: 'pathways.pathway', id },
      detail: { to },
    },
    async (tx) => {
      await tx
        .updateTable('pathways.pathway')
        .set((eb) => ({ state: to, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .where('state', '<>', to)
        .execute()
      return done(to)
    },
  )
