import type { Actor, Grant, Role } from './actor.ts'

/** A role that suffices, and the widest thing it must be held at. A role held for the whole region holds everywhere. */
export interface Holder {
  readonly role: Role
  readonly at: 'region' | 'organisation' | 'project' | 'course'
}

/** Who may do something: everyone, everyone signed in, or the holders of certain roles. */
export type Rule = 'everyone' | 'signedIn' | readonly Holder[]

/** One named thing that can be done or seen; the generated matrix of rights lists them all. */
export interface Permission {
  readonly name: string
  readonly rule: Rule
}

/** What the thing acted upon belongs to; a role held at one of these counts. */
export interface Place {
  readonly organisations?: readonly string[]
  readonly project?: string
  readonly course?: string
}

export type Policy = Readonly<Record<string, Permission>>

/** Names a room's permissions `room.thing.verb`, so that audit, matrix and code speak of the same thing. */
export function policyOf<Name extends string>(
  room: string,
  rules: Readonly<Record<Name, Rule>>,
): Readonly<Record<Name, Permission>> {
  const entries = Object.entries<Rule>(rules).map(([name, rule]) => [name, { name: `${room}.${name}`, rule }])
  return Object.fromEntries(entries) as Record<Name, Permission>
}

function covers({ role, scope }: Grant, holder: Holder, place: Place): boolean {
  if (role !== holder.role) return false
  if (scope.kind === 'region') return true
  if (scope.kind !== holder.at) return false
  if (scope.kind === 'organisation') return place.organisations?.includes(scope.id) ?? false
  return scope.kind === 'project' ? place.project === scope.id : place.course === scope.id
}

/** Whether the actor may do this to a thing that belongs to `place`. The platform itself may always. */
export function permits({ rule }: Permission, actor: Actor, place: Place = {}): boolean {
  if (rule === 'everyone' || actor.kind === 'system') return true
  if (actor.kind !== 'person') return false
  if (rule === 'signedIn') return true
  return rule.some((holder) => actor.grants.some((grant) => covers(grant, holder, place)))
}

/** Whether the actor may do this to anything at all: the gate in front of a route, before the thing is known. */
export function mayPermit({ rule }: Permission, actor: Actor): boolean {
  if (rule === 'everyone' || actor.kind === 'system') return true
  if (actor.kind !== 'person') return false
  if (rule === 'signedIn') return true
  return rule.some(({ role, at }) =>
    actor.grants.some(
      (grant) => grant.role === role && (grant.scope.kind === 'region' || grant.scope.kind === at),
    ),
  )
}
