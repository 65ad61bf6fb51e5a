import { sql, type Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOf } from '../../people/index.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import type { Origin, ProjectFields } from './model.ts'
import { freeSlug } from './rules.ts'

export type Tx = Transaction<ProjectTables>

/** Finds an address nobody has; one at a time, so that two projects of the same title never meet. */
export async function takeSlug(tx: Tx, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('projects.slug'))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom('projects.project')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  return freeSlug(
    wish,
    rows.map(({ slug }) => slug),
  )
}

const columnsOf = (project: ProjectFields) => ({
  title: project.title,
  summary: project.summary,
  description: project.description,
  owner_id: project.owner,
  area_keys: [...project.areas],
  theme_ids: [...project.themes],
  levels: [...project.levels],
  sender: project.sender,
  executor: project.executor,
  from_day: project.from,
  to_day: project.to,
  why: JSON.stringify(project.why),
  art_form: project.artForm,
  contact_id: project.contact ?? null,
})

async function placeProject(tx: Tx, id: string, municipalities: readonly string[]): Promise<void> {
  await tx.deleteFrom('projects.project_municipality').where('project_id', '=', id).execute()
  const places = municipalities.map((organisation_id) => ({ project_id: id, organisation_id }))
  if (places.length > 0) await tx.insertInto('projects.project_municipality').values(places).execute()
}

/** Says which needs a project answers; needs that do not exist are left out. */
export async function answerNeeds(tx: Tx, id: string, needs: readonly string[]): Promise<void> {
  await tx.deleteFrom('projects.project_need').where('project_id', '=', id).execute()
  if (needs.length === 0) return
  await tx
    .insertInto('projects.project_need')
    .columns(['project_id', 'need_id'])
    .expression((eb) =>
      eb
        .selectFrom('projects.need as n')
        .select([sql<string>`${id}::uuid`.as('project_id'), 'n.id'])
        .where('n.id', 'in', [...needs]),
    )
    .execute()
}

async function knownInitiative(tx: Tx, id: string | undefined): Promise<string | null> {
  if (!id) return null
  const row = await tx.selectFrom('projects.initiative').select('id').where('id', '=', id).executeTakeFirst()
  return row?.id ?? null
}

/** Proposes a project. The form brings the identifier along, so that sending it twice proposes it once. */
export const proposeProject = (context: Context, id: string, project: ProjectFields, origin: Origin) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    {
      permission: may.propose,
      place: (tx) => placeOf(tx as never, project.owner),
      subject: { kind: 'projects.project', id },
      detail: { title: project.title },
    },
    async (tx) => {
      const proposed = await tx
        .insertInto('projects.project')
        .values({
          id,
          ...columnsOf(project),
          slug: await takeSlug(tx, project.title),
          amount: project.amount,
          initiative_id: await knownInitiative(tx, origin.initiative),
          proposed_by: personIdOf(context.actor) ?? null,
          proposed_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!proposed) return refused('alreadyDone')
      await placeProject(tx, id, project.municipalities)
      await answerNeeds(tx, id, origin.needs)
      return done(id)
    },
  )

/** Rewrites a project. The amount is fixed once it has been assessed: it is what was assessed, and what a body decides on. */
export const editProject = (context: Context, id: string, version: number, project: ProjectFields) =>
  perform<ProjectTables, string, 'awaitsDecision'>(
    context,
    {
      permission: may.edit,
      place: lockedPlace(id),
      subject: { kind: 'projects.project', id },
      detail: { title: project.title },
    },
    async (tx): Promise<Outcome<string, 'awaitsDecision'>> => {
      const now = await tx
        .selectFrom('projects.project')
        .select(['version', 'state', 'submitted_on'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.submitted_on) return refused('awaitsDecision')
      if (now.version !== version) return stale({}, now.version)
      const money = now.state === 'proposal' ? { amount: project.amount } : {}
      await tx
        .updateTable('projects.project')
        .set({ ...columnsOf(project), ...money, version: version + 1 })
        .where('id', '=', id)
        .execute()
      await placeProject(tx, id, project.municipalities)
      return done(id)
    },
  )

/** Says anew which needs a project answers. */
export const setAnswers = (context: Context, id: string, needs: readonly string[]) =>
  perform<ProjectTables, string>(
    context,
    {
      permission: may.edit,
      place: lockedPlace(id),
      subject: { kind: 'projects.project', id },
      detail: { needs },
    },
    async (tx) => {
      await answerNeeds(tx, id, needs)
      return done(id)
    },
  )
