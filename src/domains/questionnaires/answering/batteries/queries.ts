import { type Kysely, sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { AnsweringTables } from '../tables.ts'
import type { CourseFacts, FixedInstrument, Plan } from './model.ts'
import { planOfModel } from './rules.ts'
import { newestBattery } from './standard.ts'

/** What a course asks, and whether it may still be changed. */
export interface CoursePlan extends Plan {
  readonly batteryVersion: number
  /** The instruments with their versions since the first invitation; nothing before. */
  readonly fixed: readonly FixedInstrument[] | undefined
  readonly fixedOn: Day | undefined
  /** Whether somebody chose it; otherwise it follows from the model and the target groups. */
  readonly isChosen: boolean
  readonly version: number
}

interface PlannedCourse {
  readonly id: string
  readonly areaKey: string
  readonly targetGroupIds: readonly string[]
  readonly modelVersionId: string
}

/** The focus area, target groups and batteries of the model of a course: what its plan follows from. */
async function factsOf(tables: Kysely<AnsweringTables>, course: PlannedCourse): Promise<CourseFacts> {
  const facts = await tables
    .selectFrom('courses.known_model_version as m')
    .leftJoin('courses.known_target_group as g', (join) =>
      join.on('g.id', '=', sql<string>`any(${[...course.targetGroupIds]}::uuid[])`),
    )
    .select(['m.batteries', 'g.slug'])
    .where('m.id', '=', course.modelVersionId)
    .execute()
  return {
    areaKey: course.areaKey,
    targetGroups: facts.flatMap(({ slug }) => (slug === null ? [] : [slug])),
    model: facts[0]?.batteries ?? [],
  }
}

/** The plan of a course: what was chosen or written down, else what follows. */
export async function planOf(tables: Kysely<AnsweringTables>, course: PlannedCourse): Promise<CoursePlan> {
  const row = await tables
    .selectFrom('questionnaires.course_plan')
    .selectAll()
    .where('course_id', '=', course.id)
    .executeTakeFirst()
  if (row)
    return {
      extra: row.extra,
      asksWork: row.asks_work,
      asksWaiting: row.asks_waiting,
      own: row.own,
      batteryVersion: row.battery_version,
      fixed: row.fixed ?? undefined,
      fixedOn: row.fixed_on ?? undefined,
      isChosen: true,
      version: row.version,
    }
  const follows = planOfModel(await factsOf(tables, course))
  const today = { batteryVersion: newestBattery.version, fixed: undefined, fixedOn: undefined }
  return { ...follows, ...today, isChosen: false, version: 0 }
}
