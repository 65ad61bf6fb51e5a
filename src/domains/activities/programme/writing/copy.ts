import type { Day } from '../../../../kernel/day.ts'
import type { Plan } from '../model.ts'

/** Fifty-two weeks keep the weekday. */
const year = { weeks: 52 }

const moved = (iso: string, years: number): string =>
  Temporal.PlainDate.from(iso)
    .add({ weeks: year.weeks * years })
    .toString()

const firstDay = (plan: Plan): string =>
  plan.kind === 'recurring' ? plan.from : (plan.days.map(({ on }) => on).sort()[0] ?? '')

/** The same plan in a new year, on the same weekdays: at least one year on, and not before today. */
export function planInNewYear(plan: Plan, today: Day): Plan {
  const first = Temporal.PlainDate.from(firstDay(plan))
  let years = 1
  while (Temporal.PlainDate.compare(first.add({ weeks: year.weeks * years }), today) < 0) years += 1
  if (plan.kind !== 'recurring')
    return { ...plan, days: plan.days.map((one) => ({ ...one, on: moved(one.on, years) })) }
  return {
    ...plan,
    from: moved(plan.from, years),
    until: moved(plan.until, years),
    except: plan.except.map((one) => moved(one, years)),
  }
}
