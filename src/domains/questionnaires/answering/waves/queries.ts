import type { Kysely } from 'kysely'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { remembered } from '../../../../platform/actions/remembered.ts'
import type { AnsweringTables } from '../tables.ts'
import type { WaveSetting } from './model.ts'

export type VersionedSetting = WaveSetting & { readonly version: number }

/** How waves are run in this region. */
export async function waveSetting(tables: Kysely<AnsweringTables>): Promise<VersionedSetting> {
  const row = await tables.selectFrom('questionnaires.wave_setting').selectAll().executeTakeFirstOrThrow()
  return {
    waitingWeeks: row.waiting_weeks,
    beforeDays: row.before_days,
    afterEarlyDays: row.after_early_days,
    afterDays: row.after_days,
    followup3Days: row.followup3_days,
    followup6Days: row.followup6_days,
    lateDays: row.late_days,
    reminders: row.reminders,
    reminderGapDays: row.reminder_gap_days,
    relatives: row.relatives,
    staff: row.staff,
    version: row.version,
  }
}

/** The same, for pages: asked of the database only when something was done since. Never inside an action. */
export const waveSettingNow = remembered((context) => waveSetting(tablesOf<AnsweringTables>(context)))
