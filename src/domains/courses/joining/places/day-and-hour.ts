import { type Moment, zone } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import { clock, fullDay } from '../../../../ui/format/index.ts'

/** `mandag 7. december 2026 kl. 11.00`. */
export function dayAndHour(moment: Moment, language: Language): string {
  const local = moment.toZonedDateTimeISO(zone)
  return `${fullDay(local.toPlainDate(), language)}${language === 'en' ? ', ' : ' '}${clock(local, language)}`
}
