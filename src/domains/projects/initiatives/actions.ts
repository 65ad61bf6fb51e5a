import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import type { InitiativeFields } from './model.ts'

const subject = (id: string) => ({ kind: 'projects.initiative', id })

async function link(tx: Transaction<ProjectTables>, id: string, initiative: InitiativeFields): Promise<void> {
  await tx.deleteFrom('projects.initiative_need').where('initiative_id', '=', id).execute()
  await tx.deleteFrom('projects.initiative_municipality').where('initiative_id', '=', id).execute()
  const needs = initiative.needs.map((need_id) => ({ initiative_id: id, need_id }))
  if (needs.length > 0) await tx.insertInto('projects.initiative_need').values(needs).execute()
  const places = initiative.municipalities.map((organisation_id) => ({ initiative_id: id, organisation_id }))
  if (places.length > 0) await tx.insertInto('projects.initiative_municipality').values(places).execute()
}

/** Gathers needs into an initiative. Sending the form twice gathers them once. */
export const gatherNeeds = (context: Context, id: string, initiative: InitiativeFields) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    { permission: may.gather, subject: subject(id), detail: { title: initiative.title } },
    async (tx) => {
      const started = await tx
        .insertInto('projects.initiative')
        .values({
          id,
          title: initiative.title,
          summary: initiative.summary,
          why: JSON.stringify(initiative.why),
          started_by: personIdOf(context.actor) ?? null,
          started_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!started) return refused('alreadyDone')
      await link(tx, id, initiative)
      return done(id)
    },
  )

export const editInitiative = (context: Context, id: string, version: number, initiative: InitiativeFields) =>
  perform<ProjectTables, string>(
    context,
    { permission: may.gather, subject: subject(id), detail: { title: initiative.title } },
    async (tx): Promise<Outcome<string>> => {
      const now = await tx
        .selectFrom('projects.initiative')
        .select('version')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      await tx
        .updateTable('projects.initiative')
        .set({
          title: initiative.title,
          summary: initiative.summary,
          why: JSON.stringify(initiative.why),
          version: version + 1,
        })
        .where('id', '=', id)
        .execute()
      await link(tx, id, initiative)
      return done(id)
    },
  )
