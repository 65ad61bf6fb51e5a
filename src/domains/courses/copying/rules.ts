import type { Day } from '../../../kernel/day.ts'

/** The same weekday a year later, when that lies ahead; otherwise the same weekday next week. */
export function dayForCopy(first: Day | null, today: Day): Day {
  if (!first) return today.add({ weeks: 4 })
  const later = first.add({ weeks: 52 })
  if (Temporal.PlainDate.compare(later, today) > 0) return later
  return today.add({ days: ((first.dayOfWeek - today.dayOfWeek + 7) % 7) + 7 })
}

/** The title of a copy: a year in it that is the course's own becomes that of the copy, everything else stays. */
export const titleForCopy = (title: string, first: Day | null, copy: Day): string =>
  title.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) =>
    first && Number(year) === first.year ? String(copy.year) : year,
  )
