import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Day, type Moment, zone } from '../../../kernel/day.ts'
import { isHoliday } from './hours.ts'

/** When somebody wants to be there: some time on a day, or at one minute of it. */
export interface WantedTime {
  readonly day: Day
  readonly minute: number | undefined
}

function readDay(text: string | undefined, today: Day): Day | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    const day = Temporal.PlainDate.from(text)
    return Math.abs(today.until(day).days) <= 730 ? day : undefined
  } catch {
    return undefined
  }
}

function readMinute(text: string | undefined): number | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text ?? '') ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return hour !== undefined && Number(minute) < 60 && minutes < 1440 ? minutes : undefined
}

/** Reads `aaben=nu`, `aaben=2026-11-28` and `kl=18.30`; an hour alone is today. What cannot be understood wants nothing. */
export function wantedTime(
  open: string | undefined,
  hour: string | undefined,
  now: Moment,
): WantedTime | undefined {
  const local = now.toZonedDateTimeISO(zone)
  const today = local.toPlainDate()
  if (open === 'nu') return { day: today, minute: local.hour * 60 + local.minute }
  const minute = readMinute(hour)
  const day = readDay(open, today) ?? (minute === undefined ? undefined : today)
  return day && { day, minute }
}

/** Whether a space is open then: as that day was said to be, else closed on holidays where it is, else as every week. */
export function isOpenThen({ day, minute }: WantedTime): RawBuilder<SqlBool> {
  const within = (table: 'g' | 'x') =>
    minute === undefined
      ? sql`${sql.ref(`${table}.from_minute`)} is not null`
      : sql`${sql.ref(`${table}.from_minute`)} <= ${minute} and ${sql.ref(`${table}.to_minute`)} > ${minute}`
  const usual = sql`exists (select from spaces.opening g where g.space_id = s.id
    and g.weekday = ${day.dayOfWeek}::smallint and ${within('g')})`
  return sql`case when exists (select from spaces.opening_exception x where x.space_id = s.id and x.on_day = ${day})
    then exists (select from spaces.opening_exception x where x.space_id = s.id and x.on_day = ${day} and ${within('x')})
    else ${isHoliday(day) ? sql`not s.closed_on_holidays and ${usual}` : usual} end`
}
