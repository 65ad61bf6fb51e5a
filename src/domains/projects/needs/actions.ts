import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, forbidden, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import type { NeedFields } from './model.ts'

type Tx = Transaction<ProjectTables>

const subject = (id: string) => ({ kind: 'projects.need', id })

const columnsOf = (need: NeedFields) => ({
  title: need.title,
  missing: need.missing,
  for_whom: need.forWhom,
  place: need.place,
  area_keys: [...need.areas],
  theme_ids: [...need.themes],
  organisation_id: need.organisation ?? null,
})

async function placeNeed(tx: Tx, id: string, municipalities: readonly string[]): Promise<void> {
  await tx.deleteFrom('projects.need_municipality').where('need_id', '=', id).execute()
  if (municipalities.length === 0) return
  await tx
    .insertInto('projects.need_municipality')
    .values(municipalities.map((organisation_id) => ({ need_id: id, organisation_id })))
    .execute()
}

/** Registers a need. The form brings the identifier along, so that sending it twice registers it once. */
export const registerNeed = (context: Context, id: string, need: NeedFields) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    { permission: may.registerNeed, subject: subject(id), detail: { title: need.title } },
    async (tx) => {
      const registered = await tx
        .insertInto('projects.need')
        .values({
          id,
          ...columnsOf(need),
          registered_by: personIdOf(context.actor) ?? null,
          registered_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!registered) return refused('alreadyDone')
      await placeNeed(tx, id, need.municipalities)
      return done(id)
    },
  )

async function lockedNeed(tx: Tx, context: Context, id: string) {
  const need = await tx
    .selectFrom('projects.need')
    .select(['id', 'registered_by', 'version', 'withdrawn_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!need) return absent
  const isOwn = need.registered_by !== null && need.registered_by === personIdOf(context.actor)
  return isOwn || permits(may.tendNeeds, context.actor) ? done(need) : forbidden
}

export const editNeed = (context: Context, id: string, version: number, need: NeedFields) =>
  perform<ProjectTables, string>(
    context,
    { permission: may.editNeed, subject: subject(id), detail: { title: need.title } },
    async (tx): Promise<Outcome<string>> => {
      const locked = await lockedNeed(tx, context, id)
      if (!locked.ok) return locked
      if (locked.value.version !== version) return stale({}, locked.value.version)
      await tx
        .updateTable('projects.need')
        .set({ ...columnsOf(need), version: version + 1 })
        .where('id', '=', id)
        .execute()
      await placeNeed(tx, id, need.municipalities)
      return done(id)
    },
  )

/** Takes a need off the board. One that a project or an initiative builds on stays. */
export const withdrawNeed = (context: Context, id: string) =>
  perform<ProjectTables, string, 'needInUse'>(
    context,
    { permission: may.editNeed, subject: subject(id), detail: { withdrawn: true } },
    async (tx): Promise<Outcome<string, 'needInUse'>> => {
      const locked = await lockedNeed(tx, context, id)
      if (!locked.ok) return locked
      const [project, initiative] = [
        await tx
          .selectFrom('projects.project_need')
          .select('need_id')
          .where('need_id', '=', id)
          .executeTakeFirst(),
        await tx
          .selectFrom('projects.initiative_need')
          .select('need_id')
          .where('need_id', '=', id)
          .executeTakeFirst(),
      ]
      if (project || initiative) return refused('needInUse')
      await tx.updateTable('projects.need').set({ withdrawn_at: context.now }).where('id', '=', id).execute()
      return done(id)
    },
  )

/** Seconds a need: one voice each; a second time only changes the word. */
export const secondNeed = (
  context: Context,
  id: string,
  { word, organisation }: { readonly word: string; readonly organisation?: string | undefined },
) =>
  perform<ProjectTables, string, 'ownNeed'>(
    context,
    { permission: may.secondNeed, subject: subject(id) },
    async (tx): Promise<Outcome<string, 'ownNeed'>> => {
      const person = personIdOf(context.actor)
      const need = await tx
        .selectFrom('projects.need')
        .select(['registered_by'])
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
      if (!need || !person) return absent
      if (need.registered_by === person) return refused('ownNeed')
      const voice = { word, organisation_id: organisation ?? null }
      await tx
        .insertInto('projects.seconding')
        .values({ need_id: id, person_id: person, ...voice, seconded_at: context.now })
        .onConflict((conflict) => conflict.columns(['need_id', 'person_id']).doUpdateSet(voice))
        .execute()
      return done(id)
    },
  )

/** Takes one's voice back; harmless when there is none. */
export const unsecondNeed = (context: Context, id: string) =>
  perform<ProjectTables, string>(
    context,
    { permission: may.secondNeed, subject: subject(id), detail: { takenBack: true } },
    async (tx) => {
      await tx
        .deleteFrom('projects.seconding')
        .where('need_id', '=', id)
        .where('person_id', '=', personIdOf(context.actor) ?? '00000000-0000-0000-0000-000000000000')
        .execute()
      return done(id)
    },
  )
