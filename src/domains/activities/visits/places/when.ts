import { dayOf } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import { fullDay } from '../../../../ui/format/index.ts'
import { dayAndHour } from '../../../courses/index.ts'
import type { ActivityAtDoor, DateAtDoor, Line } from './model.ts'
import { takesPlace } from './rules.ts'
import { placeWords } from './words.ts'

/** `mandag 7. december 2026 kl. 19.00`, or the day alone. */
export const dateText = ({ startsAt, allDay }: DateAtDoor, language: Language): string =>
  allDay ? fullDay(dayOf(startsAt), language) : dayAndHour(startsAt, language)

const placeText = ({ placeName, placeAddress }: { placeName: string; placeAddress: string }): string =>
  [placeName, placeAddress].filter(Boolean).join(', ')

/** More dates of one line than these are counted, not listed. */
const mostDates = 8

/** The dates of a line, one text each; what is off says so, and so does what is somewhere else than the rest. */
export function dateTexts({ dates }: Line, activity: ActivityAtDoor, language: Language): string[] {
  const w = placeWords(language)
  const texts = dates.slice(0, mostDates).map((date) => {
    const elsewhere = date.placeName === activity.placeName ? '' : ` (${date.placeName})`
    const off = takesPlace(date) ? '' : ` · ${w.dateStates[date.state]}`
    return `${dateText(date, language)}${elsewhere}${off}`
  })
  return dates.length > mostDates ? [...texts, w.moreDates(dates.length - mostDates)] : texts
}

/** The place of these dates; that of the activity when there is more than one. */
export function whereOf(activity: ActivityAtDoor, lines: readonly Line[]): string {
  const places = new Set(lines.flatMap(({ dates }) => dates.map(placeText)))
  const [only] = places
  return places.size === 1 && only ? only : placeText(activity)
}
