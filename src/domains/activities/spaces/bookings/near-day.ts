import type { Day } from '../../../../kernel/day.ts'
import { readDay } from '../../../../ui/form/understand/day.ts'

const withoutYear = /^(?:den )?\d{1,2}(?:[./-] ?\d{1,2}|\.? ?\p{L}{3,9})\.?$/u

/** `3/12` and `2. dec` are the next such day: who asks for a time does not write the year. Anything else stays as it was typed. */
export function nearDay(typed: string, today: Day): string {
  const plain = typed.trim()
  if (!withoutYear.test(plain)) return typed
  const mark = /\p{L}/u.test(plain) ? ' ' : '-'
  const dayIn = (year: number) =>
    readDay(
      `${plain
        .replace(/\.$/, '')
        .replaceAll(/[./]/g, '-')
        .replace(/-(?= ?\p{L})/u, '.')}${mark}${year}`,
    )
  for (const year of [today.year, today.year + 1]) {
    const read = dayIn(year)
    if ('value' in read && Temporal.PlainDate.compare(read.value, today) >= 0) return read.value.toString()
  }
  return typed
}
