import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { longDay, monthName } from '../../format/day.ts'
import { type Presence, type Reading, shortAnswer } from './reading.ts'

type DayRules = Presence & { readonly from?: Day | undefined; readonly to?: Day | undefined }

/** A calendar day, written in any usual Danish, ISO or English way. */
export function day<const Given extends DayRules = Record<never, never>>(given?: Given) {
  return shortAnswer<Day, Given>({
    optional: given?.optional,
    missing: (words) => words.day,
    read: (typed) => within(readDay(typed), given ?? {}),
  })
}

function within(reading: Reading<Day>, { from, to }: DayRules): Reading<Day> {
  if ('say' in reading) return reading
  const { compare } = Temporal.PlainDate
  if (from && compare(reading.value, from) < 0)
    return { say: (words, language) => words.dayAfter(longDay(from, language)) }
  if (to && compare(reading.value, to) > 0)
    return { say: (words, language) => words.dayBefore(longDay(to, language)) }
  return reading
}

const notADay = { say: (words: { day: string }) => words.day }

/**
 * Reads `1-2-2024`, `01.02.2024`, `1/2/24`, `2024-02-01`, `1. februar 2024`, `den 1 feb 2024`.
 * The day stands before the month, as everywhere in Denmark. Two digits of a year mean 2000-2079.
 */
export function readDay(typed: string): Reading<Day> {
  const plain = typed.toLowerCase().slice(0, 60)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const digits = /^(\d{1,2}) ?[-./ ] ?(\d{1,2}) ?[-./ ] ?(\d{4}|\d{2})$/.exec(plain)
  if (digits) return makeDay(fullYear(digits[3]), Number(digits[2]), Number(digits[1]))
  const named = /^(?:den )?(\d{1,2})\.? ?(\p{L}{3,9})\.? ?(\d{4})$/u.exec(plain)
  const month = named ? monthCalled(named[2] ?? '') : 0
  return named && month > 0 ? makeDay(Number(named[3]), month, Number(named[1])) : notADay
}

function fullYear(digits = ''): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) < 80 ? 2000 + Number(digits) : 0
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

function monthCalled(name: string): number {
  const called = (language: Language) =>
    months.find((month) => monthName(month, language).toLowerCase().startsWith(name))
  return called('da') ?? called('en') ?? 0
}

function makeDay(year: number, month: number, dayOfMonth: number): Reading<Day> {
  if (year < 1900 || year > 2199 || dayOfMonth < 1) return notADay
  if (month < 1 || month > 12) return { say: (words) => words.noSuchMonth(month) }
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  if (dayOfMonth > last)
    return { say: (words, language) => words.noSuchDay(dayOfMonth, monthName(month, language), last) }
  return { value: Temporal.PlainDate.from({ year, month, day: dayOfMonth }) }
}
