import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import type { Permission } from '../../../../kernel/permission.ts'
import { permits } from '../../../../kernel/permission.ts'
import { slugOf } from '../../../../kernel/text.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ResearchTables } from '../tables.ts'
import { type StudyWish, typedStudy } from './form.ts'
import type { Study } from './model.ts'
import { lockedStudy, peopleIds } from './queries.ts'
import { isEditable } from './rules.ts'

export type Tx = Transaction<ResearchTables>
export type StudyRefusal =
  | 'notNow'
  | 'partial'
  | 'otherKeeping'
  | 'needsReason'
  | 'closed'
  | 'notReady'
  | 'noPeople'

export const studyKind = 'effects.study'

const columnsOf = (wish: StudyWish) => ({
  title: wish.title,
  purpose: wish.purpose,
  responsible: wish.responsible,
  legal_basis: wish.legalBasis,
  approval: wish.approval ?? '',
  approval_by: wish.approvalBy ?? '',
  form: wish.form,
  keep: wish.keep,
  instruments: wish.instruments,
  items: wish.items,
  areas: wish.areas,
  ends_on: wish.endsOn,
})

async function freeSlug(tx: Tx, title: string): Promise<string> {
  const wanted = slugOf(title)
  const rows = await tx
    .selectFrom('effects.study')
    .select('slug')
    .where('slug', 'like', `${wanted}%`)
    .execute()
  const taken = new Set(['nyt', 'kodebog', 'efterproev', ...rows.map(({ slug }) => slug)])
  for (let number = 2, slug = wanted; ; number += 1, slug = `${wanted}-${number}`)
    if (!taken.has(slug)) return slug
}

/** A new study; a researcher who writes it takes part. The identifier comes from the form, so that sending twice makes one. */
export function createStudy(context: Context, id: string, wish: StudyWish) {
  const deed = { permission: may.ask, subject: { kind: studyKind, id }, detail: { did: 'create' } }
  return perform<ResearchTables, { slug: string }>(context, deed, async (tx) => {
    const there = await tx
      .selectFrom('effects.study')
      .select(['slug', 'created_by'])
      .where('id', '=', id)
      .executeTakeFirst()
    const me = personIdOf(context.actor) ?? null
    if (there) return there.created_by === me ? done({ slug: there.slug }) : absent
    const slug = await freeSlug(tx, wish.title)
    const row = { id, slug, created_by: me, created_at: context.now, ...columnsOf(wish) }
    await tx.insertInto('effects.study').values(row).execute()
    if (me && permits(may.fetch, context.actor))
      await tx.insertInto('effects.study_person').values({ study_id: id, person_id: me }).execute()
    return done({ slug })
  })
}

interface OwnDeed {
  readonly permission: Permission
  readonly slug: string
  readonly did: string
}

/** Does something to a study the actor takes part in or began, or may decide about; for others it does not exist. */
export function onStudy<Value>(
  context: Context,
  { permission, slug, did }: OwnDeed,
  act: (tx: Tx, study: Study, people: readonly string[]) => Promise<Outcome<Value, StudyRefusal>>,
) {
  let id = ''
  const deed = { permission, subject: () => ({ kind: studyKind, id }), detail: { did } }
  return perform<ResearchTables, Value, StudyRefusal>(context, deed, async (tx) => {
    const study = await lockedStudy(tx, slug)
    if (!study) return absent
    id = study.id
    const people = await peopleIds(tx, study.id)
    const me = personIdOf(context.actor)
    const isOwn = me !== undefined && (study.createdBy === me || people.includes(me))
    return isOwn || permits(may.decide, context.actor) ? act(tx, study, people) : absent
  })
}

const flat = (study: Study): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typedStudy(study)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value ?? []).join(', '),
    ]),
  )

export const changeStudy = (context: Context, slug: string, wish: StudyWish, version: number) =>
  onStudy(context, { permission: may.ask, slug, did: 'change' }, async (tx, study) => {
    if (!isEditable(study)) return refused('notNow')
    if (study.version !== version) return stale(flat(study), study.version)
    await tx
      .updateTable('effects.study')
      .set({ ...columnsOf(wish), version: version + 1 })
      .where('id', '=', study.id)
      .execute()
    return done({ slug })
  })

/** Asks for the data. What is asked for stays as it is until it is decided. */
export const requestData = (context: Context, slug: string) =>
  onStudy(context, { permission: may.ask, slug, did: 'request' }, async (tx, study, people) => {
    if (!isEditable(study)) return refused('notNow')
    if (people.length === 0) return refused('noPeople')
    await tx
      .updateTable('effects.study')
      .set({
        state: 'requested',
        reason: '',
        requested_by: personIdOf(context.actor) ?? null,
        requested_at: context.now,
        decided_by: null,
        decided_at: null,
        version: study.version + 1,
      })
      .where('id', '=', study.id)
      .execute()
    return done({ slug })
  })

/** Somebody more in the study; while access is open only the data steward adds. */
export const addPerson = (context: Context, slug: string, person: string) =>
  onStudy(context, { permission: may.ask, slug, did: 'add-person' }, async (tx, study) => {
    const steward = permits(may.decide, context.actor) && study.state !== 'ended'
    if (!isEditable(study) && !steward) return refused('notNow')
    const known = await tx
      .selectFrom('people.known_person')
      .select('id')
      .where('id', '=', person)
      .executeTakeFirst()
    if (!known) return absent
    const row = { study_id: study.id, person_id: person }
    await tx
      .insertInto('effects.study_person')
      .values(row)
      .onConflict((on) => on.doNothing())
      .execute()
    return done({ slug })
  })

/** Takes somebody out: at once, whatever the state. */
export const removePerson = (context: Context, slug: string, person: string) =>
  onStudy(context, { permission: may.ask, slug, did: 'remove-person' }, async (tx, study) => {
    await tx
      .deleteFrom('effects.study_person')
      .where('study_id', '=', study.id)
      .where('person_id', '=', person)
      .execute()
    return done({ slug })
  })

/** Makes identifiers for new studies' forms. */
export const newStudyId = (): string => randomUUID()
