import type { MeetingTime } from './model.ts'

interface StoredTime {
  readonly rhythm: MeetingTime['rhythm']
  readonly weekdays: readonly number[]
  readonly starts_at: string | null
  readonly ends_at: string | null
  readonly when_note: string
}

const timeOfDay = (text: string | null) => (text === null ? undefined : Temporal.PlainTime.from(text))

/** When people meet, from the columns it is kept in. */
export const timeOf = ({ rhythm, weekdays, starts_at, ends_at, when_note }: StoredTime): MeetingTime => ({
  rhythm,
  weekdays,
  starts: timeOfDay(starts_at),
  ends: timeOfDay(ends_at),
  note: when_note,
})
