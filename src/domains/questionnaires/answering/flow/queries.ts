import { sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { identitiesOf } from '../../../participants/index.ts'
import type { TimePoint } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'

/** How far the participants of a course have come. */
export interface Flow {
  readonly invited: number
  readonly before: number
  readonly started: number
  readonly completed: number
  readonly after: number
  readonly followup3: number
  readonly followup6: number
}

const noFlow: Flow = {
  ...{ invited: 0, before: 0, started: 0, completed: 0, after: 0, followup3: 0, followup6: 0 },
}

export async function flowOf(context: Context, courseId: string): Promise<Flow> {
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.known_flow')
    .select(['invited', 'before', 'started', 'completed', 'after', 'followup3', 'followup6'])
    .where('course_id', '=', courseId)
    .executeTakeFirst()
  return row ?? noFlow
}

/** How many were asked and have answered in one wave, and whether any of it is example data. */
export interface WaveCount {
  readonly invited: number
  readonly answered: number
  readonly isSimulated: boolean
}

/** How many were asked and have answered in each wave, everybody on the course counted. */
export async function waveCounts(
  context: Context,
  courseId: string,
): Promise<ReadonlyMap<TimePoint, WaveCount>> {
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.invitation')
    .select(['wave', sql<number>`count(*)::int`.as('invited')])
    .select(sql<number>`count(answered_on)::int`.as('answered'))
    .select(sql<boolean>`bool_or(is_simulated)`.as('isSimulated'))
    .where('course_id', '=', courseId)
    .groupBy('wave')
    .execute()
  return new Map(rows.map(({ wave, ...count }) => [wave, count]))
}

/** Whether one person has answered in one wave. Never what. */
export interface WhoAnswered {
  readonly name: string
  readonly waves: Readonly<
    Partial<Record<TimePoint, { readonly hasAnswered: boolean; readonly reminders: number }>>
  >
}

interface Row {
  readonly participant_id: string | null
  readonly wave: TimePoint | null
  readonly answered_on: Day | null
  readonly reminders: number | null
}

const wavesOf = (rows: readonly Row[]): WhoAnswered['waves'] =>
  Object.fromEntries(
    rows.flatMap(({ wave, answered_on, reminders }) =>
      wave ? [[wave, { hasAnswered: answered_on !== null, reminders: reminders ?? 0 }]] : [],
    ),
  )

/** Everybody with a place and whether they have answered; looking at the names is written down and shown to them. */
export async function whoAnswered(context: Context, courseId: string): Promise<WhoAnswered[]> {
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('courses.known_enrolment as e')
    .leftJoin('questionnaires.invitation as i', 'i.enrolment_id', 'e.id')
    .select(['e.participant_id', 'i.wave', 'i.answered_on', 'i.reminders'])
    .where('e.course_id', '=', courseId)
    .where('e.state', 'in', ['enrolled', 'completed', 'waiting', 'offered'])
    .where('e.participant_id', 'is not', null)
    .execute()
  const people = Map.groupBy(rows, ({ participant_id }) => participant_id ?? '')
  const identities = await identitiesOf(context, [...people.keys()], 'contact')
  return [...identities]
    .map(([id, { name }]) => ({ name, waves: wavesOf(people.get(id) ?? []) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}
