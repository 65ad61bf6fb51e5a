import type { Day, Moment, Period } from '../../kernel/day.ts'
import { zone } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'

const monthNames: Record<Language, readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const weekdayNames: Record<Language, readonly string[]> = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** The name of month 1-12. */
export const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? ''

/** The name of the weekday. */
export const weekday = (day: Day, language: Language): string =>
  weekdayNames[language][day.dayOfWeek - 1] ?? ''

/** `1. november 2021`, `1 November 2021`. */
export const longDay = (day: Day, language: Language): string => `${dayAndMonth(day, language)} ${day.year}`

/** `1. november`, `1 November`. */
export const dayAndMonth = (day: Day, language: Language): string =>
  `${day.day}${language === 'da' ? '.' : ''} ${monthName(day.month, language)}`

/** `mandag 2. november 2026`. */
export const fullDay = (day: Day, language: Language): string =>
  `${weekday(day, language)} ${longDay(day, language)}`

/** `02-11-2026`: the form used in fields and tables, in both languages. */
export const shortDay = (day: Day): string =>
  `${two(day.day)}-${two(day.month)}-${String(day.year).padStart(4, '0')}`

/** A span of days, said as shortly as it can: `26.-30. oktober 2026`, `30. oktober-2. november 2026`. */
export function period({ from, to }: Period, language: Language): string {
  const dot = language === 'da' ? '.' : ''
  if (!to) return `${language === 'da' ? 'fra' : 'from'} ${longDay(from, language)}`
  if (from.equals(to)) return longDay(from, language)
  if (from.year !== to.year) return `${longDay(from, language)} - ${longDay(to, language)}`
  if (from.month !== to.month) return `${dayAndMonth(from, language)} - ${longDay(to, language)}`
  return `${from.day}${dot}-${longDay(to, language)}`
}

type HoursAndMinutes = { readonly hour: number; readonly minute: number }

/** `kl. 11.00`, `11:00`. */
export const clock = (time: HoursAndMinutes, language: Language): string =>
  language === 'da' ? `kl. ${hours(time, '.')}` : hours(time, ':')

/** `kl. 11.00-13.30`, `11:00-13:30`. */
export const clockSpan = (from: HoursAndMinutes, to: HoursAndMinutes, language: Language): string =>
  `${clock(from, language)}-${hours(to, language === 'da' ? '.' : ':')}`

/** A moment as the clocks of the region show it: `2. november 2026 kl. 11.00`. */
export function momentText(moment: Moment, language: Language): string {
  const local = moment.toZonedDateTimeISO(zone)
  return `${longDay(local.toPlainDate(), language)}${language === 'en' ? ', ' : ' '}${clock(local, language)}`
}

const hours = ({ hour, minute }: HoursAndMinutes, mark: string): string => `${two(hour)}${mark}${two(minute)}`
const two = (number: number): string => String(number).padStart(2, '0')
