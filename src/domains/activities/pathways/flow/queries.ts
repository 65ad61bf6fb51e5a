import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { keyOf, type Pathway } from '../model.ts'
import type { PathwayTables } from '../tables.ts'
import { type Flow, flowOf, type Track } from './flow.ts'
import { halfYearOf, wholeHalfYears } from './periods.ts'

const chainOf = ({ steps }: Pathway): string[] => steps.flatMap(({ offer }) => (offer ? [keyOf(offer)] : []))

/** What people took part in, of all offers that are steps somewhere; by person, without who. */
async function tracksIn(context: Context): Promise<Track[]> {
  const rows = await tablesOf<PathwayTables>(context)
    .selectFrom('pathways.taking as t')
    .innerJoin('pathways.step as s', (join) =>
      join.onRef('s.kind', '=', 't.kind').onRef('s.subject_id', '=', 't.subject_id'),
    )
    .innerJoin('pathways.pathway as p', (join) =>
      join.onRef('p.id', '=', 's.pathway_id').on('p.state', '=', 'published'),
    )
    .select(['t.participant_id', 't.kind', 't.subject_id', 't.since'])
    .execute()
  const tracks = new Map<string, Map<string, number>>()
  for (const { participant_id, kind, subject_id, since } of rows) {
    const track = tracks.get(participant_id) ?? new Map<string, number>()
    const key = keyOf({ kind, id: subject_id })
    track.set(key, Math.min(track.get(key) ?? Number.POSITIVE_INFINITY, halfYearOf(since)))
    tracks.set(participant_id, track)
  }
  return [...tracks.values()]
}

/** How many go on, for all published pathways at once: the same door for every page that tells it. */
export async function flowIn(context: Context, pathways: readonly Pathway[]): Promise<Flow> {
  const chains = pathways.filter(({ state }) => state === 'published').map(chainOf)
  return flowOf(await tracksIn(context), chains, wholeHalfYears(context.today))
}
