import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { parts } from '../../door/reading.ts'
import { closesAfter } from '../../release/counting.ts'
import type { ResearchTables } from '../tables.ts'
import type { FrozenRows, TimePoint } from './model.ts'

/** A course whose answers have closed: the parts that have, from then on as they are; courses in the order in which they closed. */
export interface ClosedCourse {
  readonly course: string
  readonly parts: ReadonlySet<string>
}

export async function closedCourses({
  database,
  today,
}: Pick<Context, 'database' | 'today'>): Promise<ClosedCourse[]> {
  const rows = await tablesOf<ResearchTables>({ database })
    .selectFrom('courses.known_course')
    .select(['id', 'last_on'])
    .where('state', 'in', ['running', 'completed'])
    .where('last_on', '<', today.subtract({ days: closesAfter.after }))
    .orderBy('last_on')
    .orderBy('id')
    .execute()
  const closed = (lastOn: Temporal.PlainDate) =>
    parts.filter((part) => Temporal.PlainDate.compare(lastOn.add({ days: closesAfter[part] }), today) < 0)
  return rows.flatMap(({ id, last_on }) =>
    last_on ? [{ course: id, parts: new Set<string>(closed(last_on)) }] : [],
  )
}

/** Courses with fewer people than this come in together, as soon as those that closed one after the other are so many. */
function batched(closed: readonly ClosedCourse[], peopleOn: (course: string) => number, k: number) {
  const told: ClosedCourse[] = []
  let waiting: ClosedCourse[] = []
  let people = 0
  for (const each of closed) {
    const own = peopleOn(each.course)
    if (own >= k) told.push(each)
    if (own === 0 || own >= k) continue
    waiting.push(each)
    people += own
    if (people < k) continue
    told.push(...waiting)
    waiting = []
    people = 0
  }
  return told
}

const partOf = (wave: TimePoint): string => (wave.startsWith('followup') ? wave : 'after')

/**
 * Only whole courses whose answers have closed, and only the times that have. Two sets made on different days then differ by whole
 * courses with at least k people together, never by the one who answered in between.
 */
export function onlyClosed(frozen: FrozenRows, closed: readonly ClosedCourse[], k: number): FrozenRows {
  const people = Map.groupBy(frozen.rows, ({ course }) => course)
  const told = batched(closed, (course) => people.get(course)?.length ?? 0, k)
  const partsOf = new Map(told.map(({ course, parts: own }) => [course, own]))
  return {
    ...frozen,
    rows: frozen.rows.flatMap((row) => {
      const own = partsOf.get(row.course)
      return own ? [{ ...row, measures: row.measures.filter(({ wave }) => own.has(partOf(wave))) }] : []
    }),
  }
}
