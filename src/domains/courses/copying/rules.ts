import type { Day } from '../../../kernel/day.ts'
import { type FreeDays, layOnCalendar, momentsOf } from '../calendar/laying.ts'
import type { Session } from '../model.ts'
import { lengthOf, rhythmNow, timeOf } from '../sessions/rules.ts'
import type { NewSession } from '../starting/model.ts'

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

/** The sessions of the new course: the same ones at the same times, on the same weekdays from the new first day. */
export function sessionsLike(sessions: readonly Session[], firstDay: Day, free: FreeDays): NewSession[] {
  const held = sessions.filter(({ state }) => state !== 'notHeld')
  const { weekdays, weeksBetween } = rhythmNow(held)
  const on = weekdays.includes(firstDay.dayOfWeek) ? weekdays : [firstDay.dayOfWeek]
  const { days } = layOnCalendar({ from: firstDay, weekdays: on, weeksBetween }, held.length, free)
  return days.flatMap((day, index) => {
    const session = held[index]
    if (!session) return []
    const { title, content } = session
    return [{ ...momentsOf(day, timeOf(session), lengthOf(session)), title, content }]
  })
}
