import type { Kysely, Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { record } from '../../../platform/audit/record.ts'
import { isListed } from '../address-book/listed.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import { keepEnding } from './actions.ts'
import { heldRoles } from './queries.ts'
import { holdsOn, isHeldAlready } from './rules.ts'

type Tx = Transaction<PeopleTables>
const role = 'projectLeader'

interface Leading {
  readonly personId: string
  readonly projectId: string
}

/**
 * Makes somebody leader of one project from a day on. Call it inside the transaction of your own action, which decides who may; the
 * giving is audited on the person here.
 * @returns `unknownPerson` also for young people, who are in no list of colleagues; `alreadyLeads` when the role is held in that time
 */
export async function appointToProject<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  { personId, projectId, from }: Leading & { readonly from: Day },
): Promise<Outcome<null, 'unknownPerson' | 'deactivated' | 'alreadyLeads'>> {
  const own = tx as unknown as Tx
  const person = await lockedPerson(own, personId)
  if (!person || !(await isListed(own, personId, context.today))) return refused('unknownPerson')
  if (!person.active) return refused('deactivated')
  const wish = { role, scopeId: projectId, period: { from, to: undefined } } as const
  if (isHeldAlready(await heldRoles(own, personId), wish)) return refused('alreadyLeads')
  await own
    .insertInto('people.held_role')
    .values({
      ...{ person_id: personId, role, scope_kind: 'project', scope_id: projectId, from_day: from },
      given_by: personIdOf(context.actor) ?? null,
    })
    .execute()
  await keepDeed(own, context, may['roles.give'].name, { personId, projectId })
  return done(null)
}

/**
 * Ends somebody's leading of one project, so that the access is gone at once: yesterday was the last day, and what began today never
 * was. Call it inside the transaction of your own action, which decides who may.
 * @returns `notLeading` when there is nothing to end (any more)
 */
export async function endProjectRole<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  { personId, projectId }: Leading,
): Promise<Outcome<null, 'notLeading'>> {
  const own = tx as unknown as Tx
  await lockedPerson(own, personId)
  const leading = (await heldRoles(own, personId)).filter(
    (held) =>
      held.role === role &&
      held.scopeKind === 'project' &&
      held.scopeId === projectId &&
      holdsOn(context.today, { from: context.today, to: held.to }),
  )
  if (leading.length === 0) return refused('notLeading')
  for (const held of leading) await keepEnding(own, held, context.today.subtract({ days: 1 }))
  await keepDeed(own, context, may['roles.end'].name, { personId, projectId })
  return done(null)
}

const lockedPerson = (tx: Tx, id: string) =>
  tx.selectFrom('people.person').select(['id', 'active']).where('id', '=', id).forUpdate().executeTakeFirst()

/** In the history of the person, as every role; what is done to the project is audited by the caller. */
const keepDeed = (tx: Tx, context: Context, action: string, { personId, projectId }: Leading) =>
  record(tx as never, context, {
    action,
    subject: { kind: 'people.person', id: personId },
    detail: { role, project: projectId },
  })

/**
 * Who made somebody leader of one project, once for each time the role is held on the day.
 * @returns identifiers of persons; null where it is not known, and nothing at all when the person does not lead the project
 */
export async function giversOfLeading<Tables>(
  tables: Kysely<Tables>,
  { personId, projectId }: Leading,
  day: Day,
): Promise<readonly (string | null)[]> {
  const rows = await (tables as unknown as Kysely<PeopleTables>)
    .selectFrom('people.held_role')
    .select('given_by')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('scope_kind', '=', 'project')
    .where('scope_id', '=', projectId)
    .where('from_day', '<=', day)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', day)]))
    .execute()
  return rows.map(({ given_by }) => given_by)
}
