import { type Kysely, sql } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { giversOfLeading } from '../../people/index.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import { type Tie, tieOf } from './machine.ts'

/** Until somebody sets one, no project can be approved without a body. */
const noLimitSet = 0n

/** The amount in øre above which only a body can approve, on a day. */
export async function limitOn(tables: Kysely<ProjectTables>, day: Day): Promise<Ore> {
  const row = await tables
    .selectFrom('projects.approval_limit')
    .select('amount')
    .where('from_day', '<=', day)
    .orderBy('from_day', 'desc')
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.amount ?? noLimitSet
}

/** What keeps the actor from approving a project, though the role would allow it. */
export async function tieTo(
  tables: Kysely<ProjectTables>,
  { actor, today }: Context,
  project: { readonly id: string; readonly proposed_by: string | null },
): Promise<Tie | undefined> {
  const personId = personIdOf(actor)
  const forTheRegion = permits(may.approve, actor)
  const givers =
    personId && !forTheRegion ? await giversOfLeading(tables, { personId, projectId: project.id }, today) : []
  return tieOf(personId, project.proposed_by, givers)
}

export interface TakenStep {
  readonly from: string
  readonly to: string
  readonly words: string
  readonly at: Temporal.Instant
  readonly who: string | null
  readonly decision: { readonly number: string; readonly title: string; readonly path: string } | null
}

/** Every change of state of a project, the first one first. */
export async function stepsOf(context: Context, projectId: string): Promise<TakenStep[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.step as s')
    .leftJoin('people.known_person as p', 'p.id', 's.taken_by')
    .leftJoin('governance.known_decision as d', 'd.id', 's.decision_id')
    .select([
      's.from_state',
      's.to_state',
      's.words',
      's.taken_at',
      'p.name',
      'd.number',
      'd.title',
      'd.path',
      'd.is_public',
    ])
    .where('s.project_id', '=', projectId)
    .orderBy('s.id')
    .execute()
  const isVisitor = context.actor.kind === 'visitor'
  return rows.map((row) => ({
    from: row.from_state,
    to: row.to_state,
    words: row.words,
    at: row.taken_at,
    who: row.name,
    decision:
      row.number && row.path && (row.is_public || !isVisitor)
        ? { number: row.number, title: row.title ?? '', path: row.path }
        : null,
  }))
}

/** Where a submitted project waits: the coming meeting whose agenda it is on. */
export async function waitsAt(context: Context, projectId: string) {
  return await tablesOf<ProjectTables>(context)
    .selectFrom('governance.known_matter')
    .select(['meeting_path', 'meeting_at', 'body_name'])
    .where('kind', '=', sql<string>`'projects.project'`)
    .where('subject_id', '=', projectId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
}
