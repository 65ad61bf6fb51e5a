import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { type FreeDayChoice, freeDayChoices } from '../model.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'

export interface HolidayFields {
  /** All municipalities when there is none. */
  readonly municipality: string | undefined
  readonly name: string
  readonly from: Day
  readonly to: Day
}

const placeOfHoliday = (municipality: string | null | undefined) =>
  municipality ? { organisations: [municipality] } : {}

const row = ({ municipality, name, from, to }: HolidayFields) => ({
  ...{ municipality_id: municipality ?? null, name, from_day: from, to_day: to },
})

/** Writes down a stretch of school holidays. The form brings the identifier along, so that sending it twice makes one. */
export const addHoliday = (context: Context, id: string, fields: HolidayFields) =>
  perform<CourseTables, null>(
    context,
    {
      permission: may.tendHolidays,
      place: placeOfHoliday(fields.municipality),
      subject: { kind: 'courses.holiday', id },
      detail: { name: fields.name },
    },
    async (tx) => {
      await tx
        .insertInto('courses.school_holiday')
        .values({ id, ...row(fields) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return done(null)
    },
  )

const lockedHoliday =
  (id: string) => async (tx: Parameters<Parameters<typeof perform<CourseTables, null>>[2]>[0]) => {
    const found = await tx
      .selectFrom('courses.school_holiday')
      .select('municipality_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return found && placeOfHoliday(found.municipality_id)
  }

/** Changes the name and the days; whose holidays they are stays. */
export const saveHoliday = (
  context: Context,
  id: string,
  version: number,
  fields: Omit<HolidayFields, 'municipality'>,
) =>
  perform<CourseTables, null>(
    context,
    {
      permission: may.tendHolidays,
      place: lockedHoliday(id),
      subject: { kind: 'courses.holiday', id },
      detail: { name: fields.name },
    },
    async (tx): Promise<Outcome<null>> => {
      const now = await tx
        .selectFrom('courses.school_holiday')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version)
        return stale({ name: now.name, from: shortDay(now.from_day), to: shortDay(now.to_day) }, now.version)
      await tx
        .updateTable('courses.school_holiday')
        .set({ name: fields.name, from_day: fields.from, to_day: fields.to, version: version + 1 })
        .where('id', '=', id)
        .execute()
      return done(null)
    },
  )

/** Takes a stretch of school holidays off the list. */
export const dropHoliday = (context: Context, id: string) =>
  perform<CourseTables, null>(
    context,
    {
      permission: may.tendHolidays,
      place: lockedHoliday(id),
      subject: { kind: 'courses.holiday', id },
      detail: { dropped: true },
    },
    async (tx) => {
      await tx.deleteFrom('courses.school_holiday').where('id', '=', id).execute()
      return done(null)
    },
  )

/** Says which of the days of choice are free in the whole region. */
export const chooseFreeDays = (context: Context, free: readonly FreeDayChoice[]) =>
  perform<CourseTables, null>(
    context,
    {
      permission: may.chooseFreeDays,
      subject: { kind: 'courses.holiday', id: 'days' },
      detail: { free },
    },
    async (tx) => {
      await tx
        .insertInto('courses.day_of_choice')
        .values(freeDayChoices.map((day_key) => ({ day_key, is_free: free.includes(day_key) })))
        .onConflict((conflict) =>
          conflict.column('day_key').doUpdateSet(({ ref }) => ({ is_free: ref('excluded.is_free') })),
        )
        .execute()
      return done(null)
    },
  )
