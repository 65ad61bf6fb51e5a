import type { Day, Moment } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'

export interface ApprovalLimit {
  readonly id: string
  readonly amount: Ore
  readonly from: Day
  readonly reason: string
  readonly setBy: string | null
  readonly setAt: Moment
}

/** Every limit there has been and will be, the latest first. */
export async function limitsThroughTime(context: Context): Promise<ApprovalLimit[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.approval_limit as l')
    .leftJoin('people.known_person as p', 'p.id', 'l.set_by')
    .select(['l.id', 'l.amount', 'l.from_day', 'l.reason', 'l.set_at', 'p.name'])
    .orderBy('l.from_day', 'desc')
    .orderBy('l.set_at', 'desc')
    .execute()
  return rows.map(({ from_day, set_at, name, ...row }) => ({
    ...row,
    from: from_day,
    setAt: set_at,
    setBy: name,
  }))
}
