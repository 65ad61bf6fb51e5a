import type { Context } from '../../../platform/actions/context.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { leadersOfProject, personChoices } from '../../people/index.ts'
import { milestonesOf } from '../milestones/queries.ts'
import { partnersOf } from '../partners/queries.ts'
import type { OpenProject } from '../parts/open-project.ts'
import { may } from '../policy.ts'
import { copiesOf, needsAnswered } from '../proposals/queries.ts'
import { permissionFor } from '../states/actions.ts'
import { possibleSteps } from '../states/machine.ts'
import { limitOn, tieTo, waitsAt } from '../states/queries.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ProjectTables } from '../tables.ts'

/** What the overview of a project shows and offers. @param chosen a person chosen in the form, offered again even if deactivated since */
export async function overviewOf(
  context: Context,
  { project, permits }: OpenProject,
  chosen: readonly string[] = [],
) {
  const tables = tablesOf<ProjectTables>(context)
  const limit = await limitOn(tables, context.today)
  const tie = permits(may.approve)
    ? await tieTo(tables, context, { id: project.id, proposed_by: project.proposerId })
    : undefined
  const standing = { ...project, isSubmitted: project.submittedOn !== null, tie }
  return {
    around: await surroundingsOf(context),
    partners: await partnersOf(context, project.id),
    needs: await needsAnswered(context, project.id),
    copies: await copiesOf(context, project.id),
    milestones: await milestonesOf(context, project.id),
    leaders: await leadersOfProject(context, project.id),
    appointable: permits(may.appointLeader) ? await personChoices(context, { chosen }) : undefined,
    mayEndLeader: permits(may.endLeader),
    limit,
    tie,
    steps: possibleSteps(standing, limit).filter((step) => permits(permissionFor[step])),
    waits: project.submittedOn ? await waitsAt(context, project.id) : undefined,
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>
