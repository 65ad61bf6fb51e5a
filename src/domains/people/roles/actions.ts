import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { absent, done, forbidden, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Place } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOf } from '../organisations/place.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import type { HeldRole, RoleInput } from './model.ts'
import { heldRoles, othersWith, placed } from './queries.ts'
import { endingOf, fitsAt, holdsOn, isHeldAlready, isRegionRole, mayGive, neverEmpty } from './rules.ts'

type Tx = Transaction<PeopleTables>
export type RoleRefusal = 'alreadyHeld' | 'wrongPlace' | 'closedPlace' | 'beyondReach' | 'lastOne'
type Result = Promise<Outcome<null, RoleRefusal>>

/** Where the actor stands: enough to be let in; the place of the role itself is asked inside, when it is known. */
function placeOfActor({ actor }: Context): Place {
  if (actor.kind !== 'person') return {}
  return {
    organisations: actor.grants.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.id] : [])),
  }
}

/** Gives a person a role, for the region or at an organisation, from a day and perhaps to one. */
export function giveRole(context: Context, personId: string, input: RoleInput): Result {
  const deed = {
    permission: may['roles.give'],
    place: placeOfActor(context),
    subject: { kind: 'people.person', id: personId },
    detail: { role: input.role, organisation: input.organisationId },
  }
  return perform<PeopleTables, null, RoleRefusal>(context, deed, async (tx) => {
    if (!(await lockedPerson(tx, personId))) return absent
    const scopeId = isRegionRole(input.role) ? null : (input.organisationId ?? null)
    const scopeKind = scopeId === null ? ('region' as const) : ('organisation' as const)
    const wrong = scopeId === null ? undefined : await wrongPlace(tx, input, scopeId)
    if (wrong) return refused(wrong)
    const place = scopeId === null ? {} : ((await placeOf(tx as never, scopeId)) ?? {})
    if (!mayGive(context.actor, { role: input.role, scopeKind, place })) return refused('beyondReach')
    const period = { from: input.from, to: input.to }
    if (isHeldAlready(await heldRoles(tx, personId), { role: input.role, scopeId, period }))
      return refused('alreadyHeld')
    await tx
      .insertInto('people.held_role')
      .values({
        person_id: personId,
        role: input.role,
        scope_kind: scopeKind,
        scope_id: scopeId,
        from_day: input.from,
        to_day: input.to ?? null,
        given_by: personIdOf(context.actor) ?? null,
      })
      .execute()
    return done(null)
  })
}

const lockedPerson = (tx: Tx, id: string) =>
  tx.selectFrom('people.person').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

async function wrongPlace(tx: Tx, { role }: RoleInput, scopeId: string): Promise<RoleRefusal | undefined> {
  const organisation = await tx
    .selectFrom('people.organisation')
    .select(['kind', 'active'])
    .where('id', '=', scopeId)
    .executeTakeFirst()
  if (!organisation || !fitsAt(role, organisation.kind)) return 'wrongPlace'
  return organisation.active ? undefined : 'closedPlace'
}

/** Ends a role on its last day; without a day it ended yesterday, so that access is gone at once. Ended twice is ended. */
export function endRole(
  context: Context,
  personId: string,
  roleId: string,
  lastDay: Day | undefined,
): Result {
  const deed = {
    permission: may['roles.end'],
    place: placeOfActor(context),
    subject: { kind: 'people.person', id: personId },
    detail: { held: roleId },
  }
  return perform<PeopleTables, null, RoleRefusal>(context, deed, async (tx) => {
    if (!(await lockedPerson(tx, personId))) return absent
    const held = (await heldRoles(tx, personId)).find(({ id }) => id === roleId)
    if (!held) return absent
    if (!mayGive(context.actor, await placed(tx, held))) return forbidden
    const last = lastDay ?? context.today.subtract({ days: 1 })
    if (await wouldLeaveNobody(tx, held, { personId, last })) return refused('lastOne')
    await keepEnding(tx, held, last)
    return done(null)
  })
}

/** Writes how a role ends; an earlier end stays. */
export async function keepEnding(tx: Tx, held: HeldRole, last: Day): Promise<void> {
  const ending = endingOf(held, last)
  if (ending.kind === 'neverBegan')
    await tx.deleteFrom('people.held_role').where('id', '=', held.id).execute()
  else if (held.to === null || Temporal.PlainDate.compare(ending.on, held.to) < 0)
    await tx.updateTable('people.held_role').set({ to_day: ending.on }).where('id', '=', held.id).execute()
}

/** Somebody must always be able to run the platform and the region, also on the day after. */
async function wouldLeaveNobody(
  tx: Tx,
  held: HeldRole,
  { personId, last }: { readonly personId: string; readonly last: Day },
): Promise<boolean> {
  if (!neverEmpty.includes(held.role) || held.scopeKind !== 'region') return false
  const after = last.add({ days: 1 })
  if (!holdsOn(after, held)) return false
  await tx.selectFrom('people.held_role').select('id').where('role', '=', held.role).forUpdate().execute()
  return (await othersWith(tx, held.role, { not: personId, on: after })) === 0
}
