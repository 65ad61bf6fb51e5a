import { type Day, isBefore, lies } from '../../../../kernel/day.ts'
import type { TimePoint } from '../model.ts'
import type { CourseDays, WaveSetting, Window } from './model.ts'

/** Somebody may come onto the waiting list long before; the second baseline opens at the earliest a year before the course. */
const earliestWaiting = { months: 12 }

/**
 * The windows of a course, in the order of the waves. They hang on its calendar, not on the day of any person: a moved meeting moves
 * them. The window of the waiting list closes so many weeks before the first meeting; that of `before` lasts to the second meeting.
 */
export function windowsOf({ first, second, last }: CourseDays, setting: WaveSetting): readonly Window[] {
  const around = (wave: TimePoint, middle: Day, days: number): Window => ({
    wave,
    opens: middle.subtract({ days }),
    closes: middle.add({ days }),
  })
  return [
    {
      wave: 'waiting',
      opens: first.subtract(earliestWaiting),
      closes: first.subtract({ weeks: setting.waitingWeeks }),
    },
    { wave: 'before', opens: first.subtract({ days: setting.beforeDays }), closes: second ?? first },
    {
      wave: 'after',
      opens: last.subtract({ days: setting.afterEarlyDays }),
      closes: last.add({ days: setting.afterDays }),
    },
    around('followup3', last.add({ months: 3 }), setting.followup3Days),
    around('followup6', last.add({ months: 6 }), setting.followup6Days),
  ]
}

/** Where a day lies in relation to a window; `late` answers are taken and marked, after that the wave is closed. */
export type Standing = 'tooEarly' | 'open' | 'late' | 'closed'

export function standingOn(today: Day, window: Pick<Window, 'opens' | 'closes'>, lateDays: number): Standing {
  if (isBefore(today, window.opens)) return 'tooEarly'
  if (!isBefore(window.closes, today)) return 'open'
  return isBefore(window.closes.add({ days: lateDays }), today) ? 'closed' : 'late'
}

export const isInside = (day: Day, { opens, closes }: Pick<Window, 'opens' | 'closes'>): boolean =>
  lies(day, { from: opens, to: closes })

/** What is known about one invitation when the night decides whether to remind. */
export interface Reminding {
  readonly invitedOn: Day | null
  readonly remindedOn: Day | null
  readonly reminders: number
  readonly isDone: boolean
  readonly closes: Day
}

/** Whether somebody is reminded on a day: asked, silent, not too often, not too soon, and while the window is open. */
export function isTimeToRemind(
  { invitedOn, remindedOn, reminders, isDone, closes }: Reminding,
  today: Day,
  setting: Pick<WaveSetting, 'reminders' | 'reminderGapDays'>,
): boolean {
  const last = remindedOn ?? invitedOn
  if (isDone || last === null || reminders >= setting.reminders || isBefore(closes, today)) return false
  return !isBefore(today, last.add({ days: setting.reminderGapDays }))
}
