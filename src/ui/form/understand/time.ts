import { type Presence, type Reading, shortAnswer } from './reading.ts'

/** A time of day: `19.30`, `19:30`, `1930`, `kl. 9`. */
export function time<const Given extends Presence = Record<never, never>>(given?: Given) {
  return shortAnswer<Temporal.PlainTime, Given>({
    optional: given?.optional,
    missing: (words) => words.time,
    read: readTime,
  })
}

export function readTime(typed: string): Reading<Temporal.PlainTime> {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(typed)
  const hour = Number(found?.[1] ?? 99)
  const minute = Number(found?.[2] ?? 0)
  if (hour > 23 || minute > 59) return { say: (words) => words.time }
  return { value: Temporal.PlainTime.from({ hour, minute }) }
}
