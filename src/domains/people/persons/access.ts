import type { Transaction } from 'kysely'
import { absent, done, forbidden, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { Database } from '../../../platform/database/open.ts'
import { announce } from '../../../platform/events/announce.ts'
import { endSessions } from '../../../platform/sessions/sessions.ts'
import { personDeactivated } from '../events.ts'
import { withdrawOpen } from '../invitations/store.ts'
import { may } from '../policy.ts'
import { heldRoles, othersWith } from '../roles/queries.ts'
import { holdsOn, neverEmpty } from '../roles/rules.ts'
import type { PeopleTables } from '../tables.ts'
import { lockedPerson } from './actions.ts'
import { personById, personSubject } from './queries.ts'
import { placeOfPerson, reaches } from './reach.ts'

type Tx = Transaction<PeopleTables>
export type AccessRefusal = 'yourself' | 'lastOne'

/** Takes somebody's access at once: sessions end, open invitations are withdrawn, other rooms hear of it. Twice is once. */
export function deactivate(context: Context, id: string): Promise<Outcome<null, AccessRefusal>> {
  return perform<PeopleTables, null, AccessRefusal>(context, deed(id, false), async (tx) => {
    const now = await lockedPerson(tx, id)
    if (!now) return absent
    if (context.actor.kind === 'person' && context.actor.id === id) return refused('yourself')
    if (!(await reaches(tx, context, may['persons.deactivate'], now))) return forbidden
    if (now.active && (await wouldLeaveNobody(tx, context, id))) return refused('lastOne')
    await tx
      .updateTable('people.person')
      .set({ active: false, version: now.version + 1 })
      .where('id', '=', id)
      .where('active', '=', true)
      .execute()
    await endSessions({ ...context, database: tx as unknown as Database }, id)
    await withdrawOpen(tx, context, id)
    if (now.active) await announce(tx as never, context, personDeactivated({ personId: id }))
    return done(null)
  })
}

/** Opens the door again; the roles are those that still hold. */
export function reactivate(context: Context, id: string): Promise<Outcome<null, AccessRefusal>> {
  return perform<PeopleTables, null, AccessRefusal>(context, deed(id, true), async (tx) => {
    const now = await lockedPerson(tx, id)
    if (!now) return absent
    if (!(await reaches(tx, context, may['persons.deactivate'], now))) return forbidden
    await tx
      .updateTable('people.person')
      .set({ active: true, version: now.version + 1 })
      .where('id', '=', id)
      .where('active', '=', false)
      .execute()
    return done(null)
  })
}

const deed = (id: string, active: boolean) => ({
  permission: may['persons.deactivate'],
  place: async (tx: Tx) => {
    const person = await personById(tx, id)
    return person && placeOfPerson(tx, person.organisationId)
  },
  subject: personSubject(id),
  detail: { active },
})

async function wouldLeaveNobody(tx: Tx, { today }: Context, id: string): Promise<boolean> {
  await tx
    .selectFrom('people.held_role')
    .select('id')
    .where('role', 'in', [...neverEmpty])
    .forUpdate()
    .execute()
  const held = await heldRoles(tx, id)
  for (const one of held) {
    if (one.scopeKind !== 'region' || !neverEmpty.includes(one.role) || !holdsOn(today, one)) continue
    if ((await othersWith(tx, one.role, { not: id, on: today })) === 0) return true
  }
  return false
}
