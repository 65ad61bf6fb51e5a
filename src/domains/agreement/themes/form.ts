import { z } from 'zod'
import { isBefore } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { day, longText, text, type Understood, understand } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/index.ts'
import type { Words } from '../words.ts'
import type { Theme } from './queries.ts'

const schema = z.object({
  nameDa: text({ max: 100 }),
  nameEn: text({ max: 100 }),
  aboutDa: longText({ optional: true, max: 2000 }),
  aboutEn: longText({ optional: true, max: 2000 }),
  from: day(),
  to: day({ optional: true }),
})

export type ThemeFields = z.infer<typeof schema>

export function readTheme(typed: Typed, language: Language, words: Words): Understood<ThemeFields> {
  const read = understand(schema, typed, language)
  if (read.ok && read.value.to && isBefore(read.value.to, read.value.from))
    return { ok: false, problems: [{ field: 'to', text: words.themes.periodWrong }] }
  return read
}

export const themeFields = (theme: Theme): Record<string, string> => ({
  nameDa: theme.nameDa,
  nameEn: theme.nameEn,
  aboutDa: theme.aboutDa,
  aboutEn: theme.aboutEn,
  from: shortDay(theme.from),
  to: theme.to ? shortDay(theme.to) : '',
})
