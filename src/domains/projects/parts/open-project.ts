import { mayPermit, type Permission, permits } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { isPublicState } from '../model.ts'
import { may } from '../policy.ts'
import type { Project } from '../proposals/model.ts'
import { projectWith } from '../proposals/queries.ts'
import { placeOfProject } from '../states/place.ts'

/** What the visitor may do with one project. */
export interface ProjectRights {
  readonly mayEdit: boolean
  readonly mayCarryOut: boolean
  readonly mayCopy: boolean
  readonly seesInside: boolean
}

export interface OpenProject {
  readonly project: Project
  readonly rights: ProjectRights
  readonly permits: (permission: Permission) => boolean
}

/** The project of an address in the workspace. Proposals do not exist for those who may not read them. */
export async function openProject(visit: Visit): Promise<OpenProject | undefined> {
  const project = await projectWith(visit, visit.param('id'))
  const seesInside = mayPermit(may.readProposals, visit.actor)
  if (!project || !(seesInside || isPublicState(project.state))) return undefined
  const place = await placeOfProject(visit, project)
  const can = (permission: Permission) => permits(permission, visit.actor, place)
  const rights = {
    mayEdit: can(may.edit),
    mayCarryOut: can(may.carryOut),
    mayCopy: can(may.propose),
    seesInside,
  }
  return { project, rights, permits: can }
}

/** Answers with a project that this visitor may do something to; otherwise it is missing or closed to them. */
export const withProject =
  (permission: Permission | undefined, answer: (visit: Visit, open: OpenProject) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const open = await openProject(visit)
    if (!open) return missing
    if (permission && !open.permits(permission)) return refusedEntry
    return answer(visit, open)
  }
