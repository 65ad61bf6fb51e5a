import type { Kysely } from 'kysely'
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
  const groups =
    course.targetGroupIds.length === 0
      ? []
      : await tables
          .selectFrom('courses.known_target_group')
          .select('slug')
          .where('id', 'in', [...course.targetGroupIds])
          .execute()
  const model = await tables
    .selectFrom('courses.known_model_version')
    .select('batteries')
    .where('id', '=', course.modelVersionId)
    .executeTakeFirst()
  return {
    areaKey: course.areaKey,
    targetGroups: groups.map(({ slug }) => slug),
    model: model?.batteries ?? [],
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
