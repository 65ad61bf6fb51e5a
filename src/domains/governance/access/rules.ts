import type { Actor } from '../../../kernel/actor.ts'
import { type Permission, permits } from '../../../kernel/permission.ts'
import type { BodyKind } from '../bodies/model.ts'
import { may } from '../policy.ts'
import type { Access, Standing } from './model.ts'

/** Which permission it takes to run the meetings of a body: the two upper bodies belong to the secretariat. */
export const runningOf = (kind: BodyKind): Permission =>
  kind === 'steeringGroup' || kind === 'administrativeGroup' ? may.manage : may.arrange

export const runsBody = (actor: Actor, kind: BodyKind): boolean => permits(runningOf(kind), actor)

const standingIn = (access: Access, bodyId: string): Standing | undefined =>
  access.standings.find((standing) => standing.bodyId === bodyId)

/** Whether closed items of the body are shown: to those who run it and to its members of today. */
export function seesClosedItems(access: Access, bodyId: string): boolean {
  const standing = standingIn(access, bodyId)
  return standing !== undefined && (standing.runs || standing.seat !== undefined)
}

/** Whether the meetings of the body are shown in the workspace, agendas under way included. */
export const seesWorkOf = (access: Access, bodyId: string): boolean =>
  standingIn(access, bodyId) !== undefined && (access.isInsider || seesClosedItems(access, bodyId))

export const runs = (access: Access, bodyId: string): boolean => standingIn(access, bodyId)?.runs ?? false

export const seatIn = (access: Access, bodyId: string): Standing['seat'] => standingIn(access, bodyId)?.seat

/** Minutes are approved by who runs the body, or by its chair. */
export const approvesMinutes = (access: Access, bodyId: string): boolean =>
  runs(access, bodyId) || seatIn(access, bodyId)?.role === 'chair'

export const bodiesWithClosedItems = (access: Access): string[] =>
  access.standings.map(({ bodyId }) => bodyId).filter((bodyId) => seesClosedItems(access, bodyId))

export const bodiesWithWork = (access: Access): string[] =>
  access.standings.map(({ bodyId }) => bodyId).filter((bodyId) => seesWorkOf(access, bodyId))
