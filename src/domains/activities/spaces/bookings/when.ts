import { zone } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import { clockSpan, fullDay } from '../../../../ui/format/index.ts'
import type { Times } from './model.ts'

/** `onsdag 25. november 2026 kl. 18.00-20.00` */
export function timeSaid({ starts, ends }: Times, language: Language): string {
  const [from, to] = [starts.toZonedDateTimeISO(zone), ends.toZonedDateTimeISO(zone)]
  const end = to.hour === 0 && to.minute === 0 ? { hour: 24, minute: 0 } : to
  return `${fullDay(from.toPlainDate(), language)} ${clockSpan(from, end, language)}`
}
