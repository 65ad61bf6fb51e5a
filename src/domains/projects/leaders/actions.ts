import { personIdOf } from '../../../kernel/actor.ts'
import { refused } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { appointToProject, endProjectRole } from '../../people/index.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'

export type LeaderRefusal = 'unknownPerson' | 'deactivated' | 'alreadyLeads' | 'oneself' | 'notLeading'

/** Makes somebody leader of a project from today. Nobody gives themselves the right to approve it that way. */
export const appointLeader = (context: Context, projectId: string, personId: string) =>
  perform<ProjectTables, null, LeaderRefusal>(
    context,
    {
      permission: may.appointLeader,
      place: lockedPlace(projectId),
      subject: { kind: 'projects.project', id: projectId },
      detail: { leader: personId },
    },
    async (tx) => {
      const isOneself = personIdOf(context.actor) === personId
      if (isOneself && !permits(may.approve, context.actor, { project: projectId })) return refused('oneself')
      return appointToProject(tx, context, { personId, projectId, from: context.today })
    },
  )

/** Ends somebody's leading of a project at once. */
export const endLeader = (context: Context, projectId: string, personId: string) =>
  perform<ProjectTables, null, LeaderRefusal>(
    context,
    {
      permission: may.endLeader,
      place: lockedPlace(projectId),
      subject: { kind: 'projects.project', id: projectId },
      detail: { leaderEnded: personId },
    },
    async (tx) => endProjectRole(tx, context, { personId, projectId }),
  )
