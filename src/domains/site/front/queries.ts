import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type Occurrence, occurrencesIn, placesAndTopics } from '../../activities/index.ts'
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

/** What happens next, each thing once however many dates it has. */
async function happeningNext(context: Context, most: number): Promise<Occurrence[]> {
  const soon = await occurrencesIn(context, {}, { most: 4 * most })
  const taking = soon.filter(({ state }) => state === 'on' || state === 'moved')
  const firsts = taking.filter(
    ({ activityId }, index) => taking.findIndex((other) => other.activityId === activityId) === index,
  )
  return firsts.slice(0, most)
}

/** Everything the front page shows. */
export async function frontOf(context: Context): Promise<Front> {
  const [agreement, next, around, projects, decisions, meeting, municipalities] = await Promise.all([
    agreementNow(context),
    happeningNext(context, 4),
    placesAndTopics(context),
    newestPublicProjects(context, 4),
    newestDecisions(context, 3),
    comingPublicMeeting(context),
    municipalitiesOfRegion(context.database),
  ])
  return { agreement, next, around, projects, decisions, meeting, municipalities, now: context.now }
}
