import type { Kysely } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import { instrumentsToFix } from '../batteries/instruments.ts'
import { type CoursePlan, planOf } from '../batteries/queries.ts'
import type { AnsweringTables, AnsweringTx } from '../tables.ts'
import type { Window } from './model.ts'
import { type VersionedSetting, waveSetting } from './queries.ts'
import { windowsOf } from './rules.ts'

/** A course with what it asks and when. */
export interface MeasuredCourse {
  readonly id: string
  readonly plan: CoursePlan
  readonly setting: VersionedSetting
  readonly windows: readonly Window[]
}

/** A course with its plan and its windows; nothing while it has no sessions, or when it is off. */
export async function measuredCourse(
  tables: Kysely<AnsweringTables>,
  courseId: string,
): Promise<MeasuredCourse | undefined> {
  const course = await tables
    .selectFrom('courses.known_course')
    .select(['id', 'area_key', 'target_group_ids', 'model_version_id', 'first_on', 'second_on', 'last_on'])
    .where('id', '=', courseId)
    .where('state', 'in', ['open', 'running', 'completed'])
    .executeTakeFirst()
  if (!course?.first_on || !course.last_on) return undefined
  const setting = await waveSetting(tables)
  const plan = await planOf(tables, {
    ...{ id: course.id, areaKey: course.area_key },
    ...{ targetGroupIds: course.target_group_ids, modelVersionId: course.model_version_id },
  })
  const days = { first: course.first_on, second: course.second_on, last: course.last_on }
  return { id: course.id, plan, setting, windows: windowsOf(days, setting) }
}

/** Writes down what a course asks, with the versions of today: from its first invitation on it stays the same for everybody. */
export async function fixPlan(
  tx: AnsweringTx,
  context: Context,
  { id, plan }: MeasuredCourse,
): Promise<void> {
  if (plan.fixed) return
  const fixed = await instrumentsToFix({ database: tx as never }, plan)
  const written = { fixed: JSON.stringify(fixed), fixed_on: context.today }
  await tx
    .insertInto('questionnaires.course_plan')
    .values({
      ...{ course_id: id, battery_version: plan.batteryVersion, extra: plan.extra },
      ...{ asks_work: plan.asksWork, asks_waiting: plan.asksWaiting, own: plan.own, ...written },
    })
    .onConflict((conflict) =>
      conflict
        .column('course_id')
        .doUpdateSet((eb) => ({ ...written, version: eb('questionnaires.course_plan.version', '+', 1) })),
    )
    .execute()
}
