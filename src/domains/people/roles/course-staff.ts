import type { Transaction } from 'kysely'
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

/** The roles that are held at one course. */
export type CourseRole = 'coordinator' | 'courseLeader' | 'peerHost' | 'linkWorker'

interface Carrying {
  readonly personId: string
  readonly courseId: string
  readonly role: CourseRole
}

/**
 * Gives somebody a role at one course from a day on. Call it inside the transaction of your own action, which decides who may; the
 * giving is audited on the person here. Peer hosts may be young people, who are in no list of colleagues.
 * @returns `unknownPerson` also for young people in any other role; `alreadyHeld` when the role is held in that time
 */
export async function appointToCourse<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  { personId, courseId, role, from }: Carrying & { readonly from: Day },
): Promise<Outcome<null, 'unknownPerson' | 'deactivated' | 'alreadyHeld'>> {
  const own = tx as unknown as Tx
  const person = await lockedPerson(own, personId)
  const isKnown = person && (role === 'peerHost' || (await isListed(own, personId, context.today)))
  if (!isKnown) return refused('unknownPerson')
  if (!person.active) return refused('deactivated')
  const wish = { role, scopeId: courseId, period: { from, to: undefined } } as const
  if (isHeldAlready(await heldRoles(own, personId), wish)) return refused('alreadyHeld')
  await own
    .insertInto('people.held_role')
    .values({ person_id: personId, role, scope_kind: 'course', scope_id: courseId, from_day: from })
    .execute()
  await keepDeed(own, context, may['roles.give'].name, { personId, courseId, role })
  return done(null)
}

/**
 * Ends somebody's role at one course, so that the access is gone at once: yesterday was the last day, and what began today never was.
 * Call it inside the transaction of your own action, which decides who may.
 * @returns `notHeld` when there is nothing to end (any more)
 */
export async function endCourseRole<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  { personId, courseId, role }: Carrying,
): Promise<Outcome<null, 'notHeld'>> {
  const own = tx as unknown as Tx
  await lockedPerson(own, personId)
  const holding = (await heldRoles(own, personId)).filter(
    (held) =>
      held.role === role &&
      held.scopeKind === 'course' &&
      held.scopeId === courseId &&
      holdsOn(context.today, { from: context.today, to: held.to }),
  )
  if (holding.length === 0) return refused('notHeld')
  for (const held of holding) await keepEnding(own, held, context.today.subtract({ days: 1 }))
  await keepDeed(own, context, may['roles.end'].name, { personId, courseId, role })
  return done(null)
}

/**
 * The person who has an account with a mail address: for appointing a peer host, who stands in no list. Use it only on an address that
 * somebody permitted has typed, and never say more than whether the appointing went well.
 */
export async function personWithMail<Tables>(
  tx: Transaction<Tables>,
  email: string,
): Promise<string | undefined> {
  const row = await (tx as unknown as Tx)
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row?.id
}

const lockedPerson = (tx: Tx, id: string) =>
  tx.selectFrom('people.person').select(['id', 'active']).where('id', '=', id).forUpdate().executeTakeFirst()

/** In the history of the person, as every role; what is done to the course is audited by the caller. */
const keepDeed = (tx: Tx, context: Context, action: string, { personId, courseId, role }: Carrying) =>
  record(tx as never, context, {
    action,
    subject: { kind: 'people.person', id: personId },
    detail: { role, course: courseId },
  })
