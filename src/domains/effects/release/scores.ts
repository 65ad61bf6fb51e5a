import { sql } from 'kysely'
import type { Context } from '../../../platform/actions/context.ts'
import { type OutcomeId, outcomeIds } from '../analysis/outcomes.ts'
import { itemsOf } from '../analysis/reliability.ts'
import type { ItemAnswers, Part, ScorePair } from '../door/reading.ts'

/**
 * Scores of everybody on these courses, without who or when: put together and ordered by the database. Right after a course two a
 * person, and where they answered it the score when they began to wait and whom they saw behind the course; later three.
 */
export async function scoresOf(
  context: Context,
  courses: readonly string[],
  instrument: OutcomeId,
  part: Part,
): Promise<ReadonlyMap<string, ScorePair[]>> {
  const ids = sql`${sql.val(courses)}::uuid[]`
  const isAfter = part === 'after'
  const found = await sql<{ course_id: string; pairs: ScorePair[] }>`
    select course_id, jsonb_agg(case
      when not ${isAfter}::boolean then jsonb_build_array(b, a, x)
      when w is null and seen is null then jsonb_build_array(b, a)
      else jsonb_build_array(b, a, null, w, seen) end order by b, a, x, w, seen) as pairs
    from (
      select s.course_id, s.pseudonym, max(value) filter (where wave = 'before') as b, max(value) filter (where wave = ${part}) as a,
        max(value) filter (where wave = 'after') as x, max(value) filter (where wave = 'waiting') as w, max(p.seen) as seen
      from questionnaires.known_score s
      left join (
        select course_id, pseudonym, (items ->> 'process.sender')::int as seen from questionnaires.known_response
        where ${isAfter}::boolean and course_id = any(${ids}) and instrument_id = 'process' and wave = 'after' and inside_window
          and part = 'participant' and jsonb_typeof(items -> 'process.sender') = 'number'
      ) p on p.course_id = s.course_id and p.pseudonym = s.pseudonym
      where s.course_id = any(${ids}) and instrument_id = ${instrument} and scale = 'total'
        and inside_window and (wave in ('before', 'after', ${part}) or (wave = 'waiting' and ${isAfter}::boolean))
      group by s.course_id, s.pseudonym
    ) each_person group by course_id`.execute(context.database)
  return new Map(found.rows.map(({ course_id, pairs }) => [course_id, pairs]))
}

/** Answers to the items of one instrument where all were answered: digits in the order of the items, sorted, without who or when. */
async function digitsOf(context: Context, courses: readonly string[], instrument: OutcomeId, part: Part) {
  const items = itemsOf[instrument]
  const digits = sql.join(
    items.map((item) => sql`coalesce(items ->> ${item}, '-')`),
    sql` || `,
  )
  const waves = part === 'after' ? ['before', 'after'] : [part]
  const found = await sql<{ course_id: string; wave: 'before' | Part; people: string[] }>`
    select course_id, wave, jsonb_agg(digits order by digits) as people from (
      select course_id, wave, ${digits} as digits from questionnaires.known_response
      where course_id = any(${sql.val(courses)}::uuid[]) and instrument_id = ${instrument} and part = 'participant'
        and inside_window and wave = any(${sql.val(waves)}::text[])
    ) each_person where digits ~ ${`^[0-9]{${items.length}}$`} group by course_id, wave`.execute(
    context.database,
  )
  return found.rows
}

/** The same for both instruments, course by course. */
export async function itemsOfCourses(
  context: Context,
  courses: readonly string[],
  part: Part,
): Promise<ReadonlyMap<string, ItemAnswers>> {
  const found = new Map<string, ItemAnswers>()
  for (const instrument of outcomeIds) {
    for (const { course_id, wave, people } of await digitsOf(context, courses, instrument, part)) {
      const known = found.get(course_id) ?? {}
      const own = known[wave] ?? { tils: [], who5: [] }
      found.set(course_id, { ...known, [wave]: { ...own, [instrument]: people } })
    }
  }
  return found
}
