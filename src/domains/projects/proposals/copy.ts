import { sql } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import { type Tx, takeSlug } from './actions.ts'
import { aYearLater, titleNextYear } from './rules.ts'

const original = (tx: Tx, id: string) =>
  tx.selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirst()

type Original = NonNullable<Awaited<ReturnType<typeof original>>>

async function copyRow(tx: Tx, context: Context, from: Original, id: string): Promise<boolean> {
  const title = titleNextYear(from.title, from.from_day)
  const row = await tx
    .insertInto('projects.project')
    .values({
      id,
      slug: await takeSlug(tx, title),
      title,
      summary: from.summary,
      description: from.description,
      owner_id: from.owner_id,
      area_keys: from.area_keys,
      theme_ids: from.theme_ids,
      levels: from.levels,
      sender: from.sender,
      executor: from.executor,
      amount: from.amount,
      from_day: aYearLater(from.from_day),
      to_day: aYearLater(from.to_day),
      why: JSON.stringify(from.why),
      art_form: from.art_form,
      contact_id: from.contact_id,
      initiative_id: from.initiative_id,
      copied_from_id: from.id,
      proposed_by: personIdOf(context.actor) ?? null,
      proposed_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function copyParts(tx: Tx, context: Context, from: string, to: string): Promise<void> {
  await sql`insert into projects.project_municipality (project_id, organisation_id)
    select ${to}::uuid, organisation_id from projects.project_municipality where project_id = ${from}`.execute(
    tx,
  )
  await sql`insert into projects.partner (project_id, organisation_id, corner, administration, does, added_on)
    select ${to}::uuid, organisation_id, corner, administration, does, ${context.today}::date
    from projects.partner where project_id = ${from}`.execute(tx)
  await sql`insert into projects.project_need (project_id, need_id)
    select ${to}::uuid, need_id from projects.project_need where project_id = ${from}`.execute(tx)
  await sql`insert into projects.milestone (id, project_id, title, due)
    select gen_random_uuid(), ${to}::uuid, title, (due + interval '1 year')::date
    from projects.milestone where project_id = ${from}`.execute(tx)
}

/**
 * Proposes a project again for the next year: partners, needs and milestones come along, everything a year later, nothing done yet.
 * It remembers what it was copied from.
 */
export const copyProject = (context: Context, from: string, id: string) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    {
      permission: may.propose,
      place: lockedPlace(from),
      subject: { kind: 'projects.project', id },
      detail: { copiedFrom: from },
    },
    async (tx): Promise<Outcome<string, 'alreadyDone'>> => {
      const source = await original(tx, from)
      if (!source) return absent
      if (!(await copyRow(tx, context, source, id))) return refused('alreadyDone')
      await copyParts(tx, context, from, id)
      return done(id)
    },
  )
