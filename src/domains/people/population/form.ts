import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  day,
  longText,
  text,
  understand,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import type { Count, Figures } from './model.ts'

const about = { day: day(), source: text({ max: 120 }) }

export interface Pasted {
  readonly day: Day
  readonly source: string
  readonly text: string
  readonly zeros: 'lost' | 'mine' | undefined
}

/** What is to be read: for which day, from whom, the text, and the answer about lost zeros once it was asked. */
export const understandPasted = (typed: Typed, language: Language) =>
  understand<Pasted>(
    z.object({
      ...about,
      text: longText({ max: 100_000 }),
      zeros: choice(['lost', 'mine'], { optional: true }),
    }),
    typed,
    language,
  )

export const fieldOf = (code: string): string => `count-${code}`

/** What a person has seen and confirmed, municipality by municipality. An empty field is no figure. */
export function understandFigures(
  typed: Typed,
  codes: readonly string[],
  language: Language,
): { readonly ok: true; readonly value: Figures } | { readonly ok: false; readonly problems: Problem[] } {
  const head = understand(z.object({ ...about, seen: checkbox({ required: true }) }), typed, language)
  const count = z.object({ count: wholeNumber({ min: 1, max: 5_000_000, optional: true }) })
  const counts: Count[] = []
  const problems: Problem[] = head.ok ? [] : [...head.problems]
  for (const code of codes) {
    const field = fieldOf(code)
    const read = understand<{ count: number | undefined }>(count, { count: typed[field] ?? '' }, language)
    if (!read.ok) problems.push({ field, text: read.problems[0]?.text ?? '' })
    else if (read.value.count !== undefined) counts.push({ code, inhabitants: read.value.count })
  }
  if (!head.ok || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { day: head.value.day, source: head.value.source, counts } }
}
