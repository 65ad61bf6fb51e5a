import { sql, type Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'
import { type GroupFields, isWhole } from './model.ts'

type Tx = Transaction<CourseTables>
export type GroupRefusal = 'closedBeforeStart' | 'notWhole'

const deed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.tendTargetGroups,
  subject: { kind: 'courses.targetGroup', id },
  detail,
})

const columnsOf = (fields: GroupFields) => ({
  ...{ name_da: fields.nameDa, name_en: fields.nameEn, from_day: fields.from },
  ...{ description_da: fields.descriptionDa, description_en: fields.descriptionEn },
})

async function takeGroupSlug(tx: Tx, name: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('courses.target_group.slug'))`.execute(tx)
  const wish = slugOf(name)
  const rows = await tx.selectFrom('courses.target_group').select('slug').execute()
  const used = new Set(['ny', 'vaegte', ...rows.map(({ slug }) => slug)])
  let slug = wish
  for (let number = 2; used.has(slug); number += 1) slug = `${wish}-${number}`
  return slug
}

/**
 * Puts a group on the list. When it follows an earlier one, that is closed the day before. The form brings the identifier along, so that
 * sending it twice makes one. @returns its address
 */
export const addGroup = (
  context: Context,
  id: string,
  fields: GroupFields,
  followsSlug: string | undefined,
) =>
  perform<CourseTables, string, GroupRefusal>(
    context,
    deed(id, { name: fields.nameDa }),
    async (tx): Promise<Outcome<string, GroupRefusal>> => {
      const slug = await takeGroupSlug(tx, fields.nameDa)
      const known = await tx
        .selectFrom('courses.target_group')
        .select('slug')
        .where('id', '=', id)
        .executeTakeFirst()
      if (known) return done(known.slug)
      const earlier = followsSlug ? await lockedGroup(tx, 'slug', followsSlug) : undefined
      const last = fields.from.subtract({ days: 1 })
      if (earlier && Temporal.PlainDate.compare(last, earlier.from_day) < 0)
        return refused('closedBeforeStart')
      await tx
        .insertInto('courses.target_group')
        .values({ id, slug, follows_id: earlier?.id ?? null, ...columnsOf(fields) })
        .execute()
      if (earlier) await closeOn(tx, earlier, last)
      return done(slug)
    },
  )

const lockedGroup = (tx: Tx, column: 'id' | 'slug', value: string) =>
  tx.selectFrom('courses.target_group').selectAll().where(column, '=', value).forUpdate().executeTakeFirst()

const closeOn = (tx: Tx, { id, version }: { id: string; version: number }, last: Day) =>
  tx
    .updateTable('courses.target_group')
    .set({ to_day: last, version: version + 1 })
    .where('id', '=', id)
    .execute()

/** Rewrites what is said about a group: for mistakes. A group that means something else is a new one that follows. */
export const saveGroup = (context: Context, id: string, version: number, fields: GroupFields) =>
  perform<CourseTables, null, GroupRefusal>(
    context,
    deed(id, { name: fields.nameDa }),
    async (tx): Promise<Outcome<null, GroupRefusal>> => {
      const now = await lockedGroup(tx, 'id', id)
      if (!now) return absent
      if (now.version !== version) {
        const theirs = {
          ...{ nameDa: now.name_da, nameEn: now.name_en, from: shortDay(now.from_day) },
          ...{ descriptionDa: now.description_da, descriptionEn: now.description_en },
        }
        return stale(theirs, now.version)
      }
      if (now.to_day && Temporal.PlainDate.compare(now.to_day, fields.from) < 0)
        return refused('closedBeforeStart')
      await tx
        .updateTable('courses.target_group')
        .set({ ...columnsOf(fields), version: version + 1 })
        .where('id', '=', id)
        .execute()
      return done(null)
    },
  )

/** Takes a group off the list after a day; without a day it is on the list again. */
export const closeGroup = (context: Context, id: string, last: Day | undefined) =>
  perform<CourseTables, null, GroupRefusal>(
    context,
    deed(id, { last: last ? shortDay(last) : 'open' }),
    async (tx): Promise<Outcome<null, GroupRefusal>> => {
      const now = await lockedGroup(tx, 'id', id)
      if (!now) return absent
      if (last && Temporal.PlainDate.compare(last, now.from_day) < 0) return refused('closedBeforeStart')
      await tx
        .updateTable('courses.target_group')
        .set({ to_day: last ?? null, version: now.version + 1 })
        .where('id', '=', id)
        .execute()
      return done(null)
    },
  )

/** Says what a municipality means for each group in a year: percent that make a whole, or nothing at all. */
export const weigh = (
  context: Context,
  place: { readonly municipality: string; readonly year: number },
  percents: ReadonlyMap<string, number>,
) =>
  perform<CourseTables, null, GroupRefusal>(
    context,
    {
      permission: may.weighTargetGroups,
      place: { organisations: [place.municipality] },
      subject: { kind: 'courses.targetGroupWeights', id: place.municipality },
      detail: { year: place.year, percents: Object.fromEntries(percents) },
    },
    async (tx) => {
      if (!isWhole([...percents.values()])) return refused('notWhole')
      const own = { municipality_id: place.municipality, year: place.year }
      await tx
        .deleteFrom('courses.target_group_weight')
        .where('municipality_id', '=', place.municipality)
        .where('year', '=', place.year)
        .execute()
      const rows = [...percents]
        .filter(([, percent]) => percent > 0)
        .map(([target_group_id, percent]) => ({ ...own, target_group_id, percent }))
      if (rows.length > 0) await tx.insertInto('courses.target_group_weight').values(rows).execute()
      return done(null)
    },
  )
