import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { isBefore } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  day,
  longText,
  text,
  type Understood,
  understand,
} from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { words } from '../words.ts'
import type { Confirmation } from './model.ts'

const licenceForm = z.object({
  on: day({ from: Temporal.PlainDate.from('1990-01-01'), to: Temporal.PlainDate.from('2199-12-31') }),
  reference: text({ max: 200 }),
  conditions: longText({ max: 1000, optional: true }),
})

/** Reads a confirmation. The day leave was given cannot lie ahead. */
export function readLicence(
  typed: Typed,
  today: Day,
  language: Language,
): Understood<{ readonly on: Day; readonly reference: string; readonly conditions: string }> {
  const read = understand(licenceForm, typed, language)
  if (!read.ok) return read
  if (isBefore(today, read.value.on))
    return { ok: false, problems: [{ field: 'on', text: words(language).licence.future }] }
  return { ok: true, value: { ...read.value, conditions: read.value.conditions ?? '' } }
}

export const typedLicence = (confirmation: Confirmation | undefined, today: Day): Record<string, string> => ({
  on: shortDay(confirmation?.on ?? today),
  reference: confirmation?.reference ?? '',
  conditions: confirmation?.conditions ?? '',
})

export const whyForm = z.object({ why: text({ max: 300 }) })

/** Switching off needs a reason; switching on does not. */
export const switchForm = z.object({ off: checkbox(), note: text({ max: 300, optional: true }) })
