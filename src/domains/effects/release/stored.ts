import type { Selectable } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Covariate } from '../analysis/sender.ts'
import type { ComparisonPlan, CountedCourse, Measure, Reading } from '../door/reading.ts'
import type { EffectTables, ProtocolKind, ProtocolTable } from '../tables.ts'
import type { LogLine } from './history.ts'
import type { ReleaseContent } from './make.ts'
import type { LockedPlan } from './senders.ts'

/** The name under which the comparison of senders lies among the readings. */
export const sendersKey = { kind: 'senders', key: 'alle' } as const

export async function countedUntil(
  context: Context,
  isSimulated: boolean,
  release: number,
): Promise<CountedCourse[]> {
  const found: CountedCourse[] = []
  let after = firstId
  for (;;) {
    const rows = await countedAfter(context, isSimulated, release, after)
    for (const { course_id, part, from_release, facts, answers, items } of rows) {
      found.push({ course: course_id, part, facts, answers, items, fromRelease: from_release })
    }
    const last = rows.at(-1)
    if (!last) return found
    after = last.course_id
  }
}

const firstId = '00000000-0000-0000-0000-000000000000'
/** So many courses are read at once: with the answers of everybody in one piece, pages would wait for seconds. */
const atOnce = 300

/** Courses with all their parts, in the order of their identifiers, after one of them. */
const countedAfter = (context: Context, isSimulated: boolean, release: number, after: string) =>
  tablesOf<EffectTables>(context)
    .selectFrom('effects.counted')
    .select(['course_id', 'part', 'from_release', 'facts', 'answers', 'items'])
    .where('is_simulated', '=', isSimulated)
    .where('from_release', '<=', release)
    .where('course_id', 'in', (courses) =>
      courses
        .selectFrom('effects.counted')
        .select('course_id')
        .distinct()
        .where('is_simulated', '=', isSimulated)
        .where('from_release', '<=', release)
        .where('course_id', '>', after)
        .orderBy('course_id')
        .limit(atOnce),
    )
    .orderBy('course_id')
    .orderBy('part')
    .execute()

/** The log of the releases of one world, real or simulated, before a release. */
export async function logBefore(context: Context, isSimulated: boolean, release: number): Promise<LogLine[]> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('effects.told as t')
    .innerJoin('effects.release as r', 'r.number', 't.release')
    .select(['t.release', 't.measure', 't.cell', 't.outcome', 't.reason'])
    .where('r.is_simulated', '=', isSimulated)
    .where('t.release', '<', release)
    .orderBy('t.release')
    .orderBy('t.measure')
    .orderBy('t.cell')
    .execute()
  return rows.map((row) => ({
    ...row,
    measure: row.measure as Measure,
    reason: row.reason as LogLine['reason'],
  }))
}

/** What a release told, as it stands in the database. */
export async function contentOf(context: Context, release: number): Promise<ReleaseContent> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('effects.reading')
    .select(['kind', 'content'])
    .where('release', '=', release)
    .orderBy('place')
    .execute()
  const senders = rows.find(({ kind }) => kind === sendersKey.kind)
  return {
    readings: rows
      .filter(({ kind }) => kind !== sendersKey.kind)
      .map(({ content }) => JSON.parse(content) as Reading),
    senders: senders ? (JSON.parse(senders.content) as ReleaseContent['senders']) : { state: 'none' },
  }
}

export async function releaseBefore(context: Context, isSimulated: boolean, release: number) {
  return tablesOf<EffectTables>(context)
    .selectFrom('effects.release')
    .selectAll()
    .where('is_simulated', '=', isSimulated)
    .where('number', '<', release)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The plan in force: the newest that was locked; or a certain one. */
export async function lockedPlan(context: Context, id?: string): Promise<LockedPlan | null> {
  const row = await lockedRow(context, 'senders', id)
  return row
    ? {
        ...{ id: row.id, number: row.number, outcome: row.outcome },
        margin: row.margin ?? 0,
        covariates: row.covariates as Covariate[],
        lockedOn: String(row.locked_on ?? ''),
        decisionNumber: row.decision_number,
      }
    : null
}

/** The comparison in force, in the same way. */
export async function lockedComparison(context: Context, id?: string): Promise<ComparisonPlan | null> {
  const row = await lockedRow(context, 'comparison', id)
  return (row && comparisonIn(row)) ?? null
}

/** Those that were locked before it: what was told of them stays known, whatever is asked now. */
export async function comparisonsBefore(
  context: Context,
  current: ComparisonPlan | null,
): Promise<ComparisonPlan[]> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('effects.protocol')
    .selectAll()
    .where('kind', '=', 'comparison')
    .where('state', '=', 'locked')
    .orderBy('number')
    .execute()
  return rows.flatMap((row) => comparisonIn(row) ?? []).filter(({ id }) => id !== current?.id)
}

const comparisonIn = (row: Selectable<ProtocolTable>): ComparisonPlan | undefined =>
  row.design === null
    ? undefined
    : {
        ...{ id: row.id, number: row.number, outcome: row.outcome, design: row.design, against: row.against },
        afterRelease: row.after_release ?? 0,
        lockedOn: String(row.locked_on ?? ''),
        decisionNumber: row.decision_number,
      }

function lockedRow(context: Context, kind: ProtocolKind, id: string | undefined) {
  const query = tablesOf<EffectTables>(context)
    .selectFrom('effects.protocol')
    .selectAll()
    .where('kind', '=', kind)
    .where('state', '=', 'locked')
    .orderBy('number', 'desc')
    .limit(1)
  return (id ? query.where('id', '=', id) : query).executeTakeFirst()
}
