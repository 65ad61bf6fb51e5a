import { dayOf, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { clock, clockSpan, crowns, dayAndMonth, longDay, momentText, weekday } from '../../../ui/index.ts'
import type { Occurrence } from './listing/model.ts'
import type { Plan } from './model.ts'
import { words } from './words.ts'

type Timed = Pick<Occurrence, 'startsAt' | 'endsAt' | 'allDay'>

const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone)

/** `kl. 19.30-22.00`, `19:30-22:00`, `hele dagen`. */
export const timeSaid = ({ startsAt, endsAt, allDay }: Timed, language: Language): string =>
  allDay ? words(language).programme.allDay : clockSpan(local(startsAt), local(endsAt), language)

/** When it begins, as short as a cell of a calendar: `19.30`, nothing for a whole day. */
export const beginsSaid = ({ startsAt, allDay }: Timed, language: Language): string =>
  allDay ? '' : clock(local(startsAt), language).replace('kl. ', '')

/** `torsdag 10. december 2026 kl. 19.30-22.00`. */
export function dateSaid(date: Timed, language: Language): string {
  const day = dayOf(date.startsAt)
  return `${weekday(day, language)} ${longDay(day, language)}${language === 'en' ? ', ' : ' '}${timeSaid(date, language)}`
}

/** `10. december kl. 19.30-22.00`, without year and weekday: for posters. */
export const shortDateSaid = (date: Timed, language: Language): string =>
  `${dayAndMonth(dayOf(date.startsAt), language)} ${timeSaid(date, language)}`

/** What it costs: free first. */
export const priceSaid = (price: bigint, language: Language): string =>
  price === 0n ? words(language).programme.free : crowns(price, language)

/** `Flyttet fra 12. januar 2027 kl. 17.00`, `Aflyst`; nothing when all is as planned. */
export function stateSaid({ state, movedFrom }: Occurrence, language: Language): string {
  const { programme: w } = words(language)
  if (state === 'moved' && movedFrom) return w.movedFrom(momentText(movedFrom, language))
  return w.states[state]
}

/** How an activity repeats: `Hver fredag, til 30. april 2027`; a series by its number. */
export function rhythmSaid(plan: Plan, language: Language): string {
  const { programme: w } = words(language)
  if (plan.kind === 'once') return ''
  if (plan.kind === 'series') return plan.days.length > 1 ? w.times(plan.days.length) : ''
  const day = weekday(Temporal.PlainDate.from(plan.from), language)
  const until = longDay(Temporal.PlainDate.from(plan.until), language)
  return `${w.repeats[plan.every](day)} ${w.until(until)}`
}
