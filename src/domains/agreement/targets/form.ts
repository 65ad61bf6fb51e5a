import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { isBefore } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { day, text, type Understood, understand } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/index.ts'
import type { Words } from '../words.ts'
import type { ResultTarget } from './model.ts'

/** Reads `12`, `12,5`, `−3`, `1.200`: a number people write, as the text the database keeps exactly. */
export function readNumber(typed: string): string | undefined {
  const plain = typed.trim().replace(/\s*%$/, '').replace(/^[−–]/, '-')
  const found = /^(-?)(\d{1,3}(?:[. ]\d{3})+|\d{1,12})(?:,(\d{1,6}))?$/.exec(plain)
  if (!found) return undefined
  const [, sign = '', whole = '', decimals] = found
  return `${sign}${whole.replace(/[. ]/g, '')}${decimals ? `.${decimals}` : ''}`
}

/** A number as it stands in a field. */
export const numberTyped = (value: number): string => String(value).replace('.', ',')

const schema = z.object({
  /** `area:ID` or `objective:ID`. */
  belongsTo: text(),
  indicator: text(),
  indicatorEn: text({ optional: true }),
  baseline: text({ optional: true, max: 40 }),
  target: text({ max: 40 }),
  unit: text({ optional: true, max: 40 }),
  due: day(),
  source: text({ optional: true }),
})

/** A result target as it is written, numbers read. */
export type TargetFields = Omit<z.infer<typeof schema>, 'baseline'> & {
  readonly baseline: string | undefined
}

export function readTarget(typed: Typed, language: Language, words: Words): Understood<TargetFields> {
  const read = understand(schema, typed, language)
  const problems = read.ok ? [] : [...read.problems]
  const value = (name: 'baseline' | 'target'): string | undefined => {
    const written = String(typed[name] ?? '').trim()
    const number = readNumber(written)
    if (written !== '' && number === undefined) problems.push({ field: name, text: words.targets.number })
    return number
  }
  const [baseline, target] = [value('baseline'), value('target')]
  if (!read.ok || problems.length > 0 || target === undefined) return { ok: false, problems }
  return { ok: true, value: { ...read.value, baseline, target } }
}

export const targetFields = (target: ResultTarget): Record<string, string> => ({
  belongsTo: target.objectiveId ? `objective:${target.objectiveId}` : `area:${target.focusAreaId}`,
  indicator: target.indicator,
  indicatorEn: target.indicatorEn ?? '',
  baseline: target.baseline === undefined ? '' : numberTyped(target.baseline),
  target: numberTyped(target.target),
  unit: target.unit,
  due: shortDay(target.due),
  source: target.source,
})

const measuring = z.object({ value: text({ max: 40 }), on: day(), note: text({ optional: true, max: 500 }) })

export interface Measuring {
  readonly value: string
  readonly on: Day
  readonly note: string
}

export function readMeasuring(
  typed: Typed,
  today: Day,
  language: Language,
  words: Words,
): Understood<Measuring> {
  const read = understand(measuring, typed, language)
  const number = read.ok ? readNumber(read.value.value) : undefined
  if (!read.ok) return read
  if (number === undefined) return { ok: false, problems: [{ field: 'value', text: words.targets.number }] }
  if (isBefore(today, read.value.on))
    return { ok: false, problems: [{ field: 'on', text: words.targets.future }] }
  return { ok: true, value: { value: number, on: read.value.on, note: read.value.note ?? '' } }
}
