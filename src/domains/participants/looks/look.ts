import type { Kysely } from 'kysely'
import type { Actor, Role } from '../../../kernel/actor.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { recordAll } from '../../../platform/audit/record.ts'
import { type Identity, type LookPurpose, participantKind } from '../identity/model.ts'
import { knownParticipants } from '../identity/queries.ts'
import type { ParticipantTables } from '../tables.ts'

export const lookAction = 'participants.identity.look'

/** In what capacity somebody looked: role and organisation, never their name. */
export interface Capacity {
  readonly role: Role | 'system'
  readonly place?: string
}

/** The most telling role somebody holds at the moment, with where they work: a role at one course is told with their organisation. */
function capacityOf(actor: Actor, weight: readonly Role[]): Capacity | undefined {
  if (actor.kind === 'system') return { role: 'system' }
  if (actor.kind !== 'person') return undefined
  const rank = (role: Role): number => (weight.indexOf(role) + weight.length + 1) % (weight.length + 1)
  const [first] = [...actor.grants].sort((a, b) => rank(a.role) - rank(b.role))
  const place = first?.placeName ?? actor.grants.find(({ placeName }) => placeName)?.placeName
  return first && { role: first.role, ...(place ? { place } : {}) }
}

/** Roles that work with participants say more about a look than others the same person holds. */
const telling: readonly Role[] = ['coordinator', 'courseLeader', 'peerHost', 'linkWorker', 'consultant']

/** Writes one entry in the audit for each person looked at. */
export const recordLooks = (
  database: Kysely<never>,
  context: Context,
  participantIds: readonly string[],
  purpose: LookPurpose,
): Promise<void> =>
  recordAll(
    database,
    context,
    participantIds.map((id) => ({
      action: lookAction,
      subject: { kind: participantKind, id },
      detail: { purpose, ...capacityOf(context.actor, telling) },
    })),
  )

/**
 * Opens identities for somebody who has already been permitted to see them: asking whether is the caller's duty. One audit entry for each
 * person looked at, with purpose, role and organisation, which the participant reads on their own page. Erased and unknown ones are left out.
 * Never call it inside `perform`: it uses `context.database`.
 * @throws KeyTrouble when the master key is not there
 */
export async function identitiesOf(
  context: Context,
  participantIds: readonly string[],
  purpose: LookPurpose,
): Promise<ReadonlyMap<string, Identity>> {
  const found = await knownParticipants(tablesOf<ParticipantTables>(context), context, participantIds)
  await recordLooks(
    tablesOf<never>(context),
    context,
    found.map(({ id }) => id),
    purpose,
  )
  return new Map(found.map(({ id, identity }) => [id, identity]))
}
