import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { agreementNow } from '../../agreement/index.ts'
import { comingPublicMeeting, type GovernanceViews } from '../../governance/index.ts'
import { municipalitiesOfRegion } from '../../people/index.ts'
import { newestPublicProjects } from '../../projects/index.ts'
import type { Front, NewDecision } from './model.ts'

/** The newest decisions that everybody may read, adopted ones that still hold. */
async function newestDecisions(context: Context, most: number): Promise<NewDecision[]> {
  const rows = await tablesOf<GovernanceViews>(context)
    .selectFrom('governance.known_decision')
    .select(['number', 'title', 'body_name', 'body_name_en', 'decided_on', 'path'])
    .where('is_public', '=', true)
    .where('is_revoked', '=', false)
    .where('outcome', '=', 'adopted')
    .orderBy('decided_on', 'desc')
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ body_name, body_name_en, decided_on, ...row }) => ({
    ...row,
    ...{ body: { da: body_name, en: body_name_en }, decidedOn: decided_on },
  }))
}

/** Everything the front page shows. */
export async function frontOf(context: Context): Promise<Front> {
  const [agreement, projects, decisions, meeting, municipalities] = await Promise.all([
    agreementNow(context),
    newestPublicProjects(context, 4),
    newestDecisions(context, 3),
    comingPublicMeeting(context),
    municipalitiesOfRegion(context.database),
  ])
  return { agreement, projects, decisions, meeting, municipalities, now: context.now }
}
