import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { ResearchTables } from '../tables.ts'
import { describedCourses } from './courses.ts'
import { describe } from './describe.ts'
import type { FrozenRows, ItemAnswer, Measure, SourceRow } from './model.ts'

type Source = Pick<Context, 'database' | 'today'>

const responses = (context: Source) =>
  tablesOf<ResearchTables>(context)
    .selectFrom('questionnaires.known_response as r')
    .innerJoin('courses.known_course as c', 'c.id', 'r.course_id')
    .select(['r.course_id', 'r.pseudonym', 'r.wave', 'r.instrument_id', 'r.instrument_version', 'r.items'])
    .select(['r.inside_window', 'r.is_simulated'])
    .where('r.part', '=', 'participant')
    .orderBy('r.pseudonym')
    .orderBy('r.wave')
    .orderBy('r.instrument_id')
    .execute()
type ResponseRow = Awaited<ReturnType<typeof responses>>[number]

const scores = (context: Source) =>
  tablesOf<ResearchTables>(context)
    .selectFrom('questionnaires.known_score')
    .select(['pseudonym', 'wave', 'instrument_id', 'scale', 'value'])
    .orderBy('scale')
    .execute()
type ScoreRow = Awaited<ReturnType<typeof scores>>[number]

const keyOf = ({
  pseudonym,
  wave,
  instrument_id,
}: Pick<ScoreRow, 'pseudonym' | 'wave' | 'instrument_id'>): string => `${pseudonym} ${wave} ${instrument_id}`

/** What was chosen, or why nothing was; free text is left where it is. */
function itemsOf(items: ResponseRow['items']): Record<string, ItemAnswer> {
  return Object.fromEntries(
    Object.entries(items).flatMap(([id, answer]): [string, ItemAnswer][] => {
      if (typeof answer === 'number') return [[id, { code: answer }]]
      return typeof answer === 'object' ? [[id, answer]] : []
    }),
  )
}

function measureOf(row: ResponseRow, scoresOf: ReadonlyMap<string, readonly ScoreRow[]>): Measure {
  return {
    instrument: row.instrument_id,
    version: String(row.instrument_version),
    wave: row.wave,
    insideWindow: row.inside_window,
    scores: Object.fromEntries((scoresOf.get(keyOf(row)) ?? []).map(({ scale, value }) => [scale, value])),
    items: itemsOf(row.items),
  }
}

/** Questions that describe people, put into one place per person. */
const describing = new Set(['background', 'age-band'])

function rowsOf(
  found: readonly ResponseRow[],
  scoresOf: ReadonlyMap<string, readonly ScoreRow[]>,
): SourceRow[] {
  const people = Map.groupBy(found, ({ pseudonym }) => pseudonym)
  return [...people].map(([pseudonym, own]) => {
    const background = own.filter(({ instrument_id }) => describing.has(instrument_id))
    return {
      pseudonym,
      course: own[0]?.course_id ?? '',
      background: Object.assign({}, ...background.map(({ items }) => itemsOf(items))),
      measures: own
        .filter(({ instrument_id }) => !describing.has(instrument_id))
        .map((row) => measureOf(row, scoresOf)),
    }
  })
}

/**
 * Everything that participants have answered, as it stands now, under the platform's pseudonyms. No name, no contact, no day, no free
 * text is read. The order is that of the random pseudonyms.
 */
export async function rowsNow(context: Source): Promise<FrozenRows> {
  const found = await responses(context)
  const scoresOf = Map.groupBy(await scores(context), keyOf)
  const instruments = [...new Set(found.map(({ instrument_id }) => instrument_id))].sort()
  return {
    takenOn: context.today.toString(),
    simulated: found.some(({ is_simulated }) => is_simulated),
    rows: rowsOf(found, scoresOf),
    instruments: await describe(context, instruments),
    ...(await describedCourses(context, [...new Set(found.map(({ course_id }) => course_id))])),
  }
}
