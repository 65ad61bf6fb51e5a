import { personIdOf } from '../../../../kernel/actor.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { ResearchTables } from '../tables.ts'
import type { Study } from './model.ts'
import { seesAll, studies, studyOfRow } from './queries.ts'

/** What waits for the actor: requests to decide about, and data sets that are ready and not yet fetched. */
export async function studiesWaiting(context: Context): Promise<{ decide: Study[]; fetch: Study[] }> {
  const me = personIdOf(context.actor)
  if (me === undefined) return { decide: [], fetch: [] }
  const tables = tablesOf<ResearchTables>(context)
  const requested = seesAll(context)
    ? await studies(tables).where('state', '=', 'requested').limit(50).execute()
    : []
  const ready = await studies(tables)
    .innerJoin('effects.study_person as p', 'p.study_id', 'effects.study.id')
    .innerJoin('effects.study_data as d', 'd.study_id', 'effects.study.id')
    .where('p.person_id', '=', me)
    .where('effects.study.state', '=', 'approved')
    .where('ends_on', '>=', context.today)
    .where('d.bundle', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('effects.study_download as l')
            .select('l.id')
            .whereRef('l.study_id', '=', 'effects.study.id')
            .where('l.person_id', '=', me),
        ),
      ),
    )
    .selectAll('effects.study')
    .limit(50)
    .execute()
  return { decide: requested.map(studyOfRow), fetch: ready.map(studyOfRow) }
}
