import { z } from 'zod'
import type { Day } from '../../../../kernel/day.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import { choice, complain, day, longText, time } from '../../../../ui/form/understand/index.ts'
import { type Plan, type PlannedDay, repetitions } from '../model.ts'
import { mostDates, plannedDays } from '../plan.ts'

export const planKinds = ['once', 'series', ...repetitions] as const

/** The fields in which the dates of an activity are written. */
export const planFields = {
  planKind: choice(planKinds),
  day: day({ optional: true }),
  starts: time({ optional: true }),
  ends: time({ optional: true }),
  until: day({ optional: true }),
  except: longText({ max: 3000, optional: true }),
  dates: longText({ max: 6000, optional: true }),
}

const shape = z.object(planFields)
type Read = z.output<typeof shape>

/** Why the dates cannot be understood, by the field it is about. */
export interface PlanWords {
  readonly needsDay: string
  readonly needsUntil: string
  readonly untilBefore: string
  readonly needsDates: string
  readonly lineWrong: (line: string) => string
  readonly tooMany: (most: number) => string
  readonly noDates: string
  readonly endsAlone: string
}

const clockOf = (at: Temporal.PlainTime | undefined) => at?.toString({ smallestUnit: 'minute' })

const timesOf = (starts: string | undefined, ends: string | undefined) => ({
  ...(starts === undefined ? {} : { starts }),
  ...(starts === undefined || ends === undefined ? {} : { ends }),
})

const linesIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean)

const readDay = (text: string): Day | undefined => day().safeParse(text).data
const readTime = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : clockOf(time().safeParse(text).data)

const lineParts =
  /^(.*?)(?:[,]?\s+(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?)(?:\s*[-–]\s*(\d{1,2}(?:[.:]\d{2})?))?)?$/i

/** One date on a line: `12.1.2027`, `12. januar 2027 kl. 17-19`. Without times of its own it has those of the form. */
export function readLine(line: string, usual: Omit<PlannedDay, 'on'>): PlannedDay | undefined {
  const whole = readDay(line)
  if (whole) return { on: whole.toString(), ...usual }
  const [, dayText = '', startsText, endsText] = lineParts.exec(line) ?? []
  const on = readDay(dayText.trim())
  const [starts, ends] = [readTime(startsText), readTime(endsText)]
  if (!on || starts === undefined || (endsText !== undefined && ends === undefined)) return undefined
  return { on: on.toString(), ...timesOf(starts, ends) }
}

type Context = z.core.$RefinementCtx

const planOf = (read: Read): Plan => {
  const times = timesOf(clockOf(read.starts), clockOf(read.ends))
  const on = read.day?.toString() ?? ''
  if (read.planKind === 'once') return { kind: 'once', days: [{ on, ...times }] }
  if (read.planKind === 'series')
    return { kind: 'series', days: linesIn(read.dates).flatMap((line) => readLine(line, times) ?? []) }
  const except = linesIn(read.except).flatMap((line) => readDay(line)?.toString() ?? [])
  return {
    ...{ kind: 'recurring', every: read.planKind, from: on, until: read.until?.toString() ?? on },
    ...{ ...times, except },
  }
}

function checkLines(context: Context, field: 'dates' | 'except', lines: readonly string[], w: PlanWords) {
  const wrong = lines.find((line) => !(field === 'dates' ? readLine(line, {}) : readDay(line)))
  if (wrong !== undefined) complain(context, () => w.lineWrong(wrong.slice(0, 60)), field)
}

function checkNeeded(read: Read, context: Context, w: PlanWords): void {
  const { planKind } = read
  if (planKind === 'series') {
    const lines = linesIn(read.dates)
    if (lines.length === 0) complain(context, () => w.needsDates, 'dates')
    checkLines(context, 'dates', lines, w)
    return
  }
  if (!read.day) complain(context, () => w.needsDay, 'day')
  if (planKind === 'once') return
  checkLines(context, 'except', linesIn(read.except), w)
  if (!read.until) complain(context, () => w.needsUntil, 'until')
  else if (read.day && Temporal.PlainDate.compare(read.until, read.day) < 0)
    complain(context, () => w.untilBefore, 'until')
}

/** Whether the dates can be laid: called after every field was understood by itself. */
export function checkPlan(read: Read, context: Context, w: PlanWords): void {
  const before = context.issues.length
  if (read.ends && !read.starts) complain(context, () => w.endsAlone, 'starts')
  checkNeeded(read, context, w)
  if (context.issues.length > before) return
  const field = read.planKind === 'series' ? 'dates' : read.planKind === 'once' ? 'day' : 'until'
  const count = plannedDays(planOf(read)).length
  if (count === 0) complain(context, () => w.noDates, field)
  if (count > mostDates) complain(context, () => w.tooMany(mostDates), field)
}

export { planOf }

const typedDay = (iso: string): string => {
  const date = Temporal.PlainDate.from(iso)
  return `${date.day}.${date.month}.${date.year}`
}
const typedClock = (text: string | undefined): string => text?.replace(':', '.') ?? ''
const typedLine = ({ on, starts, ends }: PlannedDay): string =>
  [typedDay(on), starts && `kl. ${typedClock(starts)}${ends ? `-${typedClock(ends)}` : ''}`]
    .filter(Boolean)
    .join(' ')

/** The dates as they stand in the form. */
export function typedPlan(plan: Plan): Typed {
  if (plan.kind === 'series') return { planKind: 'series', dates: plan.days.map(typedLine).join('\n') }
  if (plan.kind === 'once') {
    const [only] = plan.days
    const times = { starts: typedClock(only?.starts), ends: typedClock(only?.ends) }
    return { planKind: 'once', day: only ? typedDay(only.on) : '', ...times }
  }
  return {
    ...{ planKind: plan.every, day: typedDay(plan.from), until: typedDay(plan.until) },
    ...{ starts: typedClock(plan.starts), ends: typedClock(plan.ends) },
    except: plan.except.map(typedDay).join('\n'),
  }
}
