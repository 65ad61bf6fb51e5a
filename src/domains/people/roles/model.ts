import type { Role, Scope } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Place } from '../../../kernel/permission.ts'

/** A role as it stands on the page of a person: today's, later ones and ended ones. */
export interface HeldRole {
  readonly id: string
  readonly role: Role
  readonly scopeKind: Scope['kind']
  readonly scopeId: string | null
  /** The organisation it is held at. */
  readonly placeName: string | null
  readonly from: Day
  readonly to: Day | null
}

/** A role to be given: the organisation is asked for where the role is held at one. */
export interface RoleInput {
  readonly role: Role
  readonly organisationId: string | undefined
  readonly from: Day
  readonly to: Day | undefined
}

/** Somebody who leads one project today. */
export interface ProjectLeader {
  readonly personId: string
  readonly name: string
  readonly organisation: string | null
  readonly from: Day
}

/** A role with where it belongs, for asking who may give or end it. */
export interface PlacedRole {
  readonly role: Role
  readonly scopeKind: Scope['kind']
  readonly place: Place
}
