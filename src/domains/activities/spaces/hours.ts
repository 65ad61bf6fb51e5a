import { type Day, type Moment, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { clockSpan } from '../../../ui/format/day.ts'
import { holidaysOf } from '../../courses/index.ts'
import type { Hours, Span } from './model.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** `17.30` in Danish, as it is typed and said. */
const minuteTyped = (minute: number): string => `${Math.floor(minute / 60)}.${two(minute % 60)}`

/** Whether a day is a public holiday. */
export const isHoliday = (day: Day): boolean => holidaysOf(day.year).some(({ on }) => on.equals(day))

/** When a space is open on a day: as that day was said to be, else closed on holidays where it is, else as every week. */
export function spansOn(day: Day, { week, exceptions, closedOnHolidays }: Hours): readonly Span[] {
  const special = exceptions.find((one) => one.day.equals(day))
  if (special) return special.spans
  return closedOnHolidays && isHoliday(day) ? [] : (week[day.dayOfWeek - 1] ?? [])
}

/** Whether there are hours at all; else it is open by agreement. */
export const hasHours = ({ week, exceptions }: Pick<Hours, 'week' | 'exceptions'>): boolean =>
  week.some((spans) => spans.length > 0) || exceptions.some(({ spans }) => spans.length > 0)

/** A minute of a day as a moment, on the clocks of the region. A minute that the clocks skip is the first one after. */
export function momentAt(day: Day, minute: number): Moment {
  const [on, rest] = minute === 1440 ? [day.add({ days: 1 }), 0] : [day, minute]
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 })
  return on.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
}

/** Spans in their order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && last.to >= span.from)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else found.push(span)
  }
  return found
}

/** Whether a space can be had all the time of a span on a day; without hours it is by agreement, and the host answers. */
export const isOpenFor = (day: Day, { from, to }: Span, hours: Hours): boolean =>
  !hasHours(hours) || joined(spansOn(day, hours)).some((open) => open.from <= from && to <= open.to)

/** Whether a space is open at a moment, by the clocks of the region. */
export function isOpenAt(moment: Moment, hours: Hours): boolean {
  const local = moment.toZonedDateTimeISO(zone)
  const minute = local.hour * 60 + local.minute
  return spansOn(local.toPlainDate(), hours).some(({ from, to }) => from <= minute && minute < to)
}

const minuteOf = (hour: string, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0)

/** Reads `10-17`, `kl. 10.00-12.30, 19-24`; nothing when it cannot be understood, or spans overlap. An empty text is closed. */
export function readSpans(typed: string): readonly Span[] | undefined {
  const spans: Span[] = []
  for (const piece of typed.split(/[,;]| og | and /).map((one) => one.trim())) {
    if (piece === '' || /^(?:lukket|closed|-)$/i.test(piece)) continue
    const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))? ?(?:-|–|til) ?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(
      piece,
    )
    if (!found) return undefined
    const span = { from: minuteOf(found[1] ?? '', found[2]), to: minuteOf(found[3] ?? '', found[4]) }
    const isRight =
      span.from < span.to && span.to <= 1440 && [found[2], found[4]].every((m) => Number(m ?? 0) < 60)
    if (!isRight || spans.some((other) => span.from < other.to && other.from < span.to)) return undefined
    spans.push(span)
  }
  return spans.sort((a, b) => a.from - b.from)
}

/** Spans as they stand in a field: `10.00-12.30, 19.00-24.00`. */
export const typedSpans = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${minuteTyped(from)}-${minuteTyped(to)}`).join(', ')

const hourAndMinute = (minute: number) => ({ hour: Math.floor(minute / 60), minute: minute % 60 })

/** Spans as one says them: `kl. 10.00-12.30 og kl. 19.00-24.00`. */
export const saidSpans = (spans: readonly Span[], language: Language): string =>
  spans
    .map(({ from, to }) => clockSpan(hourAndMinute(from), hourAndMinute(to), language))
    .join(language === 'da' ? ' og ' : ' and ')
