import type { Language } from './language.ts'

/** What a person can be trusted with. A role is always held at a scope. */
export const roles = [
  'administrator',
  'secretariat',
  'steeringMember',
  'projectLeader',
  'consultant',
  'institutionStaff',
  'coordinator',
  'courseLeader',
  'peerHost',
  'linkWorker',
  'localHost',
  'youthPanelMember',
  'youngPerson',
  'researcher',
  'otherRegion',
] as const
export type Role = (typeof roles)[number]

/** Where a role holds: in the whole culture region, or for one organisation, project or course. */
export type Scope =
  | { readonly kind: 'region' }
  | { readonly kind: 'organisation' | 'project' | 'course'; readonly id: string }

export interface Grant {
  readonly role: Role
  readonly scope: Scope
  /** The name of the organisation it is held at, for showing; rights never depend on it. */
  readonly placeName?: string
}

/** Who acts: an unknown visitor, a signed-in person, or the platform itself (jobs, commands). */
export type Actor =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly language: Language
      readonly grants: readonly Grant[]
    }
  | { readonly kind: 'system'; readonly name: string }

export const visitor: Actor = { kind: 'visitor' }

export const personIdOf = (actor: Actor): string | undefined =>
  actor.kind === 'person' ? actor.id : undefined

/** The organisations at which the actor holds any of the given roles (or any role at all). */
export function organisationsOf(actor: Actor, ...wanted: readonly Role[]): string[] {
  if (actor.kind !== 'person') return []
  const fitting = actor.grants.filter(({ role }) => wanted.length === 0 || wanted.includes(role))
  return [...new Set(fitting.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.id] : [])))]
}
