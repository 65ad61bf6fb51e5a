import { dayOf } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'
import type { FollowUp } from './model.ts'

/** What is to be done because of a decision: open ones first, then by day. */
export async function followUpsOf(context: Context, decisionId: string): Promise<FollowUp[]> {
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.follow_up as f')
    .leftJoin('people.known_person as p', 'p.id', 'f.responsible_id')
    .select(['f.id', 'f.task', 'f.responsible_id', 'f.due_day', 'f.done_at', 'p.name'])
    .where('f.decision_id', '=', decisionId)
    .orderBy('f.done_at', (order) => order.asc().nullsFirst())
    .orderBy('f.due_day')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    task: row.task,
    responsible: row.name ?? '',
    responsibleId: row.responsible_id ?? undefined,
    due: row.due_day,
    doneOn: row.done_at ? dayOf(row.done_at) : undefined,
  }))
}

/** The open tasks of one person, the oldest due first. */
export async function tasksOf(context: Context, personId: string) {
  return tablesOf<GovernanceTables>(context)
    .selectFrom('governance.follow_up as f')
    .innerJoin('governance.decision as d', 'd.id', 'f.decision_id')
    .select(['f.id', 'f.task', 'f.due_day', 'd.number', 'd.title'])
    .where('f.responsible_id', '=', personId)
    .where('f.done_at', 'is', null)
    .orderBy('f.due_day')
    .limit(50)
    .execute()
}
