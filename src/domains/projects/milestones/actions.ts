import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import type { MilestoneFields } from './model.ts'

const deed = (project: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.carryOut,
  place: lockedPlace(project),
  subject: { kind: 'projects.project', id: project },
  detail,
})

/** Sets a milestone; sending the form twice sets it once. */
export const setMilestone = (
  context: Context,
  project: string,
  id: string,
  { title, due }: MilestoneFields,
) =>
  perform<ProjectTables, string, 'alreadyDone'>(context, deed(project, { milestone: title }), async (tx) => {
    const set = await tx
      .insertInto('projects.milestone')
      .values({ id, project_id: project, title, due })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    return set ? done(id) : refused('alreadyDone')
  })

export const editMilestone = (
  context: Context,
  project: string,
  id: string,
  version: number,
  { title, due }: MilestoneFields,
) =>
  perform<ProjectTables, string>(
    context,
    deed(project, { milestone: title }),
    async (tx): Promise<Outcome<string>> => {
      const now = await tx
        .selectFrom('projects.milestone')
        .select(['title', 'due', 'version'])
        .where('id', '=', id)
        .where('project_id', '=', project)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({ title: now.title, due: shortDay(now.due) }, now.version)
      await tx
        .updateTable('projects.milestone')
        .set({ title, due, version: version + 1 })
        .where('id', '=', id)
        .execute()
      return done(id)
    },
  )

/** Marks a milestone as reached today, or takes the mark back. Whoever marked it first keeps the day. */
export const markMilestone = (context: Context, project: string, id: string, reached: boolean) =>
  perform<ProjectTables, string>(
    context,
    deed(project, { milestone: id, reached }),
    async (tx): Promise<Outcome<string>> => {
      const found = await tx
        .selectFrom('projects.milestone')
        .select('done_on')
        .where('id', '=', id)
        .where('project_id', '=', project)
        .executeTakeFirst()
      if (!found) return absent
      if ((found.done_on !== null) === reached) return done(id)
      const mark = reached
        ? { done_on: context.today, done_by: personIdOf(context.actor) ?? null }
        : { done_on: null, done_by: null }
      await tx.updateTable('projects.milestone').set(mark).where('id', '=', id).execute()
      return done(id)
    },
  )

export const dropMilestone = (context: Context, project: string, id: string) =>
  perform<ProjectTables, string>(context, deed(project, { milestoneDropped: id }), async (tx) => {
    await tx.deleteFrom('projects.milestone').where('id', '=', id).where('project_id', '=', project).execute()
    return done(id)
  })
