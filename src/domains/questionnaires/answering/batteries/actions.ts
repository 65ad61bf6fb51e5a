import { done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type Course, coursePlace } from '../../../courses/index.ts'
import { slugIn } from '../../own/rules.ts'
import { usableInstruments } from '../../usable.ts'
import { may } from '../policy.ts'
import type { AnsweringTables, AnsweringTx } from '../tables.ts'
import type { Plan } from './model.ts'
import { mayHavePlan } from './rules.ts'
import { newestBattery } from './standard.ts'

type WhyNot = 'fixed' | 'youth' | 'notOwn'

const rowOf = ({ extra, asksWork, asksWaiting, own }: Plan) => ({
  ...{ extra, asks_work: asksWork, asks_waiting: asksWaiting },
  own,
})

const asFields = (row: ReturnType<typeof rowOf>): Readonly<Record<string, string>> => ({
  extra: row.extra,
  asksWork: row.asks_work ? 'on' : '',
  asksWaiting: row.asks_waiting ? 'on' : '',
  own: row.own.join(', '),
})

/** Whether the own questionnaires of a plan can be asked. */
async function areInUse(tx: AnsweringTx, { own }: Plan): Promise<boolean> {
  if (own.length === 0) return true
  const usable = new Set((await usableInstruments({ database: tx as never })).map(({ id }) => id))
  return own.every((id) => slugIn(id) !== undefined && usable.has(id))
}

/** Chooses what a course asks on top of the standard: until its first invitation, and never more in the youth area. */
export const changePlan = (
  context: Context,
  course: Course,
  { plan, version }: { readonly plan: Plan; readonly version: number },
): Promise<Outcome<undefined, WhyNot>> =>
  perform<AnsweringTables, undefined, WhyNot>(
    context,
    {
      permission: may.changePlan,
      place: coursePlace(course),
      subject: { kind: 'courses.course', id: course.id },
      detail: { ...plan },
    },
    async (tx) => {
      if (!mayHavePlan(course, plan)) return refused('youth')
      if (!(await areInUse(tx, plan))) return refused('notOwn')
      const chosen = rowOf(plan)
      const inserted = await tx
        .insertInto('questionnaires.course_plan')
        .values({
          ...{ course_id: course.id, battery_version: newestBattery.version, ...chosen },
          ...{ fixed: null, fixed_on: null },
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('course_id')
        .executeTakeFirst()
      if (inserted) return done(undefined)
      const row = await tx
        .selectFrom('questionnaires.course_plan')
        .select(['extra', 'asks_work', 'asks_waiting', 'own', 'fixed_on', 'version'])
        .where('course_id', '=', course.id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (row.fixed_on) return refused('fixed')
      if (row.version !== version) return stale(asFields(row), row.version)
      await tx
        .updateTable('questionnaires.course_plan')
        .set({ ...chosen, version: row.version + 1 })
        .where('course_id', '=', course.id)
        .execute()
      return done(undefined)
    },
  )
