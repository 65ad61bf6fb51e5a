import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { reservationsOf } from '../places/seats.ts'
import type { JoiningTables } from '../tables.ts'
import { defaultRules, type JoiningRules, type Owed } from './model.ts'

/** How people come onto a course, and the version of that. */
export async function rulesOf(
  context: Context,
  courseId: string,
): Promise<JoiningRules & { readonly version: number }> {
  const db = tablesOf<JoiningTables>(context)
  const row = await db
    .selectFrom('courses.joining_rule')
    .selectAll()
    .where('course_id', '=', courseId)
    .executeTakeFirst()
  const reserved = await reservationsOf(db, courseId)
  return {
    needsIntake: row?.needs_intake ?? defaultRules.needsIntake,
    offerHours: row?.offer_hours ?? defaultRules.offerHours,
    reminderHours: row?.reminder_hours ?? defaultRules.reminderHours,
    reserved,
    releaseOn: reserved[0]?.releaseOn,
    version: row?.version ?? 0,
  }
}

/** What other municipalities owe for places that were not given up in time. */
export async function owedFor(context: Context, courseId: string): Promise<Owed[]> {
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.place_order as p')
    .innerJoin('people.known_organisation as m', 'm.id', 'p.municipality_id')
    .select([
      'm.name',
      sql<number>`count(*)::int`.as('places'),
      sql<bigint>`sum(p.amount_ore)::bigint`.as('amount'),
    ])
    .where('p.course_id', '=', courseId)
    .where('p.taken_back_on', 'is', null)
    .groupBy('m.name')
    .orderBy('m.name')
    .execute()
  return rows.map(({ name, places, amount }) => ({ municipality: name, places, amount }))
}
