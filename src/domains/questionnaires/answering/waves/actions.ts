import { done, type Outcome, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AnsweringTables, AnsweringTx } from '../tables.ts'
import { measuredCourse } from './course.ts'
import type { WaveSetting } from './model.ts'
import { moveWindows } from './moving.ts'
import { waveSetting } from './queries.ts'

/** How the settings stand in their form. */
export const asFields = (setting: WaveSetting): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(setting).map(([name, value]) => [name, String(value)]))

/** The windows of courses that somebody is asked about and not finished with move as they do when a session moves. */
async function moveOpenWindows(tx: AnsweringTx, context: Context): Promise<void> {
  const courses = await tx
    .selectFrom('questionnaires.invitation')
    .select('course_id')
    .where('answered_on', 'is', null)
    .where('expired_on', 'is', null)
    .distinct()
    .execute()
  for (const { course_id } of courses) {
    const course = await measuredCourse(tx, course_id)
    if (course) await moveWindows(tx, context, course)
  }
}

/** Changes how waves are run in the whole region. */
export const changeSetting = (
  context: Context,
  { version, ...setting }: WaveSetting & { readonly version: number },
): Promise<Outcome<undefined>> =>
  perform<AnsweringTables, undefined>(
    context,
    { permission: may.changeSettings, detail: { ...setting } },
    async (tx) => {
      await tx.selectFrom('questionnaires.wave_setting').select('id').forUpdate().execute()
      const { version: current, ...now } = await waveSetting(tx)
      if (current !== version) return stale(asFields(now), current)
      await tx
        .updateTable('questionnaires.wave_setting')
        .set({
          ...{ waiting_weeks: setting.waitingWeeks, before_days: setting.beforeDays },
          ...{ after_early_days: setting.afterEarlyDays, after_days: setting.afterDays },
          ...{ followup3_days: setting.followup3Days, followup6_days: setting.followup6Days },
          ...{ late_days: setting.lateDays, reminders: setting.reminders },
          ...{ reminder_gap_days: setting.reminderGapDays, relatives: setting.relatives },
          ...{ staff: setting.staff, version: current + 1 },
        })
        .execute()
      await moveOpenWindows(tx, context)
      return done(undefined)
    },
  )
