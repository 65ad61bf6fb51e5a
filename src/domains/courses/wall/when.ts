import { dayOf, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { clockSpan, inOneSentence, longDay } from '../../../ui/format/index.ts'
import type { Session } from '../model.ts'
import { words } from '../words.ts'

type Timed = Pick<Session, 'starts' | 'ends'>

const weekdaysOf = (sessions: readonly Timed[]): number[] =>
  [...new Set(sessions.map(({ starts }) => dayOf(starts).dayOfWeek))].sort((a, b) => a - b)

function timesOf({ starts, ends }: Timed, language: Language): string {
  const [from, to] = [starts, ends].map((moment) => moment.toZonedDateTimeISO(zone))
  return from && to ? clockSpan(from, to, language) : ''
}

/** A small number as one says it, with a capital: `Syv`; larger ones in figures. */
export function numberSaid(count: number, language: Language): string {
  const said = words(language).names.numbers[count]
  return said ? said.charAt(0).toUpperCase() + said.slice(1) : String(count)
}

/** When a course is, in lines as one would say it: "Syv mandage fra 2. november 2026", "kl. 11.00-13.30". */
export function whenSaid(sessions: readonly Timed[], language: Language): string[] {
  const [first] = sessions
  const last = sessions.at(-1)
  if (!first || !last) return []
  const { wall: w, names } = words(language)
  const days = weekdaysOf(sessions)
  const named = days.map((day) => names.weekdaysMany[String(day) as keyof typeof names.weekdaysMany])
  const times = [...new Set(sessions.map((session) => timesOf(session, language)))]
  const time = times.length === 1 ? [times[0] ?? ''] : [w.differentTimes]
  const from = longDay(dayOf(first.starts), language)
  const to = longDay(dayOf(last.starts), language)
  if (sessions.length === 1) return [w.once(from), ...time]
  const count = numberSaid(sessions.length, language)
  if (days.length === 1) return [w.onWeekday(count, named[0] ?? '', from), ...time]
  const many = days.length <= 3 ? inOneSentence(named, language) : ''
  return [w.manyTimes(count, from, to), many ? w.on(many) : '', ...time].filter(Boolean)
}

/** The next session that has not ended on a day. */
export const nextOf = <One extends Pick<Session, 'ends' | 'state'>>(
  sessions: readonly One[],
  now: Temporal.Instant,
): One | undefined =>
  sessions.find(({ ends, state }) => state !== 'notHeld' && Temporal.Instant.compare(ends, now) > 0)

/** The heading of the list of sessions: "De syv mandage", or just the number of times. */
export function sessionsHeading(sessions: readonly Timed[], language: Language): string {
  const { wall: w, names } = words(language)
  const [only, another] = weekdaysOf(sessions)
  const count = names.numbers[sessions.length] ?? String(sessions.length)
  if (only === undefined || another !== undefined || sessions.length < 2) return w.allTimes
  return w.theDays(count, names.weekdaysMany[String(only) as keyof typeof names.weekdaysMany])
}
