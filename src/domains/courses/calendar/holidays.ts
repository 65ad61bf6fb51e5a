import type { Day } from '../../../kernel/day.ts'
import type { FreeDayChoice } from '../model.ts'

/** The public holidays of Denmark, by name. */
export const holidayKeys = [
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'prayerDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmasDay',
  'boxingDay',
] as const
export type HolidayKey = (typeof holidayKeys)[number]

const day = (year: number, month: number, date: number): Day =>
  Temporal.PlainDate.from({ year, month, day: date })

/**
 * Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8: Butcher's rule, true for every year since 1583).
 */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}

// Act 2023:214 took Store bededag away from 2024.
const lastPrayerDay = 2023

const fromEaster: readonly (readonly [HolidayKey, number])[] = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['prayerDay', 26],
  ['ascensionDay', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
]

const fixed: Readonly<Record<string, HolidayKey | FreeDayChoice>> = {
  '01-01': 'newYearsDay',
  '05-01': 'mayDay',
  '06-05': 'constitutionDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
  '12-31': 'newYearsEve',
}

/** The public holiday, or the day of choice, that a day is; the moving ones first. */
export function holidayOn(date: Day): HolidayKey | FreeDayChoice | undefined {
  const after = easterSunday(date.year).until(date).days
  const moving = fromEaster.find(([, distance]) => distance === after)?.[0]
  if (moving && !(moving === 'prayerDay' && date.year > lastPrayerDay)) return moving
  return fixed[date.toString().slice(5)]
}

const known = new Map<number, readonly { readonly key: HolidayKey; readonly on: Day }[]>()

function foundIn(year: number) {
  const easter = easterSunday(year)
  const dates = Object.keys(fixed).map((date) => day(year, Number(date.slice(0, 2)), Number(date.slice(3))))
  const days = [...fromEaster.map(([, distance]) => easter.add({ days: distance })), ...dates]
  const inOrder = days.sort(Temporal.PlainDate.compare).map(String)
  return [...new Set(inOrder)].flatMap((date) => {
    const on = Temporal.PlainDate.from(date)
    const key = holidayKeys.find((one) => one === holidayOn(on))
    return key ? [{ key, on }] : []
  })
}

/** Every public holiday of a year in order, without the days of choice. Worked out once: the same year is asked for again and again. */
export function holidaysOf(year: number): readonly { readonly key: HolidayKey; readonly on: Day }[] {
  const found = known.get(year) ?? foundIn(year)
  if (known.size < 50) known.set(year, found)
  return found
}
