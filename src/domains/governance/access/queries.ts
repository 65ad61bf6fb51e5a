import type { Kysely } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { may } from '../policy.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Access } from './model.ts'
import { runsBody } from './rules.ts'

/** What the actor may see and run, by body. Inside an action pass its transaction. */
export async function accessOf(
  context: Context,
  tables: Kysely<GovernanceTables> = tablesOf<GovernanceTables>(context),
): Promise<Access> {
  const personId = personIdOf(context.actor) ?? null
  const rows = await tables
    .selectFrom('governance.body as b')
    .leftJoin('governance.body_member as m', (join) =>
      join
        .onRef('m.body_id', '=', 'b.id')
        .on('m.person_id', '=', personId)
        .on('m.from_day', '<=', context.today)
        .on(({ eb, or }) => or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', context.today)])),
    )
    .select(['b.id', 'b.kind', 'b.is_open', 'm.id as member_id', 'm.role'])
    // Somebody with two seats acts with the one that votes: chair, then member.
    .orderBy('m.role')
    .execute()
  const first = new Map(rows.toReversed().map((row) => [row.id, row]))
  const standings = [...first.values()].map(({ id, kind, is_open, member_id, role }) => ({
    bodyId: id,
    kind,
    isOpen: is_open,
    runs: runsBody(context.actor, kind),
    seat: member_id && role ? { memberId: member_id, role } : undefined,
  }))
  return { isInsider: mayPermit(may.prepare, context.actor), standings }
}
