import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome } from '../../../kernel/outcome.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { submitMatter, withdrawMatter } from '../../governance/index.ts'
import type { ProjectMoved } from '../events.ts'
import type { ProjectState } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import { type Step, type StepRefusal, take } from './machine.ts'
import { lockedPlace } from './place.ts'
import { limitOn, tieTo } from './queries.ts'

type Tx = Transaction<ProjectTables>

/** What each step takes. */
export const permissionFor: Readonly<Record<Step, Permission>> = {
  assess: may.assess,
  sendBack: may.assess,
  submit: may.assess,
  approve: may.approve,
  reject: may.assess,
  start: may.carryOut,
  close: may.carryOut,
  withdraw: may.edit,
  reopen: may.edit,
}

interface Known {
  readonly id: string
  readonly title: string
  readonly state: ProjectState
  readonly version: number
}

interface Move {
  readonly to: ProjectState
  readonly words: string
  readonly decisionId?: string
}

/** Moves a locked project to another state: the row, the step with who and why, and the news to other rooms. */
export async function move(
  tx: Tx,
  context: Context,
  project: Known,
  { to, words, decisionId }: Move,
): Promise<void> {
  await tx
    .updateTable('projects.project')
    .set({ state: to, submitted_on: null, version: project.version + 1 })
    .where('id', '=', project.id)
    .execute()
  await tx
    .insertInto('projects.step')
    .values({
      project_id: project.id,
      from_state: project.state,
      to_state: to,
      words,
      decision_id: decisionId ?? null,
      taken_by: decisionId ? null : (personIdOf(context.actor) ?? null),
      taken_at: context.now,
    })
    .execute()
  const content: ProjectMoved = { projectId: project.id, title: project.title, from: project.state, to }
  await announce(tx as never, context, { name: 'projects.moved', content })
}

export const projectToMove = (tx: Tx, id: string) =>
  tx
    .selectFrom('projects.project')
    .select(['id', 'title', 'state', 'amount', 'area_keys', 'submitted_on', 'proposed_by', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

type Movable = NonNullable<Awaited<ReturnType<typeof projectToMove>>>

async function layBefore(tx: Tx, context: Context, project: Movable): Promise<void> {
  const areas = await tx
    .selectFrom('agreement.known_focus_area')
    .select(['key', 'title_da as title'])
    .where('key', 'in', project.area_keys)
    .orderBy('is_current')
    .execute()
  const once = [...new Map(areas.map((area) => [area.key, area])).values()]
  await submitMatter(tx, context, {
    kind: 'projects.project',
    subjectId: project.id,
    title: project.title,
    path: paths.work(project.id),
    areas: once,
  })
  await tx
    .updateTable('projects.project')
    .set({ submitted_on: context.today, version: project.version + 1 })
    .where('id', '=', project.id)
    .execute()
}

/** Takes one step in the life of a project. Over the limit, only a decision of a body approves. */
export const takeStep = (context: Context, id: string, step: Step, words: string) =>
  perform<ProjectTables, string, StepRefusal>(
    context,
    {
      permission: permissionFor[step],
      place: lockedPlace(id),
      subject: { kind: 'projects.project', id },
      detail: { step },
    },
    async (tx): Promise<Outcome<string, StepRefusal>> => {
      const project = await projectToMove(tx, id)
      if (!project) return absent
      const tie = await tieTo(tx, context, project)
      const standing = { ...project, isSubmitted: project.submitted_on !== null, tie }
      const taken = take(standing, step, await limitOn(tx, context.today))
      if (!taken.ok) return taken
      if (step === 'submit') {
        await layBefore(tx, context, project)
        return done(id)
      }
      if (standing.isSubmitted) await withdrawMatter(tx, context, 'projects.project', id)
      await move(tx, context, project, { to: taken.value, words })
      return done(id)
    },
  )
