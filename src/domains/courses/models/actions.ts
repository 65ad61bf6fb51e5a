import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { CourseTables } from '../tables.ts'
import { draftOf, type ModelFields, versionInUse } from './model.ts'
import { modelIn } from './queries.ts'
import { differences, type PublishRefusal, publishHindrance } from './rules.ts'
import { saidOfModel } from './said.ts'

type Tx = Transaction<CourseTables>

const columnsOf = (fields: ModelFields) => ({
  ...{ title: fields.title, summary: fields.summary, purpose: fields.purpose },
  ...{ description: fields.description, welcome: fields.welcome, area_key: fields.area },
  ...{ art_form: fields.artForm, target_group_ids: [...fields.groups], level: fields.level },
  ...{ sender: fields.sender, least: fields.least, most: fields.most },
  ...{ times_a_week: fields.timesAWeek, weeks_between: fields.weeksBetween },
  ...{ skips_school_holidays: fields.skipsSchoolHolidays, asks_birth_year: fields.asksBirthYear },
  ...{ price_ore: fields.price, price_note: fields.priceNote },
  ...{ plan: JSON.stringify(fields.plan), staffing: JSON.stringify(fields.staffing) },
  ...{ costs: JSON.stringify(fields.costs), batteries: JSON.stringify(fields.batteries) },
  ...{ origin_region_id: fields.originRegion ?? null, origin_project_id: fields.originProject ?? null },
  ...{ origin_text: fields.originText, origin_link: fields.originLink },
})

async function takeModelSlug(tx: Tx, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('courses.model.slug'))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom('courses.model')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  const used = new Set(['ny', ...rows.map(({ slug }) => slug)])
  let slug = wish
  for (let number = 2; used.has(slug); number += 1) slug = `${wish}-${number}`
  return slug
}

/** Begins a model as a draft. The form brings the identifier along, so that sending it twice makes one. @returns its address */
export const createModel = (context: Context, id: string, fields: ModelFields) =>
  perform<CourseTables, string>(
    context,
    { permission: may.tendModels, subject: { kind: 'courses.model', id }, detail: { created: fields.title } },
    async (tx) => {
      const slug = await takeModelSlug(tx, fields.title)
      const known = await tx
        .selectFrom('courses.model')
        .select('slug')
        .where('id', '=', id)
        .executeTakeFirst()
      if (known) return done(known.slug)
      await tx.insertInto('courses.model').values({ id, slug, created_at: context.now }).execute()
      await tx
        .insertInto('courses.model_version')
        .values({ id: randomUUID(), model_id: id, number: 1, changed_at: context.now, ...columnsOf(fields) })
        .execute()
      return done(slug)
    },
  )

const locked = (tx: Tx, id: string) =>
  tx.selectFrom('courses.model').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

const deed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.tendModels,
  subject: { kind: 'courses.model', id },
  detail,
})

/** Rewrites the draft of a model. */
export const saveDraft = (context: Context, id: string, version: number, fields: ModelFields) =>
  perform<CourseTables, null, 'noDraft'>(
    context,
    deed(id, { draft: fields.title }),
    async (tx): Promise<Outcome<null, 'noDraft'>> => {
      if (!(await locked(tx, id))) return absent
      const draft = await tx
        .selectFrom('courses.model_version')
        .select(['id', 'version'])
        .where('model_id', '=', id)
        .where('state', '=', 'draft')
        .executeTakeFirst()
      if (!draft) return refused('noDraft')
      if (draft.version !== version) return stale({}, draft.version)
      await tx
        .updateTable('courses.model_version')
        .set({ ...columnsOf(fields), changed_at: context.now, version: version + 1 })
        .where('id', '=', draft.id)
        .execute()
      return done(null)
    },
  )

/** Begins a new version from the one in use; if there is a draft already, that is the one. */
export const beginDraft = (context: Context, id: string) =>
  perform<CourseTables, null>(context, deed(id, { begun: true }), async (tx) => {
    if (!(await locked(tx, id))) return absent
    const model = await modelIn(tx, { id })
    const source = model && versionInUse(model)
    if (!model || !source) return absent
    if (draftOf(model)) return done(null)
    const number = Math.max(...model.versions.map((one) => one.number)) + 1
    await tx
      .insertInto('courses.model_version')
      .values({ id: randomUUID(), model_id: id, number, changed_at: context.now, ...columnsOf(source) })
      .execute()
    return done(null)
  })

/** Throws the draft away; a model that was never published goes with it. @returns whether the model is still there */
export const dropDraft = (context: Context, id: string) =>
  perform<CourseTables, boolean>(context, deed(id, { draftDropped: true }), async (tx) => {
    if (!(await locked(tx, id))) return absent
    await tx
      .deleteFrom('courses.model_version')
      .where('model_id', '=', id)
      .where('state', '=', 'draft')
      .execute()
    const left = await tx
      .selectFrom('courses.model_version')
      .select('id')
      .where('model_id', '=', id)
      .executeTakeFirst()
    if (!left) await tx.deleteFrom('courses.model').where('id', '=', id).execute()
    return done(left !== undefined)
  })

/** Publishes the draft: from now on it never changes, and courses are started from it. */
export const publishDraft = (context: Context, id: string) =>
  perform<CourseTables, null, PublishRefusal>(context, deed(id, { published: true }), async (tx) => {
    if (!(await locked(tx, id))) return absent
    const model = await modelIn(tx, { id })
    const draft = model && draftOf(model)
    const before = model && versionInUse(model)
    const around = await surroundingsOf({ ...context, database: tx as never })
    const names = { around, language: 'da' as const }
    const changes = draft && before && differences(saidOfModel(before, names), saidOfModel(draft, names))
    const hindrance = publishHindrance(draft, changes)
    if (hindrance || !draft) return refused(hindrance ?? 'noDraft')
    await tx
      .updateTable('courses.model_version')
      .set({ state: 'published', published_on: context.today, changed_at: context.now })
      .where('id', '=', draft.id)
      .execute()
    return done(null)
  })

/** Takes a model out of use, or into use again when `reason` is undefined. Courses started from it go on. */
export const retireModel = (context: Context, id: string, reason: string | undefined) =>
  perform<CourseTables, null>(context, deed(id, { retired: reason !== undefined }), async (tx) => {
    if (!(await locked(tx, id))) return absent
    const out = { retired_on: context.today, retired_reason: reason ?? '' }
    await tx
      .updateTable('courses.model')
      .set(reason === undefined ? { retired_on: null, retired_reason: '' } : out)
      .where('id', '=', id)
      .execute()
    return done(null)
  })
