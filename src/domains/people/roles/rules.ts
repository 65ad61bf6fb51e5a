import { type Actor, type Role, roles } from '../../../kernel/actor.ts'
import { type Day, isBefore, overlap, type Period } from '../../../kernel/day.ts'
import { type Holder, type Permission, permits } from '../../../kernel/permission.ts'
import type { OrganisationKind } from '../tables.ts'
import type { HeldRole, PlacedRole } from './model.ts'

/** Roles that are held for the whole region; the others are held at an organisation (or at a project or course, given there). */
const regionRoles: readonly Role[] = [
  'administrator',
  'secretariat',
  'steeringMember',
  'projectLeader',
  'youthPanelMember',
  'youngPerson',
  'researcher',
]

/** What a consultant may give in the institutions of the own municipality. */
const localRoles: readonly Role[] = [
  'institutionStaff',
  'coordinator',
  'courseLeader',
  'linkWorker',
  'localHost',
]

/** Without one of each nobody can run the platform, or the region. */
export const neverEmpty: readonly Role[] = ['administrator', 'secretariat']

export const isRegionRole = (role: Role): boolean => regionRoles.includes(role)

const administrator: Holder = { role: 'administrator', at: 'region' }
const secretariat: Holder = { role: 'secretariat', at: 'region' }
const consultant: Holder = { role: 'consultant', at: 'organisation' }

/** Who may give and end a role: nobody gives more than they reach themselves. */
export function giving(role: Role): Permission {
  if (role === 'administrator') return { name: 'people.roles.give', rule: [administrator] }
  const local = localRoles.includes(role) ? [consultant] : []
  return { name: 'people.roles.give', rule: [administrator, secretariat, ...local] }
}

export const mayGive = (actor: Actor, { role, scopeKind, place }: PlacedRole): boolean =>
  permits(giving(role), actor, scopeKind === 'organisation' ? place : {})

/** Whether every role somebody holds is one that the actor could have given: only then may the actor change who they are. */
export const areWithinReach = (actor: Actor, held: readonly PlacedRole[]): boolean =>
  held.every((one) => mayGive(actor, one))

/** The roles somebody may give anywhere at all, for the list in the form. */
export const givableRoles = (actor: Actor): Role[] =>
  roles.filter((role) => {
    const { rule } = giving(role)
    return (
      actor.kind === 'person' &&
      Array.isArray(rule) &&
      (rule as readonly Holder[]).some((holder) =>
        actor.grants.some(
          (grant) =>
            grant.role === holder.role && (grant.scope.kind === 'region' || grant.scope.kind === holder.at),
        ),
      )
    )
  })

/** Consultants work for a municipality, otherRegion stands for a culture region; other roles fit any organisation. */
export function fitsAt(role: Role, kind: OrganisationKind): boolean {
  if (role === 'consultant') return kind === 'municipality'
  if (role === 'otherRegion') return kind === 'cultureRegion'
  return true
}

const periodOf = ({ from, to }: Pick<HeldRole, 'from' | 'to'>): Period => ({ from, to: to ?? undefined })

/** Whether the same role is held at the same place in part of a period already. */
export const isHeldAlready = (
  held: readonly HeldRole[],
  wish: { readonly role: Role; readonly scopeId: string | null; readonly period: Period },
): boolean =>
  held.some(
    (one) => one.role === wish.role && one.scopeId === wish.scopeId && overlap(periodOf(one), wish.period),
  )

/** Whether a role counts on a day: both ends included. */
export const holdsOn = (day: Day, { from, to }: Pick<HeldRole, 'from' | 'to'>): boolean =>
  !isBefore(day, from) && (to === null || !isBefore(to, day))

/** How a role ends: it keeps its last day, or never began. */
export function endingOf(
  { from }: Pick<HeldRole, 'from'>,
  lastDay: Day,
): { readonly kind: 'ends'; readonly on: Day } | { readonly kind: 'neverBegan' } {
  return isBefore(lastDay, from) ? { kind: 'neverBegan' } : { kind: 'ends', on: lastDay }
}
