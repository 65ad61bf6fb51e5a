import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { day, longText, time, type Understood, understand, uuid } from '../../../ui/form/understand/index.ts'
import { words } from '../words.ts'
import { type MeetingWish, momentAt } from './form.ts'

const fields = z.object({
  dates: longText({ max: 8000 }),
  from: time(),
  to: time(),
  host: uuid({ optional: true }),
})
const oneDay = z.object({
  day: day({ from: Temporal.PlainDate.from('1990-01-01'), to: Temporal.PlainDate.from('2199-12-31') }),
})

/** `12-03-2027 Roskilde Rådhus`, `12. marts 2027, Roskilde Rådhus`: the longest beginning that is a day, then the place. */
function readLine(line: string, language: Language): { day: Temporal.PlainDate; place: string } | undefined {
  const pieces = line.split(' ')
  for (let count = Math.min(4, pieces.length); count > 0; count -= 1) {
    const typed = pieces.slice(0, count).join(' ').replace(/,$/, '')
    const read = understand(oneDay, { day: typed }, language)
    if (read.ok)
      return {
        day: read.value.day,
        place: pieces
          .slice(count)
          .join(' ')
          .replace(/^[,:·-]\s*/, '')
          .slice(0, 200),
      }
  }
  return undefined
}

/** Reads many dates at once: one a line, with the place after it. */
export function readYear(typed: Typed, language: Language): Understood<MeetingWish[]> {
  const read = understand(fields, typed, language)
  if (!read.ok) return read
  const { dates, from, to, host } = read.value
  const said = words(language).meetingForm
  const problem = (field: string, text: string): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [{ field, text }],
  })
  if (Temporal.PlainTime.compare(to, from) <= 0) return problem('to', said.endsBeforeStart)
  const lines = dates
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  if (lines.length > 60) return problem('dates', said.tooManyDates)
  const days = lines.map((line) => ({ line, read: readLine(line, language) }))
  const wrong = days.find((one) => !one.read)
  if (wrong) return problem('dates', said.dateWrong(wrong.line.slice(0, 60)))
  const known = new Map(
    days.flatMap((one) => (one.read ? [[one.read.day.toString(), one.read] as const] : [])),
  )
  const wishes = [...known.values()].map(({ day: on, place }) => ({
    way: 'sitting' as const,
    startsAt: momentAt(on, from),
    endsAt: momentAt(on, to),
    place,
    onlineUrl: '',
    hostId: host,
    note: '',
  }))
  return { ok: true, value: wishes }
}
